import {
  HORIZONS,
  RULES,
  type ByHorizon,
  type ByMeasure,
  type Horizon,
  type Rule,
  type Score,
  type WorstMiss,
} from '../../../models/childrens-care/back-test/report';
import {
  aheadWords,
  errorText,
  MEASURES,
  shareText,
  views,
  type Measure,
} from '../../cells/measures';
import { signed } from '../../charts/format';
import type { ScoreDots, ScoreMark, ScoreRow } from '../../charts/score-dots';
import type { Cell, Table } from '../../charts/table';

/** The rules in words, with the marks that stand for them in pictures. */
export const RULE_VIEWS: Readonly<Record<Rule, { label: string; mark: ScoreMark }>> = {
  model: { label: 'The model', mark: 'full' },
  noChange: { label: 'No change', mark: 'ring' },
  linearTrend: { label: 'Linear trend', mark: 'square' },
  lastGrowth: { label: 'Last growth', mark: 'diamond' },
};

export type Metric = keyof Score;

/** What each score is called, how it is written, and what it means. */
export const METRICS: Readonly<
  Record<Metric, { label: string; format: (value: number) => string; means: string }>
> = {
  medianError: {
    label: 'Median error',
    format: errorText,
    means:
      'Half of the forecasts missed by less than this, half by more. 5% means: 95 or 105 were forecast and it was 100.',
  },
  meanError: {
    label: 'Mean error',
    format: errorText,
    means: 'The average miss. A few very wide misses pull it up.',
  },
  bias: {
    label: 'Bias',
    format: errorText,
    means:
      'The average miss with its sign. Above zero the forecasts were too high on the whole, below zero too low.',
  },
  crps: {
    label: 'Band error (CRPS)',
    format: errorText,
    means:
      'The miss of the whole band and not only of its middle: a narrow band in the right place scores best, and a narrow band in the wrong place worst. For a single number it is the same as its miss. Its full name is continuous ranked probability score.',
  },
  coverage50: {
    label: 'Held by the half band',
    format: shareText,
    means: 'How much of what happened lay inside the band that promises to hold half.',
  },
  coverage80: {
    label: 'Held by the 8-in-10 band',
    format: shareText,
    means: 'How much of what happened lay inside the band that promises to hold 8 in 10.',
  },
};

export const METRIC_NAMES = Object.keys(METRICS) as Metric[];

const at = (scores: ByHorizon, ahead: Horizon) => scores[`${ahead}`];

/** A score that is there; nothing where no forecast could be held against what happened. */
function known(scores: ByHorizon | undefined, ahead: Horizon, rule: Rule, metric: Metric) {
  const own = scores && at(scores, ahead);
  const value = own?.[rule]?.[metric];
  return own && own.forecasts > 0 && Number.isFinite(value) ? value : undefined;
}

const cell = (value: number | undefined): Cell => value ?? 'missing';
const inYears = (ahead: Horizon) => `${ahead} ${ahead === 1 ? 'year' : 'years'} ahead`;

/** One score of all four rules: a row a measure and horizon. */
export function scoreTable(who: string, measures: ByMeasure, metric: Metric): Table {
  const { label, format } = METRICS[metric];
  return {
    caption: `${label}, ${who}`,
    columns: [
      { label: 'Forecast' },
      { label: 'Forecasts' },
      ...RULES.map((rule) => ({ label: RULE_VIEWS[rule].label, format })),
    ],
    rows: MEASURES.flatMap((measure) =>
      HORIZONS.map((ahead) => [
        `${views[measure].title}, ${inYears(ahead)}`,
        at(measures[measure], ahead).forecasts,
        ...RULES.map((rule) => cell(known(measures[measure], ahead, rule, metric))),
      ]),
    ),
  };
}

/** What every picture of the bands shows, and what they promise. */
const heldByBands = {
  series: [
    { label: 'Held by the 8-in-10 band', mark: 'full' },
    { label: 'Held by the half band', mark: 'ring' },
  ],
  references: [
    { value: 0.5, label: '50%' },
    { value: 0.8, label: '80%' },
  ],
  end: 1,
  format: shareText,
} satisfies Partial<ScoreDots>;

/** How much of what happened the model's two bands held, against what they promise. */
export function bandDots(who: string, measures: ByMeasure): ScoreDots {
  return {
    description: `${who}: share of what happened inside the half band and inside the 8-in-10 band, for four measures one, two and three years ahead. The table holds the figures.`,
    ...heldByBands,
    rows: rowsBy(measures, (scores, ahead) => [
      known(scores, ahead, 'model', 'coverage80'),
      known(scores, ahead, 'model', 'coverage50'),
    ]),
  };
}

/** The median error of the model and of the three rules. */
export function errorDots(who: string, measures: ByMeasure): ScoreDots {
  return {
    description: `${who}: median error of the model and of three simple rules, for four measures one, two and three years ahead. The table holds the figures.`,
    series: RULES.map((rule) => RULE_VIEWS[rule]),
    format: shareText,
    rows: rowsBy(measures, (scores, ahead) =>
      RULES.map((rule) => known(scores, ahead, rule, 'medianError')),
    ),
  };
}

function rowsBy(
  measures: ByMeasure,
  values: (scores: ByHorizon, ahead: Horizon) => ScoreRow['values'],
): ScoreRow[] {
  return MEASURES.flatMap((measure) =>
    HORIZONS.map((ahead) => ({
      group: views[measure].title,
      label: inYears(ahead),
      values: values(measures[measure], ahead),
    })),
  );
}

/** Councils in groups (sizes, regions), one measure: the model beside "no change" and "trend". */
export function groupErrors(
  what: string,
  groups: Readonly<Record<string, ByMeasure>>,
  measure: Measure,
): ScoreDots {
  const rules = ['model', 'noChange', 'linearTrend'] as const;
  return {
    description: `${views[measure].title}, by ${what}: median error of the model, of no change and of linear trend. The table holds the figures.`,
    series: rules.map((rule) => RULE_VIEWS[rule]),
    format: shareText,
    rows: groupRows(groups, measure, (scores, ahead) =>
      rules.map((rule) => known(scores, ahead, rule, 'medianError')),
    ),
  };
}

/** The same groups: how much the 8-in-10 band held. */
export function groupBands(
  what: string,
  groups: Readonly<Record<string, ByMeasure>>,
  measure: Measure,
): ScoreDots {
  return {
    description: `${views[measure].title}, by ${what}: share of what happened inside the model’s bands. The table holds the figures.`,
    ...heldByBands,
    rows: groupRows(groups, measure, (scores, ahead) => [
      known(scores, ahead, 'model', 'coverage80'),
      known(scores, ahead, 'model', 'coverage50'),
    ]),
  };
}

function groupRows(
  groups: Readonly<Record<string, ByMeasure>>,
  measure: Measure,
  values: (scores: ByHorizon, ahead: Horizon) => ScoreRow['values'],
): ScoreRow[] {
  return Object.entries(groups).flatMap(([group, measures]) =>
    HORIZONS.map((ahead) => ({
      group,
      label: inYears(ahead),
      values: values(measures[measure], ahead),
    })),
  );
}

/** One measure by group, horizon and score: what the pictures by size and by region draw. */
export function groupTable(
  what: string,
  groups: Readonly<Record<string, ByMeasure>>,
  measure: Measure,
): Table {
  return {
    caption: `${views[measure].title}, by ${what}`,
    columns: [
      { label: 'Councils' },
      { label: 'Forecasts' },
      ...RULES.map((rule) => ({
        label: `${RULE_VIEWS[rule].label}: median error`,
        format: errorText,
      })),
      { label: 'Held by the half band', format: shareText },
      { label: 'Held by the 8-in-10 band', format: shareText },
    ],
    rows: Object.entries(groups).flatMap(([group, measures]) =>
      HORIZONS.map((ahead) => {
        const scores = measures[measure];
        return [
          `${group}, ${inYears(ahead)}`,
          at(scores, ahead).forecasts,
          ...RULES.map((rule) => cell(known(scores, ahead, rule, 'medianError'))),
          cell(known(scores, ahead, 'model', 'coverage50')),
          cell(known(scores, ahead, 'model', 'coverage80')),
        ];
      }),
    ),
  };
}

/** "One year ahead half of the forecasts missed by less than 4.6%; “no change” by less than 4.7%." */
export function errorWords(measures: ByMeasure, measure: Measure): string[] {
  return HORIZONS.flatMap((ahead) => {
    const [model, noChange, trend] = (['model', 'noChange', 'linearTrend'] as const).map((rule) =>
      known(measures[measure], ahead, rule, 'medianError'),
    );
    if (model === undefined || noChange === undefined || trend === undefined) return [];
    const when = aheadWords(ahead);
    return `${when[0].toUpperCase()}${when.slice(1)}, half of the forecasts missed by less than ${errorText(model)}. For “no change” that is ${errorText(noChange)}, for a straight line through the last years ${errorText(trend)}.`;
  });
}

/** The widest misses, named. */
export function missTable(worst: readonly WorstMiss[]): Table {
  return {
    caption: 'The widest misses of the model, with their likely cause',
    columns: [
      { label: 'Council' },
      { label: 'Forecast from' },
      { label: 'For' },
      { label: 'Model' },
      { label: 'What happened' },
      { label: 'Miss', format: (share) => signed(share, shareText) },
      { label: 'Likely cause' },
    ],
    rows: worst.map(({ name, measure, origin, ahead, forecast, outturn, error, cause }) => {
      const { format, when } = views[measure];
      return [
        name,
        `March ${origin}`,
        when(origin + ahead),
        format(forecast),
        format(outturn),
        error,
        cause,
      ];
    }),
  };
}

import { forecast, money, percent } from '../charts/format';
import { pairs, quantileOf } from '../charts/pairs';
import type { Result } from '../engine/runner';
import { lastMonth } from './courses';

/** One outcome: what it is, and its middle and range with and without changes. */
export interface Outcome {
  readonly label: string;
  readonly of: 'children' | 'money';
  readonly unit: string;
  readonly today: string;
  readonly changed?: string;
  /** Of 100 pairs: "82 lower · 3 same · 15 higher". */
  readonly often?: string;
}

const UNITS = { children: 'children (or their share)', money: 'pounds' };

interface Kind {
  readonly output: string;
  readonly label: string;
  readonly of: Outcome['of'];
  /** At the end, or a year on average over all years. */
  readonly when: 'last' | 'a year';
  readonly format: (value: number) => string;
}

const KINDS: readonly Kind[] = [
  child('family-homes-share', 'Live in a family', 'last', percent),
  child('placed-far', 'Live over 20 miles from home', 'last'),
  child('in-childrens-homes', 'Live in a children’s home', 'last'),
  child('unmet-foster-demand', 'Should have a family, none found', 'a year'),
  child('moves', 'Moves between homes', 'a year'),
  child('re-entries', 'Come back into care', 'a year'),
  { output: 'spend', label: 'Spending on care', of: 'money', when: 'a year', format: money },
  { output: 'programmes', label: 'Added services', of: 'money', when: 'a year', format: money },
];

function child(output: string, label: string, when: Kind['when'], format = forecast): Kind {
  return { output, label, of: 'children', when, format };
}

/** Children first, money last: the middle of all futures, and how often a change lowers it. */
export function outcomes(baseline: Result, scenario: Result | undefined): Outcome[] {
  const years = (baseline.months.length - 1) / 12;
  const date = lastMonth(baseline);
  return KINDS.filter((kind) => scenario !== undefined || kind.output !== 'programmes').map(
    (kind) => {
      const values = (result: Result) => {
        const { last, total } = result.outputs[kind.output];
        return kind.when === 'last' ? last : total.map((value) => value / years);
      };
      const before = values(baseline);
      const after = scenario && values(scenario);
      return {
        label: `${kind.label}${kind.when === 'last' ? `, ${date}` : ', a year'}`,
        of: kind.of,
        unit: `${UNITS[kind.of]}${kind.when === 'last' ? '' : ' a year, on average'}`,
        today: kind.output === 'programmes' ? '' : words(before, kind.format),
        changed: after && words(after, kind.format),
        often: after && kind.output !== 'programmes' ? often(before, after) : undefined,
      };
    },
  );
}

function words(values: Float64Array, format: (value: number) => string): string {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => format(quantileOf(values, share)));
  return `${middle} (${low} to ${high})`;
}

/** Of 100 pairs, all three sides. A thousand futures cannot tell none from few, nor all from most. */
function often(before: Float64Array, after: Float64Array): string {
  const p = pairs(before, after);
  const side = (share: number, word: string) => {
    const number = Math.round(share * 100);
    return `${number === 0 ? 'under 1' : number === 100 ? 'over 99' : number} ${word}`;
  };
  return [side(p.less, 'lower'), side(p.same, 'same'), side(p.more, 'higher')].join(' · ');
}

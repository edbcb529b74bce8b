import type { Published } from '../../charts/course';
import { count, financialYear, forecast, money, moneyTick } from '../../charts/format';
import type { ForecastRecord, RecordPanel } from '../../charts/forecast-record';
import type { Table } from '../../charts/table';
import { england, span, type ByYear } from '../../../models/published-forecasts/national-series';
import { outturns } from '../../../models/published-forecasts/outturns';
import type { Question } from '../../../models/published-forecasts/published-forecast';
import { publishedForecasts } from '../../../models/published-forecasts/published-forecasts';

/** A picture of one question, and the table behind it. */
export interface Record {
  readonly spec: ForecastRecord;
  readonly table: Table;
  readonly more: readonly Table[];
}

const all = publishedForecasts.flatMap((publication) =>
  publication.lines(england).map((line) => ({ ...line, by: publication.key })),
);

const linesOf = (question: Question, by: string) =>
  all.filter((line) => line.question === question && line.by === by);

/** Published years, those between them that are not held, and the outturn. */
function historyOf(series: ByYear, last?: { year: number; value: number }): Published[] {
  const held: ByYear = last ? { ...series, [last.year]: last.value } : series;
  const years = Object.keys(held).map(Number);
  const [first, end] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: end - first + 1 }, (_, i) => ({
    year: first + i,
    figure: held[first + i] ?? 'missing',
  }));
}

function recordOf(
  description: string,
  panels: readonly RecordPanel[],
  kind: 'children' | 'money',
): Record {
  const pounds = kind === 'money';
  const format = pounds ? money : count;
  const tables = panels.map((panel) => tableOf(panel, pounds, format));
  return {
    spec: {
      description,
      panels,
      format,
      forecastFormat: pounds ? moneyTick : forecast,
      tickFormat: pounds ? moneyTick : count,
      yearName: pounds ? financialYear : String,
    },
    table: tables[0],
    more: tables.slice(1),
  };
}

function tableOf(panel: RecordPanel, pounds: boolean, format: (value: number) => string): Table {
  const unit = pounds ? '£' : 'children';
  const years = [
    ...panel.history.map(({ year }) => year),
    ...panel.forecasts.flatMap(({ points }) => points.map(({ year }) => year)),
  ];
  const rows = [...new Set(years)].toSorted((a, b) => a - b);
  return {
    caption: panel.title,
    columns: [
      { label: pounds ? 'Financial year' : '31 March' },
      { label: 'Published', unit, format },
      ...panel.forecasts.map(({ label }) => ({ label, unit, format })),
    ],
    rows: rows.map((year) => [
      pounds ? financialYear(year) : String(year),
      panel.history.find((each) => each.year === year)?.figure ?? '',
      ...panel.forecasts.map(({ points }) => points.find((p) => p.year === year)?.value ?? ''),
    ]),
  };
}

const childrenInCare = historyOf(england.childrenInCare, {
  year: 2025,
  value: outturns.childrenInCare2025.value,
});

/** Children in care in England at 31 March. */
export const children = recordOf(
  'Children in care in England at 31 March, published from 2011 to 2025, with Newton’s trends to 2025 above and IMPOWER’s trend to 2030 below. The published count of 2025, 81,770, lies below all the trends. The table holds the figures.',
  [
    {
      title: 'Newton 2022: children in care',
      history: childrenInCare,
      forecasts: linesOf('children-in-care', 'newton-2022'),
    },
    {
      title: 'IMPOWER 2024: children in care',
      history: childrenInCare,
      forecasts: linesOf('children-in-care', 'impower-2024'),
    },
  ],
  'children',
);

const recoded = { year: 2024, text: 'some counted elsewhere in 2024' };
const both = span(england.childrensHomes, 2020, 2024).map(
  (homes, i) => homes + england.supportedAccommodation[2020 + i],
);

/** Children in children's homes, by the two definitions. */
export const homes = recordOf(
  'Children in children’s homes in England at 31 March, counted in two ways: children’s homes and secure homes alone with what Newton’s report implies, and with semi-independent living added as IMPOWER has it. The table holds the figures.',
  [
    {
      title: 'Newton 2022: children’s homes and secure homes',
      history: historyOf(england.childrensHomes, {
        year: 2025,
        value: outturns.childrensHomes2025.value,
      }),
      forecasts: linesOf('childrens-homes', 'newton-2022'),
    },
    {
      title: 'IMPOWER 2024: those and semi-independent living',
      history: historyOf(Object.fromEntries(both.map((value, i) => [2020 + i, value])), {
        year: 2025,
        value: outturns.widerHomes2025.value,
      }),
      forecasts: linesOf('wider-homes', 'impower-2024'),
      breaks: [recoded],
    },
  ],
  'children',
);

/** Spending by financial year: each panel in the measure that the report uses. */
export const spend = recordOf(
  'Spending on children in care in England by financial year: gross with Newton’s trend and plan, net of income with IMPOWER’s trend, and on children’s homes alone with CIPFA’s record. Published spending of 2024–25, £8.96bn, is above Newton’s trend. The table holds the figures.',
  [
    {
      title: 'Newton 2022: all spending on children in care, gross',
      history: historyOf(england.spend, { year: 2025, value: outturns.spend2025.value }),
      forecasts: linesOf('spend', 'newton-2022'),
    },
    {
      title: 'IMPOWER 2024: all spending on children in care, net of income',
      history: historyOf(england.netSpend),
      forecasts: linesOf('spend', 'impower-2024'),
    },
    {
      title: 'CIPFA 2024: spending on children’s homes, net of income',
      history: historyOf(england.netResidential),
      forecasts: linesOf('residential-spend', 'cipfa-2024'),
    },
  ],
  'money',
);

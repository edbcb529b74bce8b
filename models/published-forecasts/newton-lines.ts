import type { NationalSeries } from './national-series';
import {
  CHILDREN_2020,
  FEWER_IN_HOMES,
  high,
  impliedInHomes,
  LESS_SPEND,
  low,
  OPTIMISED,
  SPEND,
} from './newton-rules';
import type { ForecastLine } from './published-forecast';

/** The report's trends and plan as lines, for children, children's homes and spending. */
export function lines(england: NationalSeries): ForecastLine[] {
  const yearly = (value: (ahead: number) => number) =>
    [0, 1, 2, 3, 4, 5].map((ahead) => ({
      year: 2020 + ahead,
      value: ahead === 0 ? CHILDREN_2020 : value(ahead),
    }));
  const straight = (from: number, to: number) => [
    { year: 2020, value: from },
    { year: 2025, value: to },
  ];
  const printed = 'Only its end is printed; the way there is drawn straight.';
  const children = { question: 'children-in-care' } as const;
  const inHomes = england.childrensHomes[2020];
  const implied = impliedInHomes();
  const homes = { question: 'childrens-homes' } as const;
  const spend = { question: 'spend' } as const;
  return [
    {
      key: 'newton-2022-low',
      ...children,
      label: 'Newton 2022, low',
      kind: 'trend',
      about: 'A straight line through March 2011 to March 2020, worked out again here.',
      points: yearly((ahead) => low(england, ahead)),
    },
    {
      key: 'newton-2022-high',
      ...children,
      label: 'Newton 2022, high',
      kind: 'trend',
      about: 'The growth of March 2017 to March 2020 carried on, worked out again here.',
      points: yearly((ahead) => high(england, ahead)),
    },
    ...OPTIMISED.map((end, i): ForecastLine => ({
      key: `newton-2022-optimised-${i === 0 ? 'low' : 'high'}`,
      ...children,
      label: `Newton 2022, plan ${i === 0 ? 'low' : 'high'}`,
      kind: 'plan',
      about: `If the report’s plan were carried out at once everywhere. ${printed}`,
      points: straight(CHILDREN_2020, end),
    })),
    ...implied.flatMap((end, i): ForecastLine[] => [
      {
        key: `newton-2022-homes-${i === 0 ? 'low' : 'high'}`,
        ...homes,
        label: `Newton 2022, ${i === 0 ? 'low' : 'high'}`,
        kind: 'trend',
        about: 'Implied by its savings and percentages; not printed.',
        points: straight(inHomes, end),
      },
      {
        key: `newton-2022-homes-optimised-${i === 0 ? 'low' : 'high'}`,
        ...homes,
        label: `Newton 2022, plan ${i === 0 ? 'low' : 'high'}`,
        kind: 'plan',
        about: `If the plan were carried out at once everywhere. ${printed}`,
        points: straight(inHomes, end - FEWER_IN_HOMES[i]),
      },
    ]),
    {
      key: 'newton-2022-spend',
      ...spend,
      label: 'Newton 2022, trend',
      kind: 'trend',
      about: printed,
      points: straight(SPEND[2020], SPEND[2025]),
    },
    ...LESS_SPEND.map((less, i): ForecastLine => ({
      key: `newton-2022-spend-optimised-${i === 0 ? 'high' : 'low'}`,
      ...spend,
      label: `Newton 2022, plan ${i === 0 ? 'high' : 'low'}`,
      kind: 'plan',
      about: `If the plan were carried out at once everywhere. ${printed}`,
      points: straight(SPEND[2020], SPEND[2025] - less),
    })),
  ];
}

/**
 * General inflation: growth of the UK's GDP deflator on the financial year before, as a share, by
 * the year it ends in. Not read from a published table: from memory of HM Treasury's (the Treasury
 * revises them at every release), so each is shown as "to be confirmed" and none as official.
 */
const growth: Readonly<Record<number, number>> = {
  2014: 0.018,
  2015: 0.013,
  2016: 0.007,
  2017: 0.022,
  2018: 0.016,
  2019: 0.02,
  2020: 0.023,
  2021: 0.054,
  2022: -0.004,
  2023: 0.069,
  2024: 0.061,
};

/** Where the rates come from, and how well they are known. */
export const inflationSource = {
  title: 'GDP deflators at market prices, and money GDP',
  publisher: 'HM Treasury',
  url: 'https://www.gov.uk/government/collections/gdp-deflators-at-market-prices-and-money-gdp',
  note: 'From memory of the Treasury’s table, to be confirmed before anyone relies on it.',
  grade: 'D',
} as const;

/**
 * How many times the price level of `from` that of `to` is, both financial years by the year they
 * end in; undefined where a year between them has no rate.
 */
export function priceGrowth(from: number, to: number): number | undefined {
  let level = 1;
  for (let year = from + 1; year <= to; year++) {
    if (growth[year] === undefined) return undefined;
    level *= 1 + growth[year];
  }
  return level;
}

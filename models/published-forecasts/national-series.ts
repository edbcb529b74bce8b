/** A value a year: 31 March of the year, or the financial year ending then. */
export type ByYear = Readonly<Record<number, number>>;

/**
 * England's published figures that the forecasts rest on and are compared with. Passed in, so that
 * a rule can be tried on another edition.
 */
export interface NationalSeries {
  /** Children in care at 31 March. */
  readonly childrenInCare: ByYear;
  /** In children's homes and secure homes at 31 March, as counted since 2020. */
  readonly childrensHomes: ByYear;
  /** In semi-independent living or supported accommodation at 31 March, as counted since 2020. */
  readonly supportedAccommodation: ByYear;
  /** Gross spending on children looked after, £ a financial year. */
  readonly spend: ByYear;
  /** The same net of income, net current expenditure. */
  readonly netSpend: ByYear;
  /** Spending on residential care, net of income, £ a financial year. */
  readonly netResidential: ByYear;
  /** Gross spending on children and young people's services, £ a financial year. */
  readonly childrensServices: ByYear;
  /** Residential care: £ for each week of care. */
  readonly residentialWeek: ByYear;
  /** Children aged 0 to 17 at the 30 June before. */
  readonly children: ByYear;
}

/**
 * Department for Education, children looked after, newest revision of each year to the 2024 figures
 * in the 2025 edition; section 251 outturn through its Local Authority Interactive Tool; Ministry of
 * Housing, Communities and Local Government, RO3 returns, for what is net of income; Office for
 * National Statistics, mid-year population. All grade A. They end in 2024: what is known of 2025 is
 * an outturn and stands apart, so that no fit can reach it.
 */
export const england: NationalSeries = {
  childrenInCare: from(
    2011,
    [65520, 67050, 68110, 68810, 69470, 70410, 72610, 75370, 78140, 80000, 80780, 82090].concat([
      83750, 83530,
    ]),
  ),
  childrensHomes: from(2020, [7100, 7440, 7610, 8020, 8710]),
  supportedAccommodation: from(2020, [6510, 6070, 7470, 8620, 6080]),
  spend: {
    ...from(2013, [3495626241, 3661326502]),
    ...from(2017, [4156704147, 4536594422, 4881419921, 5278063831]),
    ...from(2021, [5653570474, 6127411318, 7031937751, 8139343017]),
  },
  netSpend: from(2023, [6574915434, 7635068539]),
  netResidential: from(2023, [2527779693, 3120621905]),
  childrensServices: { 2019: 9854909853, 2023: 13234643482 },
  residentialWeek: from(2017, [3430, 3630, 3945, 4165, 4575, 5025, 5980, 6775]),
  children: { 2015: 11535489, 2020: 11790492 },
};

function from(year: number, values: readonly number[]): ByYear {
  return Object.fromEntries(values.map((value, i) => [year + i, value]));
}

/** The values of the years first to last, in order; a missing year is an error. */
export function span(series: ByYear, first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const value = series[first + i];
    if (value === undefined) throw new RangeError(`no figure for ${first + i}`);
    return value;
  });
}

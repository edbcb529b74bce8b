import { MEASURES, type Measure } from '../../models/childrens-care/back-test/report';
import { count, financialYear, money, moneyTick } from '../charts/format';

export { MEASURES, type Measure };

/** How a measure of the back-test is spoken of and drawn. */
export interface MeasureView {
  /** "Children in care": heads rows and pictures. */
  readonly title: string;
  /** "the number of children in care": stands inside a sentence. */
  readonly name: string;
  readonly unit: string;
  /** "Number of children": the measure under a picture's title. */
  readonly measured: string;
  readonly format: (value: number) => string;
  readonly tickFormat: (value: number) => string;
  /** The day or the year a figure is of: "31 March 2024", "the year to March 2024", "2023–24". */
  readonly when: (year: number) => string;
  /** Series of the published figures that hold it; none where it is worked out from two. */
  readonly series: readonly string[];
}

const toOnePlace = (share: number) => `${(share * 100).toFixed(1)}%`;
const wholePercent = (share: number) => `${count(share * 100)}%`;

const atMarch = (year: number) => `31 March ${year}`;

export const views: Readonly<Record<Measure, MeasureView>> = {
  stock: {
    title: 'Children in care',
    name: 'the number of children in care',
    unit: 'children',
    measured: 'Number of children',
    format: count,
    tickFormat: count,
    when: atMarch,
    series: ['stock'],
  },
  entries: {
    title: 'Children coming into care',
    name: 'the number of children coming into care in a year',
    unit: 'children a year',
    measured: 'Children a year',
    format: count,
    tickFormat: count,
    when: (year) => `the year to March ${year}`,
    series: ['starts'],
  },
  residentialShare: {
    title: 'Share living in children’s homes',
    name: 'the share of children in care who live in children’s homes',
    unit: 'of children in care',
    measured: 'Share of children in care',
    format: toOnePlace,
    tickFormat: wholePercent,
    when: atMarch,
    series: ['stock/home/childrens-homes-secure', 'stock'],
  },
  spend: {
    title: 'Spending on children in care',
    name: 'spending on children in care',
    unit: '£ a year',
    measured: 'Pounds a financial year, in the money of each year',
    format: money,
    tickFormat: moneyTick,
    when: financialYear,
    series: ['spend/looked-after'],
  },
};

/** "one year ahead": how far a forecast looked. */
export const aheadWords = (ahead: number) =>
  ahead === 1 ? 'one year ahead' : ahead === 2 ? 'two years ahead' : 'three years ahead';

/** An error as a share of the outturn: "4.8%". */
export const errorText = (share: number) => `${(share * 100).toFixed(1)}%`.replace(/^-/, '\u2212');

/** A share of outturns: "81%". */
export const shareText = wholePercent;

/** An outcome whose drivers can be asked for. */
export interface Outcome {
  readonly output: string;
  /** On the switch: "Children in care". */
  readonly label: string;
  /** In a sentence: "children in care". */
  readonly of: string;
  /** What is counted. */
  readonly unit: string;
  /** After a number: "about 1,750 children are in care". */
  readonly happens: string;
  readonly less: string;
  readonly more: string;
  readonly money?: true;
}

/** Children first, money last. */
export const outcomes: readonly Outcome[] = [
  {
    output: 'children-in-care',
    label: 'Children in care',
    of: 'children in care',
    unit: 'children',
    happens: 'children are in care',
    less: 'fewer children',
    more: 'more children',
  },
  {
    output: 'in-childrens-homes',
    label: 'Children’s homes',
    of: 'children in children’s homes',
    unit: 'children',
    happens: 'children live in children’s homes',
    less: 'fewer children',
    more: 'more children',
  },
  {
    output: 'spend',
    label: 'Spending',
    of: 'spending on children in care',
    unit: '£',
    happens: 'is spent',
    less: 'less spent',
    more: 'more spent',
    money: true,
  },
];

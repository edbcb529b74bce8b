import { forecast, money } from '../../charts/format';
import type { Table } from '../../charts/table';
import type { SmallAnswer } from '../../state/small-model';
import type { SmallModel } from '../../../models/childrens-care/lever-page';

/** A count of an average council: small numbers keep a decimal. */
export const few = (value: number): string =>
  Math.abs(value) < 20
    ? value.toLocaleString('en-GB', { maximumFractionDigits: 1 })
    : forecast(value);

/** How a number of the small model is told. */
export const told = (small: Pick<SmallModel, 'output' | 'unit'>) =>
  small.output === 'spend' ? money : few;

/** With less without, at the end. */
export const effectOf = (answer: SmallAnswer): number =>
  answer.with[answer.with.length - 1] - answer.without[answer.without.length - 1];

/** "in the year to March 2034" for what is counted by year, "in March 2034" for who is there. */
export const whenOf = (small: Pick<SmallModel, 'label'>, year: number): string =>
  small.label.includes('a year') ? `in the year to March ${year}` : `in March ${year}`;

/** "9.2 fewer", "no difference": the effect in words. */
export function effectWords(small: SmallModel, answer: SmallAnswer): string {
  const effect = effectOf(answer);
  const tell = told(small);
  const size = tell(Math.abs(effect));
  if (size === tell(0)) return 'no difference that shows';
  const less = small.output === 'spend' || small.unit === '' ? 'less' : 'fewer';
  return `${size} ${effect < 0 ? less : 'more'}`;
}

/** The whole finding: "In the year to March 2034: 92 with it, 101 without, 9.2 fewer." */
export function finding(small: SmallModel, answer: SmallAnswer): string {
  const tell = told(small);
  const last = answer.years.length - 1;
  const when = whenOf(small, answer.years[last]);
  const unit = small.unit ? ` ${small.unit}` : '';
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${tell(answer.with[last])}${unit} with it, ${tell(answer.without[last])} as things are. That is ${effectWords(small, answer)}.`;
}

/** The lines as a table. */
export function smallTable(small: SmallModel, answer: SmallAnswer): Table {
  const format = told(small);
  return {
    caption: `${small.label}, in a council of average size`,
    columns: [
      { label: 'Year' },
      { label: 'As things are', unit: small.unit, format },
      { label: 'With it', unit: small.unit, format },
    ],
    rows: answer.years.map((year, i) => [`March ${year}`, answer.without[i], answer.with[i]]),
  };
}

/** The upper end of an axis that holds all of these. */
export function axisTop(values: readonly number[]): number {
  const top = Math.max(...values, 1) * 1.25;
  const power = 10 ** Math.floor(Math.log10(top));
  return Math.ceil(top / (power / 2)) * (power / 2);
}

import { termByKey, termProblem, type TermKey } from '../../../models/business-case/terms';
import { count } from '../../charts/format';

/** What was typed for a term: a number that can be used, or in words why not. */
export type TermEntry =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'problem'; readonly words: string };

/**
 * Reads a term as typed; nothing typed is its baseline.
 * @param bad whether the browser says that what stands in the field is no number
 */
export function readTerm(key: TermKey, text: string, bad: boolean): TermEntry {
  const { min, max, unit, baseline } = termByKey(key)!;
  const plain = text.replaceAll(/[,\s£%]/g, '').replace(/[\u2212\u2013]/, '-');
  if (text.trim() === '' && !bad) return { kind: 'value', value: baseline };
  const value = bad || plain === '' ? NaN : Number(plain);
  if (Number.isFinite(value) && termProblem(key, value) === undefined)
    return { kind: 'value', value };
  const range = `from ${count(min)} to ${count(max)} ${unit.replace('GBP', '£')}`;
  return {
    kind: 'problem',
    words: Number.isFinite(value)
      ? `It can be ${range}. The last figure stands.`
      : `That is no number: type one ${range}. The last figure stands.`,
  };
}

import { money } from '../charts/format';

/** What was typed for one year: pounds, nothing, or in words why it cannot be used. */
export type BudgetEntry =
  | { readonly kind: 'none' }
  | { readonly kind: 'pounds'; readonly pounds: number }
  | { readonly kind: 'problem'; readonly words: string };

/** No council's, nor England's, spending on children in care comes near this. */
const MOST = 50e9;
/** A budget so many times the last spending is a slip of units. */
const TIMES = 10;

/**
 * Reads millions of pounds as typed.
 * @param text the field's value; a number field gives "" for what is no number
 * @param bad whether the browser says that what stands in the field is no number
 * @param last the last published spending, £, where there is one
 */
export function readBudget(text: string, bad: boolean, last: number | undefined): BudgetEntry {
  const example = `131.5 means ${money(131.5e6)}`;
  const plain = text.replaceAll(/[,\s£m]/g, '').replace(/[\u2212\u2013]/, '-');
  if (bad) return { kind: 'problem', words: `That is no number. Type millions: ${example}.` };
  if (plain === '') return { kind: 'none' };
  const pounds = Number(plain) * 1e6;
  if (!Number.isFinite(pounds)) {
    return { kind: 'problem', words: `That is no number. Type millions: ${example}.` };
  }
  if (pounds < 0) return { kind: 'problem', words: 'A budget cannot be below zero.' };
  const limit = last ? Math.min(MOST, last * TIMES) : MOST;
  if (pounds > limit) {
    const than =
      last && limit < MOST ? `ten times what was last spent (${money(last)})` : money(MOST);
    return {
      kind: 'problem',
      words: `${money(Math.min(pounds, 1e15))} is more than ${than}. Type millions: ${example}.`,
    };
  }
  return { kind: 'pounds', pounds };
}

import { leverByKey } from '../../../models/childrens-care/levers';
import type { LeverWords } from '../../../models/childrens-care/lever';
import { leverPages, type FoundPage } from '../../../models/childrens-care/lever-pages';
import { leverWords } from '../../../models/childrens-care/words';
import { numbersOf } from '../../cells/lever/numbers';
import { cardsOf, type Card } from '../../cells/lever/cards';
import { pieces } from '../../cells/lever/prose';
import { glossary } from '../../glossary/glossary';
import type { Term } from '../../glossary/term';
import type { Table } from '../../charts/table';
import { firstAnswers, type FirstAnswers } from '../../state/small-at-build';

/** What a lever's page needs of all levers and programmes, worked out when the site is built. */
export interface Prepared {
  /** What the small model says at first, and where it fails; none on a page that explains by a sum. */
  readonly first?: FirstAnswers;
  readonly cards: readonly Card[];
  readonly words?: LeverWords;
  /** Terms of the glossary that its texts use, by key. */
  readonly terms: Readonly<Record<string, Term>>;
  readonly numbers?: Table;
  readonly before?: Neighbour;
  readonly next?: Neighbour;
}

interface Neighbour {
  readonly key: string;
  readonly name: string;
}

function termsOf({ opening, small, failure, evidence, child, money }: FoundPage) {
  const texts = [opening, small.sentences, failure.prose, evidence, child, money].flat();
  const keys = texts.flatMap(pieces).flatMap((piece) => (piece.kind === 'term' ? piece.key : []));
  const terms: Readonly<Record<string, Term>> = glossary;
  return Object.fromEntries(keys.flatMap((key) => (key in terms ? [[key, terms[key]]] : [])));
}

/** @param key the page's folder */
export async function preparedFor(key: string): Promise<Prepared> {
  const at = leverPages.findIndex((page) => page.key === key);
  const { small, failure, library } = leverPages[at];
  const lever = leverByKey(key);
  const named = (page: Neighbour | undefined) => page && { key: page.key, name: page.name };
  return {
    ...(small.kind === 'model' && { first: await firstAnswers(small, failure) }),
    cards: cardsOf(library),
    words: leverWords[key],
    terms: termsOf(leverPages[at]),
    ...(lever && { numbers: numbersOf(lever) }),
    before: named(leverPages[at - 1]),
    next: named(leverPages[at + 1]),
  };
}

import { claimText } from '../../../evidence/claim-text';
import { levers, type LeverKey } from '../../../evidence/levers';
import type { Programme } from '../../../evidence/programme';
import { programmes } from '../../../evidence/programmes';
import { strengthOf, type StrengthKey } from '../../../evidence/strengths';

/** What the list says of one programme: no more than is shown and searched. */
export interface Entry {
  readonly slug: string;
  readonly name: string;
  readonly place: string;
  readonly domain: Programme['domain'];
  readonly theme: string;
  readonly lever: LeverKey;
  readonly strength: StrengthKey;
  readonly done: string;
  /** Its first figure on what changed, else on money: "35 children: …"; "" where there is none. */
  readonly figure: string;
  readonly measured: boolean;
  /** Whether somebody else looked, and what they found. */
  readonly others: '' | 'effect' | 'none' | 'mixed';
}

const entryOf = (programme: Programme): Entry => {
  const { slug, name, place, domain, theme, lever, strength, done, claims, independent } =
    programme;
  const figured = claims.filter(({ value }) => value !== undefined);
  const first =
    programme.measuredOutcome &&
    (figured.find(({ kind }) => kind === 'outcome') ??
      figured.find(({ kind }) => kind === 'money'));
  const found = new Set(independent.map(({ finding }) => finding));
  const effect = found.has('effect');
  return {
    slug,
    name,
    place,
    domain,
    theme,
    lever,
    strength,
    done,
    figure: first ? `${first.what}: ${claimText(first)}` : '',
    measured: programme.measuredOutcome,
    others:
      found.has('mixed') || (effect && found.has('none'))
        ? 'mixed'
        : effect
          ? 'effect'
          : found.has('none')
            ? 'none'
            : '',
  };
};

/** The list, from the programmes' files. */
export const allEntries = (): readonly Entry[] => programmes.map(entryOf);

/** The list, from the page as it was rendered: the browser fetches no programme to search them. */
export const entriesOn = (page: ParentNode): readonly Entry[] =>
  [...page.querySelectorAll<HTMLElement>('[data-entry]')].map(
    ({ dataset }) => JSON.parse(dataset.entry!) as Entry,
  );

/** The words in which a search looks. */
export const wordsOf = (entry: Entry): string =>
  [
    entry.name,
    entry.place,
    entry.theme,
    levers[entry.lever].name,
    strengthOf(entry.strength).name,
    entry.done,
    entry.figure,
  ]
    .join(' ')
    .toLowerCase();

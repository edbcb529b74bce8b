import { leverKeys, type LeverKey } from '../../../evidence/levers';
import { strengthKeys } from '../../../evidence/strengths';
import { wordsOf, type Entry } from './entry';

/** What the reader looks for; "" is anything. */
export interface Filter {
  readonly q: string;
  readonly lever: string;
  readonly place: string;
  readonly strength: string;
  readonly who: string;
}

export const anything: Filter = { q: '', lever: '', place: '', strength: '', who: '' };

/** How each part is called when it is to be dropped. */
export const partNames: Record<keyof Filter, string> = {
  q: 'the words searched for',
  lever: 'the lever',
  place: 'the place',
  strength: 'the strength',
  who: 'children or adults',
};

const parts = Object.keys(anything) as readonly (keyof Filter)[];
/** Nobody searches for more. */
const LONGEST = 100;

/** The entries that fit every part of the filter; of several words each must occur. */
export function matching(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (filter.lever === '' || entry.lever === filter.lever) &&
      (filter.place === '' || entry.place.includes(filter.place)) &&
      (filter.strength === '' || entry.strength === filter.strength) &&
      (filter.who === '' || entry.domain === filter.who) &&
      words.every((word) => wordsOf(entry).includes(word)),
  );
}

/** Where nothing fits: the parts without which something would, the most first. */
export function suggestions(entries: readonly Entry[], filter: Filter) {
  return parts
    .filter((part) => filter[part] !== '')
    .map((part) => ({ part, count: matching(entries, { ...filter, [part]: '' }).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The filter of a link's query; what it does not know it leaves out, and says so. */
export function readFilter(query: string, entries: readonly Entry[]) {
  const params = new URLSearchParams(query);
  const known: Record<keyof Filter, (value: string) => boolean> = {
    q: (value) => value.length <= LONGEST,
    lever: (value) => leverKeys.includes(value as LeverKey),
    place: (value) => placesOf(entries).includes(value),
    strength: (value) => (strengthKeys as readonly string[]).includes(value),
    who: (value) => value === 'children' || value === 'adults',
  };
  const given = parts.filter((part) => params.get(part));
  const refused = given.filter((part) => !known[part](params.get(part)!));
  const taken = given.filter((part) => !refused.includes(part));
  const filter = {
    ...anything,
    ...Object.fromEntries(taken.map((part) => [part, params.get(part)!])),
  };
  return { filter, refused };
}

/** The filter as a link's query, "" for anything: "?lever=L02&place=Essex". */
export function queryOf(filter: Filter): string {
  const params = new URLSearchParams();
  for (const part of parts) if (filter[part] !== '') params.set(part, filter[part]);
  const text = params.toString();
  return text && `?${text}`;
}

/** The places to choose from: each council once, by its plain name; England for national reports. */
export function placesOf(entries: readonly Entry[]): readonly string[] {
  const plain = (place: string) =>
    place.replace(
      /( London)?( Borough| City| County)? Council\b.*|,.*| \(.*| and the .*| Children’s.*/,
      '',
    );
  return [...new Set(entries.map(({ place }) => plain(place)))].toSorted();
}

/** Entries by lever, in the order of the levers, the strongest evidence first. */
export function grouped(entries: readonly Entry[]) {
  return leverKeys.map((lever) => ({
    lever,
    entries: entries
      .filter((entry) => entry.lever === lever)
      .toSorted(
        (a, b) =>
          strengthKeys.indexOf(a.strength) - strengthKeys.indexOf(b.strength) ||
          Number(b.measured) - Number(a.measured) ||
          (a.name < b.name ? -1 : 1),
      ),
  }));
}

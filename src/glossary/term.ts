/** A term of the field, in plain words. */
export interface Term {
  /** As it stands in a sentence: "step-down", "children in care". */
  readonly term: string;
  /** Other forms and other names: plural, abbreviation, what others call it. */
  readonly also?: readonly string[];
  /** What it is in a few words that fit in brackets behind it: no capital, no full stop. */
  readonly gloss: string;
  /** What it is in one or two plain sentences, for someone who has never met it. */
  readonly plain: string;
  /** What young people who are or were in care would rather hear, in a sentence or two. */
  readonly youngPeopleSay?: string;
  /** The law or the statistics that define it, where something does. */
  readonly source?: string;
}

/** Terms by permanent key: the key is the term's anchor on the glossary page. */
export type Terms = Readonly<Record<string, Term>>;

/** Where `youngPeopleSay` comes from. */
export const YOUNG_PEOPLE_SOURCE =
  'Language that Cares, TACT, 2019: made with children and young people in care, by a charity and 15 councils and organisations';

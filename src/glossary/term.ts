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
  /** The law or the statistics that define it, where something does. */
  readonly source?: string;
}

/** Terms by permanent key: the key is the term's anchor on the glossary page. */
export type Terms = Readonly<Record<string, Term>>;

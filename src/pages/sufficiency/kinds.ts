/** The value of an output in one future at one date. */
export type At = (output: string) => number;

/** A kind of home: how many are wanted, need-led, and how many there are. */
export interface Kind {
  readonly key: string;
  readonly label: string;
  /** Families that fit, by age; or homes on paper, by kind. */
  readonly block: 'families' | 'places';
  /** What is counted as there: the words at the end of its line. */
  readonly thereLabel: string;
  /** Children for whom such a home is the right one. */
  readonly wanted: (at: At) => number;
  /** Children who have one, or places; left out where the model sets no limit. */
  readonly there?: (at: At) => number;
  /** Children who live in such a home, rightly or not, where that differs from both. */
  readonly living?: (at: At) => number;
}

const rest = (all: number, part: number) => Math.max(0, all - part);

/**
 * Under ten, a child without a family nearby lives with a distant one and is counted as fostered;
 * from ten on such a child lives in a children's home or in supported accommodation.
 */
export const KINDS: readonly Kind[] = [
  {
    key: 'families-under-10',
    label: 'Families, under 10',
    block: 'families',
    thereLabel: 'found',
    wanted: (at) => at('fostered-under-10'),
    there: (at) => rest(at('fostered-under-10'), at('mismatch-under-10')),
  },
  {
    key: 'families-10-15',
    label: 'Families, 10 to 15',
    block: 'families',
    thereLabel: 'found',
    wanted: (at) => at('fostered-10-15') + at('mismatch-10-15'),
    there: (at) => at('fostered-10-15'),
  },
  {
    key: 'families-16-17',
    label: 'Families, 16 and 17',
    block: 'families',
    thereLabel: 'found',
    wanted: (at) => at('fostered-16-17') + at('mismatch-16-17'),
    there: (at) => at('fostered-16-17'),
  },
  {
    key: 'carers',
    label: 'Foster carers’ places',
    block: 'places',
    thereLabel: 'places',
    wanted: (at) =>
      at('fostered-by-council') +
      at('fostered-by-agency') +
      at('mismatch-10-15') +
      at('mismatch-16-17'),
    there: (at) => at('council-foster-places') + at('agency-foster-places'),
  },
  {
    key: 'childrens-homes',
    label: 'Children’s homes, under 16',
    block: 'places',
    thereLabel: 'council’s own',
    wanted: (at) => rest(at('in-childrens-homes-under-16'), at('mismatch-10-15')),
    there: (at) => at('own-home-places'),
    living: (at) => at('in-childrens-homes-under-16'),
  },
  {
    key: 'at-16',
    label: 'Other homes, 16 and 17',
    block: 'places',
    thereLabel: 'no limit here',
    wanted: (at) =>
      rest(at('in-childrens-homes-16-17') + at('supported-accommodation'), at('mismatch-16-17')),
    living: (at) => at('in-childrens-homes-16-17') + at('supported-accommodation'),
  },
];

/** All outputs that some kinds are made of. */
function outputsOf(kinds: readonly Kind[]): readonly string[] {
  const read = new Set<string>();
  const at = (output: string) => read.add(output).size;
  for (const { wanted, there, living } of kinds) {
    wanted(at);
    there?.(at);
    living?.(at);
  }
  return [...read];
}

export const KIND_OUTPUTS = outputsOf(KINDS);
export const FAMILY_OUTPUTS = outputsOf(KINDS.filter(({ block }) => block === 'families'));

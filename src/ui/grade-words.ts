/** How well a number is known. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** Each grade in words, so that nobody needs to learn the letters. */
export const gradeWords: Readonly<
  Record<EvidenceGrade, { readonly name: string; readonly meaning: string }>
> = {
  A: { name: 'official figure', meaning: 'Published official statistics.' },
  B: { name: 'measured', meaning: 'Measured in peer-reviewed or independently evaluated work.' },
  C: {
    name: 'reported',
    meaning: 'Reported by a programme or a council, not independently tested.',
  },
  D: {
    name: 'assumption',
    meaning: 'No measurement was found: an assumption, stated as one.',
  },
};

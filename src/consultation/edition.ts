import { checkOf } from '../codec/letters';
import type { Consultation } from './consultation';

/**
 * The edition of a consultation's content: two checks of seven of a–z and 0–9. The first is over all
 * that an answer means (questions, options with their costs and effects, ways of funding, questions
 * about the person); the second over everything. Editions whose first halves are the same asked the
 * same. Not secret: it notices a change, no more.
 */
export function editionOf(consultation: Omit<Consultation, 'edition'>): string {
  const { id, questions, funding, about } = consultation;
  const persons = about.map((each) => ({ ...each, population: undefined }));
  const asked = [id, questions, funding, persons];
  return `${checkOf(ordered(asked))}-${checkOf(ordered({ ...consultation, edition: '' }))}`;
}

/** The half of an edition that says what was asked. */
export const askedOf = (edition: string): string => edition.slice(0, 7);

/** JSON with keys in order, without what is undefined: the same content is the same text. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

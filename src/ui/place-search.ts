/** A place that can be chosen. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** What a reader should know of its figures; "" when nothing. */
  readonly note: string;
}

/** A council that is no more, and the places that took over. */
export interface AbolishedPlace {
  readonly name: string;
  /** "April 2023". */
  readonly ended: string;
  /** Codes of its successors. */
  readonly successors: readonly string[];
}

/** A name without case, accents, "and", "the", "council" and punctuation, for comparing. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(and|the|of|upon|city|county|borough|council)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Places whose name or region fits what was typed: name starts first, then words, then regions. */
export function matchingPlaces<T extends Place>(places: readonly T[], typed: string): T[] {
  const wanted = plainName(typed);
  if (wanted === '') return [...places];
  const rank = (place: T) => {
    const name = plainName(place.name);
    if (name.startsWith(wanted)) return 0;
    if (` ${name}`.includes(` ${wanted}`)) return 1;
    if (plainName(place.region).startsWith(wanted)) return 2;
    return name.includes(wanted) ? 3 : 4;
  };
  return places
    .map((place) => ({ place, rank: rank(place) }))
    .filter((found) => found.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.place);
}

/** Abolished places whose name starts with what was typed (three letters at least). */
export function matchingAbolished<T extends AbolishedPlace>(
  abolished: readonly T[],
  typed: string,
): T[] {
  const wanted = plainName(typed);
  if (wanted.length < 3) return [];
  return abolished.filter((place) => plainName(place.name).startsWith(wanted));
}

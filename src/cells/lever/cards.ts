import { claimText } from '../../../evidence/claim-text';
import type { Finding, Programme } from '../../../evidence/programme';
import { programmes } from '../../../evidence/programmes';
import { strengthKeys, strengthOf } from '../../../evidence/strengths';

/** A programme as a card of evidence. */
export interface Card {
  readonly slug: string;
  readonly name: string;
  readonly place: string;
  readonly strength: string;
  readonly claims: readonly string[];
  readonly caveat: string;
  readonly independent: readonly Finding[];
  readonly measured: boolean;
  /** It can be scaled to another council. */
  readonly applies: boolean;
}

const MOST_CLAIMS = 2;

function cardOf(programme: Programme): Card {
  const { slug, name, place, strength, claims, caveat, independent, measuredOutcome } = programme;
  return {
    slug,
    name,
    place,
    strength: strengthOf(strength).name,
    claims: claims
      .filter(({ kind, value }) => value !== undefined && (kind === 'outcome' || kind === 'money'))
      .slice(0, MOST_CLAIMS)
      .map((claim) => `${claim.what}: ${claimText(claim)}`),
    caveat,
    independent,
    measured: measuredOutcome,
    applies: programme.applies !== undefined,
  };
}

/** The programmes that inform levers of the library: those that measured an effect first, the best tested of them before others. */
export function cardsOf(library: readonly string[]): Card[] {
  const rank = (programme: Programme) => strengthKeys.indexOf(programme.strength);
  return programmes
    .filter((programme) => library.includes(programme.lever))
    .toSorted((a, b) => rank(a) - rank(b) || Number(b.measuredOutcome) - Number(a.measuredOutcome))
    .map(cardOf);
}

import type { CaseTerms } from '../../models/business-case/term';
import type { Held } from './held';
import type { LinkFault } from './link-fault';

/** Everything that a run depends on: the same scenario gives the same numbers, anywhere. */
export interface LinkedScenario {
  /** ONS code of the place. */
  readonly place: string;
  readonly seed: number;
  /** Simulated futures. */
  readonly draws: number;
  readonly months: number;
  /** Version of the model. */
  readonly model: string;
  /** Month of the last published figures: "2024-03". */
  readonly data: string;
  /** Settings by permanent key; a lever that stands at today's value is left out. */
  readonly levers: Readonly<Record<string, number>>;
  /** Terms of the business case, by permanent key; left out where a link cannot hold any. */
  readonly terms?: CaseTerms;
  /** The code of the figures printed with a briefing: 7 to 16 of a–z and 0–9. */
  readonly figures?: string;
  /** What a trainer holds; left out where nothing is. */
  readonly held?: Held;
}

/** What a link's text holds. `kept` is what could be read of a link with faults. */
export type LinkReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly scenario: LinkedScenario }
  | {
      readonly kind: 'faulty';
      readonly faults: readonly LinkFault[];
      readonly kept: Partial<LinkedScenario>;
    };

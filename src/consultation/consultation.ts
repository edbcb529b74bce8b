/*
 * A consultation, version 1: what a council asks its residents, as a file. `consultation-shape.ts`
 * says how long and how many each part may be; `public/consultation-1.schema.json` says the same.
 * Every text is only ever shown as text. Money is in pounds.
 */

export const CONSULTATION = 'bend-the-curve-consultation';

export interface Consultation {
  /** Eight of a–z and 0–9. */
  readonly id: string;
  /** Two checks over the content, "0k3x9ab-1f2g3h4": see `editionOf`. */
  readonly edition: string;
  readonly place: { readonly code: string; readonly name: string };
  readonly title: string;
  /** What the council asks, in one sentence. */
  readonly question: string;
  /** Why it asks: paragraphs. */
  readonly why: readonly string[];
  /** First and last day: "2026-12-01". */
  readonly opens: string;
  readonly closes: string;
  readonly contact: Contact;
  /** A text, or an https address alone: see `linkIn`. */
  readonly privacyNotice: string;
  /** The equality impact assessment: a text or an https address alone. */
  readonly equality: string;
  /** Who decides, and when. */
  readonly decision: string;
  /** How and when the council will say what it heard. */
  readonly feedback: string;
  /** What was looked at and is not on offer. */
  readonly rejected: readonly { readonly option: string; readonly why: string }[];
  /** What is fixed here and cannot be changed by an answer; the law's duties are the site's own text. */
  readonly fixed: string;
  /** New money there is, £ a year, and what is to be said of it. */
  readonly budget: { readonly sum: number; readonly note: string };
  /** What the council says of a rise in council tax that would need a referendum. */
  readonly referendum?: string;
  readonly questions: readonly Question[];
  readonly funding: readonly Funding[];
  readonly councilTax?: CouncilTax;
  readonly about: readonly AboutYou[];
  readonly languageLayers?: { readonly plain?: string; readonly easyRead?: string };
}

export interface Contact {
  readonly name?: string;
  readonly email: string;
  /** A postal address, in lines. */
  readonly post: string;
  readonly phone?: string;
}

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly options: readonly Option[];
}

export interface Option {
  /** Unlike every other option of its question. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** £ a year; below 0 where it frees money; null: not costed. */
  readonly cost: number | null;
  /** Settings of the model, by permanent key; none: nothing changes, or the model cannot say. */
  readonly levers: Readonly<Record<string, number>>;
  readonly effects: readonly Effect[];
  readonly evidenceGrade: 'A' | 'B' | 'C' | 'D';
  /** Why there is no figure, where there is none. */
  readonly unmodelled?: string;
  /** How the effects were made: anyone can make them again. An option with effects has it. */
  readonly run?: Run;
}

/** What an option changes, as figures: the page makes the sentence. */
export interface Effect {
  /** A key of the model's outputs: "in-care". */
  readonly output: string;
  /** The month it is said of: "2031-03". */
  readonly month: string;
  /** "children", "£ a year". */
  readonly unit: string;
  /** Today's value, or of the last published year. */
  readonly today: number;
  /** The middle future in that month: as things go on, and with the option. */
  readonly without: number;
  readonly with: number;
  /** The middle 80 of 100 differences between futures that differ in the option alone. */
  readonly low: number;
  readonly high: number;
  /** Of 100 such pairs, those in which it is lower with the option. */
  readonly fewer: number;
}

export interface Run {
  /** Version of the model, "0.9.0", and month of the last published figures, "2024-03". */
  readonly model: string;
  readonly data: string;
  readonly seed: number;
  readonly draws: number;
  readonly months: number;
  /** The scenario as the part of an address after "#", as `linkOf` in `src/codec` writes it. */
  readonly link: string;
}

/** Where money could come from. */
export interface Funding {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** £ a year, the most that it could give. */
  readonly most: number;
  readonly kind: 'reserve' | 'other-service' | 'income' | 'council-tax';
  /** What taking it would mean for people. */
  readonly consequences: string;
}

export interface CouncilTax {
  /** Homes that pay, counted as band D. */
  readonly taxBase: number;
  /** £ a year that a band D home pays today. */
  readonly bandD: number;
  /** Per cent: a larger rise needs a referendum. */
  readonly limitPercent: number;
  /** Name or role of the section 151 officer, who approved these figures. */
  readonly approvedBy: string;
  readonly approvedOn: string;
}

/** A question about the person, always with the further answer `PREFER_NOT`. */
export interface AboutYou {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Share of the population by option, from 0 to 1, where the officer has it. */
  readonly population?: {
    readonly shares: Readonly<Record<string, number>>;
    readonly source: string;
  };
}

/** The answer that every question about the person also has. */
export const PREFER_NOT = 'prefer-not-to-say';

/** The https address that a text is, where it is one and nothing else. */
export function linkIn(text: string): string | undefined {
  return /^https:\/\/[^\s<>"'`\\]+$/.test(text) && URL.canParse(text) ? text : undefined;
}

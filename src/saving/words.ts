/** What a file's figures were made from: it can be made again. */
export interface Origin {
  /** The whole address that brings the scenario back. */
  readonly link: string;
  readonly seed: number;
  /** Edition of the model: "0.4.0". */
  readonly model: string;
  /** Month of the last published figures: "2024-03". */
  readonly data: string;
}

/** What a saved file says of itself. */
export interface FileWords {
  /** The finding, or what the table is of. */
  readonly title: string;
  /** The measure and its unit; "" where the columns say it. */
  readonly measure: string;
  readonly source: string;
  /** "Illustrative"; "" for published figures only. */
  readonly badge: string;
  /** Left out where a page has no scenario. */
  readonly origin?: Origin;
}

/** "Seed 1, model 0.4.0, figures up to 2024-03". */
export function editionOf({ seed, model, data }: Origin): string {
  return `Seed ${seed}, model ${model}, figures up to ${data}`;
}

/** All that a file says of itself, a line each. */
export function notesOf({ title, measure, source, badge, origin }: FileWords): string[] {
  const made = origin ? [`Link: ${origin.link}`, editionOf(origin)] : [];
  return [title, measure, source, badge, ...made].filter((line) => line !== '');
}

import { csvLines } from './csv';

/** All futures of one output in one series. */
export interface FuturesOf {
  /** "today", "with changes". */
  readonly series: string;
  readonly output: string;
  readonly unit: string;
  /** Draw after draw, a value a month; NaN where a month has none. */
  readonly draws: Float64Array;
}

export interface Futures {
  /** "2024-03", …: one for each value of a draw. */
  readonly months: readonly string[];
  readonly notes: readonly string[];
  readonly sets: readonly FuturesOf[];
  /** A row for each future, or a row for each value. */
  readonly shape: 'wide' | 'long';
}

/** How many pieces `futuresCsv` gives. */
export function piecesOf({ months, sets }: Futures): number {
  return 1 + sets.reduce((sum, { draws }) => sum + draws.length / months.length, 0);
}

/** All futures as CSV, piece by piece: the notes and the headings, then a future each. */
export function* futuresCsv({ months, notes, sets, shape }: Futures): Generator<string> {
  const last = shape === 'wide' ? months : ['month', 'value'];
  yield csvLines([...notes.map((note) => [note]), ['series', 'output', 'unit', 'future', ...last]]);
  for (const { series, output, unit, draws } of sets) {
    const names = csvLines([[series, output, unit]]).trimEnd();
    for (let draw = 0; draw * months.length < draws.length; draw++) {
      const start = `${names},${draw + 1},`;
      const values = Array.from(
        draws.subarray(draw * months.length, (draw + 1) * months.length),
        (value) => (Number.isNaN(value) ? '' : String(value)),
      );
      yield shape === 'wide'
        ? `${start}${values.join(',')}\n`
        : values.map((value, i) => `${start}${months[i]},${value}\n`).join('');
    }
  }
}

/** Longest that the page waits for a slice of the work, ms. */
const SLICE = 12;

/**
 * All pieces, gathered in slices between which the page answers, a part of the file each: a browser
 * would take long over the whole text at once. Rejects when aborted.
 * @param told gets the number of pieces gathered so far, after each slice
 */
export async function inSlices(
  pieces: Iterable<string>,
  signal: AbortSignal,
  told: (done: number) => void,
): Promise<Blob[]> {
  const parts: Blob[] = [];
  let slice: string[] = [];
  let done = 0;
  let began = performance.now();
  for (const piece of pieces) {
    slice.push(piece);
    done += 1;
    if (performance.now() - began < SLICE) continue;
    parts.push(new Blob(slice));
    slice = [];
    told(done);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    began = performance.now();
  }
  return [...parts, new Blob(slice)];
}

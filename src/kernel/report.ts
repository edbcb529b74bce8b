import type { Future } from './future';
import type { BoundOutput } from './bound-output';

/** Writes what a future says into the answer, month by month. */
export interface Reporter {
  /** Adds half a step's worth of what accrues, at the rates that hold now. */
  accrue(): void;
  /** Writes a month at `at`, the place of the draw in the answer, and starts the next. */
  write(at: number, month: number): void;
}

/**
 * @param outputs those asked for, in the order of the answer
 * @param width months + 1
 */
export function reporter(
  outputs: readonly BoundOutput[],
  future: Future,
  out: Float64Array,
  width: number,
): Reporter {
  const { values, counts, dt } = future;
  const accruing = outputs.flatMap(({ accrues }, o) => (accrues < 0 ? [] : [{ o, accrues }]));
  const counting = outputs.flatMap(({ counts: names }, o) =>
    names.length === 0 ? [] : [{ o, names: Int32Array.from(names) }],
  );
  const stocks = outputs.flatMap(({ value }, o) => (value ? [{ o, value }] : []));
  const accrued = new Float64Array(accruing.length);
  return {
    accrue() {
      for (let i = 0; i < accruing.length; i++)
        accrued[i] += (values[accruing[i].accrues] * dt) / 2;
    },
    write(at, month) {
      const place = at + month;
      for (let i = 0; i < stocks.length; i++) out[place + stocks[i].o * width] = stocks[i].value();
      for (let i = 0; i < accruing.length; i++)
        out[place + accruing[i].o * width] = month === 0 ? NaN : accrued[i];
      for (let i = 0; i < counting.length; i++) {
        const { o, names } = counting[i];
        let number = 0;
        for (let k = 0; k < names.length; k++) number += counts[names[k]];
        out[place + o * width] = month === 0 ? NaN : number;
      }
      accrued.fill(0);
      counts.fill(0);
    },
  };
}

/** Outputs by name, in the order wanted; all unless told. */
export function outputsNamed(
  all: ReadonlyMap<string, BoundOutput>,
  names: readonly string[] = [...all.keys()],
): BoundOutput[] {
  return names.map((name) => {
    const output = all.get(name);
    if (!output) throw new Error(`unknown output: ${name}`);
    return output;
  });
}

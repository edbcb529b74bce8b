import { nameKey } from '../../src/maths/name-key';
import { normalQuantile } from '../../src/maths/normal-quantile';
import { normalShare } from '../../src/maths/normal-share';
import { quantiles } from '../../src/maths/quantiles';
import { uniform } from '../../src/maths/uniform';
import { spreadValue } from '../../src/maths/distribution';
import type { Delivered } from './firmness';
import { shareOf, spread, type Spread } from './spread';

/** A saving in the medium-term financial plan. */
export interface SavingLine {
  readonly name: string;
  /** £ a year, above nothing. */
  readonly amount: number;
  /** The financial year (by its March) from which it is planned, and in every year after. */
  readonly from: number;
  /** What part of it is delivered. */
  readonly delivered: Delivered;
}

/** What others hope for beside the plan: money that can leave the budget, future by future. */
export interface Proposal {
  readonly label: string;
  readonly byYear: readonly { readonly year: number; readonly cashable: Float64Array }[];
}

/** A planned sum beside what comes of it, £ a year. */
export interface Mirrored {
  readonly planned: number;
  /** Share of futures that deliver at least nine tenths of what is planned. */
  readonly odds: number;
  readonly delivered: Spread;
}

export interface MirroredLine extends Mirrored {
  readonly name: string;
  readonly from: number;
}

export interface MirroredYear extends Mirrored {
  readonly year: number;
  /** By future, £. */
  readonly values: Float64Array;
  /** £ that would have to stand beside the plan to make it good in 8 of 10 futures. */
  readonly contingency: number;
}

/** A plan's savings over many futures. */
export interface Mirror {
  /** In the order given. */
  readonly lines: readonly MirroredLine[];
  /** From the first year in which a line starts to the one in which the last does. */
  readonly years: readonly MirroredYear[];
}

/** Of what is planned, the part that counts as delivered. */
export const NEARLY_ALL = 0.9;
export const MIRROR_DRAWS = 1000;
const COVERED = 0.8;

/**
 * What a plan's savings come to, future by future. A line's chances go by its name, so that neither
 * the order of lines nor another line changes them.
 * @param together how far lines err together: 0 each by itself, 1 all as one (a Gaussian copula with
 * one factor)
 */
export function mirrorOf(
  lines: readonly SavingLine[],
  seed: number,
  together: number,
  draws: number = MIRROR_DRAWS,
): Mirror {
  const keyed = keysOf(lines).map(({ line, key }) => ({
    line,
    values: deliveredBy(line, key, { seed, together, draws }),
  }));
  // One order of adding, whatever the order of lines: the same bits.
  const years = [...new Set(lines.map(({ from }) => from))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const all = first === undefined ? 0 : last! - first + 1;
  return {
    lines: lines.map((line) => {
      const { values } = keyed.find((each) => each.line === line)!;
      const { name, from, amount } = line;
      return { name, from, ...mirrored(amount, values) };
    }),
    years: Array.from({ length: all }, (_, at) => {
      const year = first + at;
      const running = keyed.filter(({ line }) => line.from <= year);
      const values = new Float64Array(draws);
      let planned = 0;
      for (const { line, values: own } of running) {
        planned += line.amount;
        for (let draw = 0; draw < draws; draw++) values[draw] += own[draw];
      }
      return yearOf(year, planned, values);
    }),
  };
}

/** A year with what a proposal adds to it, future by future; undefined where it says nothing of it. */
export function withProposal(
  { year, planned, values }: MirroredYear,
  { byYear }: Proposal,
): MirroredYear | undefined {
  const own = byYear.find((each) => each.year === year)?.cashable;
  if (!own || own.length === 0) return undefined;
  return yearOf(
    year,
    planned,
    values.map((value, draw) => value + own[draw % own.length]),
  );
}

function yearOf(year: number, planned: number, values: Float64Array): MirroredYear {
  const [short] = quantiles(
    values.map((value) => planned - value),
    [COVERED],
  );
  return { year, values, contingency: Math.max(0, short), ...mirrored(planned, values) };
}

function mirrored(planned: number, values: Float64Array): Mirrored {
  // A sum of parts may miss its nine tenths by the last bit.
  const enough = planned * NEARLY_ALL * (1 - 1e-12);
  return { planned, odds: shareOf(values, (value) => value >= enough), delivered: spread(values) };
}

/** Lines of one name are told apart by what else they are, never by where they stand. */
function keysOf(lines: readonly SavingLine[]) {
  const sorted = lines.toSorted(
    (a, b) =>
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
      a.from - b.from ||
      a.amount - b.amount ||
      a.delivered.likely - b.delivered.likely ||
      a.delivered.low - b.delivered.low ||
      a.delivered.high - b.delivered.high,
  );
  let same = 0;
  return sorted.map((line, at) => {
    same = at > 0 && sorted[at - 1].name === line.name ? same + 1 : 0;
    return { line, key: nameKey(`mirror/line/${same}/${line.name}`) };
  });
}

function deliveredBy(
  { amount, delivered: { low, likely, high } }: SavingLine,
  key: number,
  { seed, together, draws }: { seed: number; together: number; draws: number },
): Float64Array {
  const shared = nameKey('mirror/together');
  const [common, own] = [Math.sqrt(together), Math.sqrt(1 - together)];
  return Float64Array.from({ length: draws }, (_, draw) => {
    if (low === high) return (amount * likely) / 100;
    const z =
      common * normalQuantile(uniform(seed, shared, draw, 0)) +
      own * normalQuantile(uniform(seed, key, draw, 0));
    return (amount * spreadValue('triangular', likely, low, high, normalShare(z))) / 100;
  });
}

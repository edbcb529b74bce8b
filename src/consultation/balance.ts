import type { Cells, Count } from './cells';
import type { Consultation } from './consultation';
import type { Answer } from './intake';
import { reckoned } from './reckoning';
import { SMALL } from './suppress';

/** Whether what people chose and the money they found for it come out even. */
export interface Balance {
  /** Chose something, and there is a cost for all that they chose: the money is enough, or not. */
  readonly balanced: Count;
  readonly short: Count;
  /** Chose something that is not costed: nobody can tell. */
  readonly uncosted: Count;
  /** Chose nothing: always told. */
  readonly nothing: number;
  /** £ a year: the middle of what choices cost together, and of the money found for them. */
  readonly cost: number | undefined;
  readonly money: number | undefined;
  /** By way of funding: how many took any of it, and the middle sum of those, £ a year. */
  readonly funding: readonly {
    readonly id: string;
    readonly takers: Count;
    readonly median: number | undefined;
  }[];
}

/** Adds the counts to `cells`; the balance is told once all are kept back together. */
export function balanceOf(
  answers: readonly Answer[],
  consultation: Consultation,
  cells: Cells,
): () => Balance {
  const judged = answers.map((answer) => {
    const { cost, notCosted, taken, left } = reckoned(consultation, answer);
    const chose = Object.keys(answer.answers).length > 0;
    const known = left < 0 ? 'short' : 'balanced';
    const kind = !chose ? 'nothing' : notCosted.length > 0 ? 'uncosted' : known;
    return { kind, cost, money: taken };
  });
  const of = (kind: string) => judged.filter((each) => each.kind === kind);
  const [balanced, short, uncosted] = ['balanced', 'short', 'uncosted'].map((kind) =>
    cells.add(of(kind).length),
  );
  const nothing = of('nothing').length;
  cells.sum([balanced, short, uncosted], { told: answers.length - nothing });
  const costed = [...of('balanced'), ...of('short')];
  const funding = consultation.funding.map(({ id }) => {
    const sums = answers.flatMap((answer) =>
      Object.hasOwn(answer.funding, id) && answer.funding[id] > 0 ? [answer.funding[id]] : [],
    );
    const takers = cells.add(sums.length);
    const others = cells.add(answers.length - sums.length);
    cells.sum([takers, others], { told: answers.length });
    return { id, takers, sums };
  });
  return () => ({
    balanced: cells.of(balanced),
    short: cells.of(short),
    uncosted: cells.of(uncosted),
    nothing,
    cost: middle(costed.map(({ cost }) => cost)),
    money: middle(costed.map(({ money }) => money)),
    funding: funding.map(({ id, takers, sums }) => ({
      id,
      takers: cells.of(takers),
      median: middle(sums),
    })),
  });
}

/** The median; undefined where so few are behind it that it would tell of one person. */
function middle(values: readonly number[]): number | undefined {
  if (values.length <= SMALL) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
}

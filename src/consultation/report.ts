import type { Analysis } from './analysis';
import type { Count } from './cells';
import type { Consultation } from './consultation';
import { fateWords, reasonWords } from './reason-words';
import type { Settled } from './settled';
import type { QuestionTally } from './tally';

/** What stands for a count from 1 to 4, and for one that would give such a count away. */
export const SUPPRESSED = 'suppressed';

type Shown = number | typeof SUPPRESSED;
type ShownPart = { readonly count: number; readonly share: number | null } | typeof SUPPRESSED;

/**
 * An analysis as one plain object: read = valid + rejected.length + duplicates + late. A count is a
 * number or "suppressed"; a share is of all who answered the question, from 0 to 1, and null where
 * nobody did.
 */
export function reportOf({ totals, settled, tally }: Analysis, consultation: Consultation) {
  const { read, valid, duplicates, late, otherEdition } = totals;
  const { balance } = tally;
  const of = <K extends Settled['fate']['kind']>(kind: K) =>
    settled.filter(({ fate }) => fate.kind === kind);
  return {
    consultation: consultation.id,
    edition: consultation.edition,
    read,
    valid,
    rejected: of('rejected').map(({ file, line, fate }) => ({
      ...at(file, line),
      reason: fate.kind === 'rejected' ? reasonWords(fate.reason) : '',
    })),
    duplicates,
    late,
    otherEdition,
    notCounted: [...of('duplicate'), ...of('late')].map(({ file, line, fate }) => ({
      ...at(file, line),
      why: fateWords(fate),
    })),
    questions: byId(tally.questions),
    answered: Object.fromEntries(
      tally.questions.map(({ id, answered, blank }) => [id, { answered, blank }]),
    ),
    tradeOffs: tally.pairs.map(({ first, second, counts }) => ({
      first,
      second,
      rows: [...optionsOf(consultation, first), 'blank'],
      columns: [...optionsOf(consultation, second), 'blank'],
      counts: counts.map((row) => row.map(shown)),
    })),
    about: byId(tally.about),
    ways: Object.fromEntries(tally.ways.map(({ id, count }) => [id, shown(count)])),
    money: {
      balanced: shown(balance.balanced),
      short: shown(balance.short),
      notCosted: shown(balance.uncosted),
      choseNothing: balance.nothing,
      medianCost: balance.cost ?? null,
      medianFound: balance.money ?? null,
      funding: Object.fromEntries(
        balance.funding.map(({ id, takers, median }) => [
          id,
          { takers: shown(takers), median: median ?? null },
        ]),
      ),
    },
    suppressed: tally.keptBack,
  };
}

const shown = (count: Count): Shown => count ?? SUPPRESSED;

const at = (file: string, line: number | undefined) =>
  line === undefined ? { file } : { file, line };

function byId(all: readonly QuestionTally[]): Record<string, Record<string, ShownPart>> {
  return Object.fromEntries(
    all.map(({ id, options }) => [
      id,
      Object.fromEntries(
        options.map(({ id: option, count, share }): [string, ShownPart] => [
          option,
          count === undefined ? SUPPRESSED : { count, share: share ?? null },
        ]),
      ),
    ]),
  );
}

const optionsOf = ({ questions }: Consultation, id: string): string[] =>
  questions.find((each) => each.id === id)!.options.map((option) => option.id);

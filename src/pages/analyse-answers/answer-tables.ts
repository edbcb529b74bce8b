import type { Table } from '../../charts/table';
import { money, percent } from '../../charts/format';
import type { Balance } from '../../consultation/balance';
import type { Count } from '../../consultation/cells';
import {
  PREFER_NOT,
  type AboutYou,
  type Consultation,
  type Question,
} from '../../consultation/consultation';
import { fateWords } from '../../consultation/reason-words';
import type { Settled } from '../../consultation/settled';
import type { Pair, QuestionTally, Said } from '../../consultation/tally';
import { labelOf } from './answer-sentences';

/** What came of a consultation as tables; a count that is kept back says so. */

const cell = (own: Count) => own ?? 'suppressed';
const share = (own: number | undefined) => own ?? 'suppressed';

const BLANK = 'Left it blank';

export function choicesTable(tally: QuestionTally, question: Question): Table {
  return {
    caption: `${question.title}: what ${tally.answered} people chose`,
    columns: [
      { label: 'Choice' },
      { label: 'People' },
      { label: 'Share of those who answered', format: percent },
    ],
    rows: [
      ...tally.options.map(({ id, count, share: own }) => [
        labelOf(question, id),
        cell(count),
        tally.answered === 0 ? 'missing' : share(own),
      ]),
      [BLANK, tally.blank, 'not-applicable'],
    ],
  };
}

export function pairTable({ counts }: Pair, first: Question, second: Question): Table {
  return {
    caption: `People by two choices. Columns: ${second.title}`,
    columns: [
      { label: first.title },
      ...second.options.map(({ label }) => ({ label })),
      { label: BLANK },
    ],
    rows: [...first.options.map(({ label }) => label), BLANK].map((label, r) => [
      label,
      ...counts[r].map(cell),
    ]),
  };
}

export function aboutTable(tally: QuestionTally, asked: AboutYou): Table {
  const { population } = asked;
  const known = (id: string) =>
    population && Object.hasOwn(population.shares, id) ? population.shares[id] : 'missing';
  return {
    caption: asked.label,
    columns: [
      { label: 'Answer' },
      { label: 'People' },
      { label: 'Share of those who answered', format: percent },
      ...(population ? [{ label: 'Share of everyone who lives here', format: percent }] : []),
    ],
    rows: tally.options.map(({ id, count, share: own }) => [
      id === PREFER_NOT ? 'Would rather not say' : labelOf(asked, id),
      cell(count),
      tally.answered === 0 ? 'missing' : share(own),
      ...(population ? [id === PREFER_NOT ? 'not-applicable' : known(id)] : []),
    ]),
  };
}

export function balanceTable(balance: Balance): Table {
  return {
    caption: 'Does the money cover what people chose?',
    columns: [{ label: 'Outcome' }, { label: 'People' }],
    rows: [
      ['It does', cell(balance.balanced)],
      ['It does not', cell(balance.short)],
      ['Nobody can tell: a choice has no cost yet', cell(balance.uncosted)],
      ['Chose nothing', balance.nothing],
    ],
  };
}

export function fundingTable({ funding }: Balance, consultation: Consultation): Table {
  return {
    caption: 'Where people would take money from',
    columns: [
      { label: 'Where from' },
      { label: 'People who would take some' },
      { label: 'Middle sum of theirs', unit: '£ a year', format: money },
    ],
    rows: funding.map(({ id, takers, median }) => [
      consultation.funding.find((each) => each.id === id)!.label,
      cell(takers),
      median ?? (takers === 0 ? 'not-applicable' : 'suppressed'),
    ]),
  };
}

const KINDS = { reason: 'Reason', doubt: 'Doubt', more: 'Anything else' } as const;

/** The choice of someone who wrote, in words. */
export function choiceWords({ question, choice }: Said, { questions }: Consultation): string {
  if (question === undefined) return '';
  if (choice === undefined) return 'choice withheld';
  if (choice === 'blank') return 'left it blank';
  return labelOf(
    questions.find((each) => each.id === question)!,
    choice,
  );
}

export const kindWords = ({ kind }: Said): string => KINDS[kind];

export function saidTable(said: readonly Said[], consultation: Consultation): Table {
  const titleOf = (id: string | undefined) =>
    consultation.questions.find((each) => each.id === id)?.title ?? '';
  return {
    caption: 'What people wrote',
    columns: ['Question', 'Choice', 'Kind', 'In their words'].map((label) => ({ label })),
    // Rows by the ten thousand are made when they are saved, not before.
    get rows() {
      return said.map((each) => [
        titleOf(each.question),
        choiceWords(each, consultation),
        kindWords(each),
        each.text,
      ]);
    },
  };
}

/** "answers/ann.json, line 3". */
export const whereWords = ({ file, line }: Settled): string =>
  line === undefined ? file : `${file}, line ${line}`;

export function filesTable(settled: readonly Settled[]): Table {
  return {
    caption: 'What became of each file',
    columns: [{ label: 'File' }, { label: 'What became of it' }],
    get rows() {
      return settled.map((each) => [whereWords(each), fateWords(each.fate)]);
    },
  };
}

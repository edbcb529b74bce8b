import { count, money, percent } from '../../charts/format';
import type { Totals } from '../../consultation/analysis';
import type { Balance } from '../../consultation/balance';
import type { Consultation, Question } from '../../consultation/consultation';
import type { Pair, QuestionTally } from '../../consultation/tally';

/** What came of a consultation, in whole sentences. */

export const CHOSE_THEMSELVES =
  'These are people who chose to answer. They are not a fair picture of everyone who lives here. The shares say what they chose, and not what the area thinks.';

export const KEPT_BACK =
  'A count from 1 to 4 is withheld, so that nobody can be picked out. Sometimes another is withheld too, because the first could be worked out from it.';

/** "1 answer", "400 answers". */
const answers = (n: number): string => (n === 1 ? '1 answer' : `${count(n)} answers`);

/** "1 file", "400 files". */
export const files = (n: number): string => (n === 1 ? '1 file' : `${count(n)} files`);

/** How many count, and what became of the others. */
export function totalsSentences({ read, valid, rejected, duplicates, late }: Totals): string[] {
  return [
    `We read ${answers(read)} and count ${count(valid)} of them.`,
    ...(rejected > 0 ? [`We could not use ${count(rejected)}.`] : []),
    ...(duplicates > 0
      ? [
          `We left out ${count(duplicates)} that ${duplicates === 1 ? 'stands' : 'stand'} here twice.`,
        ]
      : []),
    ...(late > 0 ? [`We left out ${count(late)} that came late.`] : []),
  ];
}

/** Of how many a question's shares are, and how many left it blank. */
export const ofWhom = ({ answered, blank }: Pick<QuestionTally, 'answered' | 'blank'>): string =>
  answered === 1
    ? `1 person answered. ${count(blank)} left it blank.`
    : `Share of the ${count(answered)} people who answered. ${count(blank)} left it blank.`;

/** What can be chosen, of a question or of one about the person. */
export interface Offered {
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** The label of one of a question's options. */
export const labelOf = ({ options }: Offered, id: string): string =>
  options.find((option) => option.id === id)?.label ?? id;

/** What most people chose, and of how many. */
export function choiceSentence({ answered, options }: QuestionTally, question: Offered): string {
  if (answered === 0) return 'Nobody answered this question.';
  const shown = options.flatMap(({ id, count: own, share }) =>
    own === undefined || share === undefined || own === 0 ? [] : [{ id, own, share }],
  );
  if (shown.length === 0) return 'Too few answered for their choices to be told.';
  const most = Math.max(...shown.map(({ own }) => own));
  const first = shown.filter(({ own }) => own === most);
  const names = first.map(({ id }) => `“${labelOf(question, id)}”`).join(' and ');
  const share = percent(first[0].share);
  const withheld = options.some((option) => option.count === undefined);
  const told = withheld ? 'Of what can be told, most' : 'Most';
  if (first.length > 1)
    return `As many chose ${names}: ${count(most)} each of ${count(answered)} (${share}).`;
  if (first[0].share > 0.5 || withheld)
    return `${told} chose ${names}: ${count(most)} of ${count(answered)} (${share}).`;
  return `More chose ${names} than any other: ${count(most)} of ${count(answered)} (${share}).`;
}

/** What those who chose the most common answer to one question chose for another; where it can be told. */
export function pairSentence(
  pair: Pair,
  first: Question,
  second: Question,
  tally: QuestionTally,
): string {
  const own = tally.options.map((option) => option.count ?? -1);
  const row = own.indexOf(Math.max(...own));
  const cells = pair.counts[row].slice(0, second.options.length).map((cell) => cell ?? -1);
  const column = cells.indexOf(Math.max(...cells));
  if (own[row] <= 0 || cells[column] <= 0)
    return 'Too few answered both questions for this to be told.';
  return `Of the ${count(own[row])} people who chose “${first.options[row].label}”, ${count(cells[column])} also chose “${second.options[column].label}”.`;
}

/** Whether choices and money come out even. */
export function moneySentences(balance: Balance, { budget }: Consultation): string[] {
  const { balanced, short, uncosted, cost, money: found } = balance;
  const costed = (balanced ?? 0) + (short ?? 0);
  return [
    ...(balanced !== undefined && short !== undefined && costed > 0
      ? [
          `${count(balanced)} of ${count(costed)} people found enough money for what they chose, and ${count(short)} did not.`,
        ]
      : []),
    ...(cost !== undefined && found !== undefined
      ? [
          `The middle person’s choices cost ${money(cost)} a year. There is ${money(budget.sum)} of new money, and the middle person found ${money(found)} more.`,
        ]
      : []),
    ...(uncosted !== undefined && uncosted > 0
      ? [`${count(uncosted)} chose something that has no cost yet, so nobody can tell.`]
      : []),
  ];
}

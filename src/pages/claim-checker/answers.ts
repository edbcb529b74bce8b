import { count, moneyTick as pounds, percent } from '../../charts/format';
import { countedTable, moneyTable, shareTable, timeOf, type AnswerTable } from './answer-tables';
import type { Claim, Topic } from './parse';
import { questionsFor } from './questions';
import { differenceOf, homes, later, returnsAdded, weeksFor } from './worth';

/** One question about the claim, answered as far as its words allow. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table?: AnswerTable;
  /** Depends on how many would have entered care anyway. */
  readonly onBaseline?: true;
}

export interface Answers {
  /** What was read, in words. */
  readonly found: readonly string[];
  readonly sections: readonly Section[];
  readonly questions: readonly string[];
}

const topicNames: Record<Topic, string> = {
  edge: 'help so that a child need not enter care',
  return: 'returns home',
  stepDown: 'moves from children’s homes to families',
  fostering: 'new foster homes',
  prices: 'lower prices',
};

/**
 * What can and cannot be said of a claim.
 * @param baseline share of the children who would have entered care without help, 0 to 1
 */
export function answersTo(claim: Claim, baseline: number): Answers {
  const found = foundIn(claim);
  const sections = [
    anyway(claim, baseline),
    returned(claim),
    eachChild(claim),
    breakEven(claim),
    changed(claim),
    twice(claim),
    cash(claim),
  ].filter((section) => section !== undefined);
  const nothing: Section = {
    title: 'Nothing to check yet',
    paragraphs: [
      'We found no share, no sum of money and no number of children in this. A claim that can be checked names at least one: how many children, out of how many, by when, compared with what.',
    ],
  };
  return {
    found,
    sections: found.length === 0 ? [nothing] : sections,
    questions: questionsFor(claim),
  };
}

function foundIn({ shares, changes, money, children, periods, topics }: Claim): string[] {
  const roles = { saved: ' saved or avoided', spent: ' spent', unknown: '' };
  const told = [
    ...shares.map(
      ({ value, entered }) => `a share, ${percent(value)}${entered ? ' who entered care' : ''}`,
    ),
    ...changes.map((text) => `a change, ${text}`),
    ...money.map(
      ({ value, role, perChild }) =>
        pounds(value) + roles[role] + (perChild ? ' for each child' : ''),
    ),
    ...children.map((value) => `${count(value)} children, young people or families`),
  ];
  if (told.length === 0) return [];
  return [
    ...told,
    ...[...new Set(periods)].map((text) => `a time, “${text}”`),
    ...topics.map((key) => topicNames[key]),
  ];
}

const onStaying = ({ topics }: Claim) => topics.length === 0 || topics.includes('edge');

/** The sum that is claimed to be saved, and for how many children. */
function saving({ money, children }: Claim) {
  const sum =
    money.find(({ role }) => role === 'saved') ?? money.find(({ role }) => role === 'unknown');
  return { sum, number: sum?.perChild ? 1 : children[0] };
}

function anyway(claim: Claim, baseline: number): Section | undefined {
  const title = 'What would have happened anyway?';
  if (!onStaying(claim)) return undefined;
  const first = claim.shares[0];
  const share = first?.entered ? 1 - first.value : first?.value;
  if (share !== undefined) {
    const { anyway: stayed, claimed, added } = differenceOf(share, baseline);
    const change =
      added >= 0.5
        ? `That leaves ${count(added)} more of every 100 for the help itself.`
        : added > -0.5
          ? 'That leaves nothing that the help has added.'
          : `That is ${count(-added)} fewer than would have stayed without it. So either these children were at greater risk than supposed here, or the help added nothing.`;
    return {
      title,
      onBaseline: true,
      paragraphs: [
        `Then ${count(stayed)} of 100 would have stayed without it. ${count(claimed)} stayed with it. ${change}`,
        `The claim can show an effect only if more than ${count(100 - claimed)} of every 100 children would have entered care without help. It does not say so. Reading ${percent(share)} as the share who stayed with their family is our reading: look at the source.`,
      ],
      table: shareTable(share),
    };
  }
  const counted = claim.children[0];
  if (counted === undefined) return undefined;
  const sum = saving(claim).sum;
  const whole = sum && (sum.perChild ? sum.value * counted : sum.value);
  return {
    title,
    onBaseline: true,
    paragraphs: [
      `Then of the ${count(counted)} counted, at most about ${tenth(counted * baseline)} needed the help to stay${
        whole
          ? `, and of ${pounds(whole)} about ${pounds(whole * baseline)} could be due to it`
          : ''
      }. The others would have been with their families anyway.`,
      `Some entries only come later: the model here assumes ${percent(later)} (an assumption).`,
    ],
    table: countedTable(counted, whole),
  };
}

function returned(claim: Claim): Section | undefined {
  if (!claim.topics.includes('return')) return undefined;
  const { sum, number } = saving(claim);
  const counted = number && !sum?.perChild ? number : undefined;
  const added = counted
    ? ` Of the ${count(counted)} counted that would be about ${tenth(counted * returnsAdded)}${
        sum ? `, and of ${pounds(sum.value)} about ${pounds(sum.value * returnsAdded)}` : ''
      }.`
    : '';
  return {
    title: 'Would they have gone home anyway, and did they stay?',
    paragraphs: [
      `Most children who go home would have gone home without a programme too. The model here assumes that ${percent(returnsAdded)} of supported returns are added (5% to 50%; an assumption).${added}`,
      'Of children who go home, about 20 in 100 are back in care within a year and about 35 in 100 within six years (NSPCC and Action for Children). A return that fails hurts a child and costs more than it saved.',
    ],
  };
}

function eachChild(claim: Claim): Section | undefined {
  const { sum, number } = saving(claim);
  if (!sum) return undefined;
  const title = 'How much money for each child?';
  if (number === undefined) {
    return {
      title,
      paragraphs: [
        `The claim does not say for how many children. ${pounds(sum.value)} pays for one place in a children’s home for ${timeOf(weeksFor(sum.value, homes[0].week))}.`,
      ],
    };
  }
  const each = sum.value / number;
  const start = sum.perChild
    ? `The claim is ${pounds(each)} for each child.`
    : `${pounds(sum.value)} for ${count(number)} ${number === 1 ? 'child' : 'children'} is ${pounds(each)} for each.`;
  return {
    title,
    paragraphs: [
      `${start} To save that much, every one of them would have had to live for the time below in one of these homes, and not at all now.`,
      'Ask which home the claim assumes. If it takes the dearest home for every child, the sum is too high.',
    ],
    table: moneyTable(each),
  };
}

function breakEven({ money }: Claim): Section | undefined {
  const spent = money.find(({ role }) => role === 'spent');
  const saved = money.find(({ role }) => role === 'saved');
  if (!spent || !saved || spent.perChild !== saved.perChild) return undefined;
  const share = spent.value / saved.value;
  return {
    title: 'How little could it do and still pay?',
    paragraphs: [
      share > 1
        ? `By its own figures it costs more (${pounds(spent.value)}) than it saves (${pounds(saved.value)}). It may still be right for children; it does not pay for itself.`
        : `${pounds(spent.value)} is ${percent(share)} of ${pounds(saved.value)}. If less than ${percent(share)} of the saving is real, the help costs more than it saves. Check that both sums are for the same time.`,
    ],
  };
}

function changed({ changes }: Claim): Section | undefined {
  if (changes.length === 0) return undefined;
  return {
    title: 'From what to what?',
    paragraphs: [
      `${changes.join(', ')}: a change in per cent hides the number it started from. Of few children a large per cent is easily chance, and after an unusual year numbers tend to come back by themselves.`,
    ],
  };
}

function twice({ topics }: Claim): Section {
  const names = topics.map((topic) => topicNames[topic]);
  return {
    title: 'What may be counted twice?',
    paragraphs: [
      names.length > 1
        ? `The claim touches ${names.slice(0, -1).join(', ')} and ${names.at(-1)}. One child can be in more than one of these counts. A child who did not enter care cannot also go home from it, or move from a home to a family.`
        : 'One child can be in several counts: help at the edge of care, a return home and a move to a family. Ask whether another programme counts the same children.',
      'A benefit to the health service or to schools is no saving of the council. Do not add it.',
    ],
  };
}

function cash({ money, avoided }: Claim): Section | undefined {
  if (money.length === 0) return undefined;
  const parts = homes.flatMap(({ name, cash }) =>
    cash === undefined ? [] : [`${name} ${percent(cash)}`],
  );
  return {
    title: 'What part could be cash?',
    paragraphs: [
      `${avoided ? 'The claim speaks of cost avoided. That is' : 'Unless the budget falls, this is'} money that was not spent on top: it slows growth, and pays no bill. It is cash only as far as spending falls below the budget that was agreed.`,
      `Of the price of a home, this much can become cash at most, once the place is really given up: ${parts.join(', ')} (assumptions). In a home the council owns it is close to nothing until the home closes or takes the place of one that is bought.`,
    ],
  };
}

/** "10.5", "21": one decimal where it says something. */
function tenth(value: number): string {
  return value < 100 && value % 1 >= 0.05 && value % 1 < 0.95 ? value.toFixed(1) : count(value);
}

import { termIn } from '../../../models/business-case/terms';
import { whoBears } from '../../../models/business-case/reorganisation';
import { version } from '../../../models/childrens-care/version';
import { leverWords } from '../../../models/childrens-care/words';
import { financialYear, money, monthName } from '../../charts/format';
import type { Table } from '../../charts/table';
import type { Settings } from '../../state/scenario.svelte';
import { startYear } from '../courses';
import { outcomes } from '../outcomes';
import { homesWords, placeName } from '../words';
import type { Appraised } from './appraised';
import { changedTerms } from './changed-terms';
import { effectWords, latestWords } from './how-small';
import { proposalOf } from './proposal';
import { questionsFor } from './questions';
import {
  familyWords,
  outlayWords,
  paybackWords,
  sumsWords,
  threeSums,
  valueWords,
  yearsWords,
} from './verdict';

/** A part of a briefing: words, a list, a table, the picture, or a line to write on. */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly lead?: true }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: true }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'picture' }
  | { readonly kind: 'blank'; readonly label: string };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A business case on paper: what is printed, saved as HTML and as Markdown, from one source. */
export interface Briefing {
  readonly title: string;
  readonly about: string;
  readonly sections: readonly Section[];
  readonly code: string;
  readonly link: string;
}

const text = (words: string): Block => ({ kind: 'text', text: words });
const lead = (words: string): Block => ({ kind: 'text', text: words, lead: true });

/**
 * @param code of the figures
 * @param link the whole address that brings them back
 * @param dataMonth month of the last published figures: "2024-03"
 */
export function briefingOf(
  found: Appraised,
  settings: Settings,
  { code, link, dataMonth }: { code: string; link: string; dataMonth: string },
): Briefing {
  const { appraisal, baseline, scenario } = found;
  const place = placeName(baseline);
  const { policies, world, free } = proposalOf(settings.levers);
  const changed = [
    ...free.map((label) => `${label}: set to cost nothing, which makes the case look better`),
    ...changedTerms(settings.terms),
    ...world,
  ];
  const { code: area } = baseline.job.figures.place;
  const names = policies.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  const years = yearsWords(appraisal.account.years);
  return {
    title: `${place}: ${joined(names)}`,
    about: `A business case for children in care. Illustrative: ${scenario.draws.toLocaleString('en-GB')} simulated futures, published figures up to ${monthName(dataMonth)}, model ${version}. Not an official forecast, and endorsed by nobody.`,
    code,
    link,
    sections: [
      {
        title: 'The question',
        blocks: [
          text(
            `What would follow for children, and for the budget, over ${years} if ${place} did this?`,
          ),
          {
            kind: 'list',
            items: policies.map(({ label, text: amount, notes }) => `${label}: ${amount}${notes}`),
          },
        ],
      },
      {
        title: 'The answer',
        blocks: [
          lead(homesWords(baseline, scenario)),
          lead(paybackWords(appraisal, baseline.months)),
        ],
      },
      {
        title: 'For children',
        blocks: [
          text(familyWords(baseline, scenario)),
          { kind: 'table', table: childrenTable(found) },
        ],
      },
      {
        title: 'For money',
        blocks: [
          { kind: 'picture' },
          text(`${sumsWords(appraisal)} ${outlayWords(appraisal)}`),
          ...sumsBlocks(found, termIn(settings.terms, 'partners-gain')),
          { kind: 'table', table: yearTable(found) },
          text(valueWords(appraisal)),
        ],
      },
      {
        title: 'What would have to be true',
        blocks: [text(`${effectWords(appraisal.breakEven)} ${latestWords(appraisal.breakEven)}`)],
      },
      {
        title: 'The evidence',
        blocks: [
          {
            kind: 'list',
            items: policies.map(({ key, label, grade }) => {
              const { claim, used } = leverWords[key];
              return `${label} (grade ${grade}, of A official or measured to D assumed). Claimed: ${claim} Used: ${used}`;
            }),
          },
          text(
            appraisal.correction > 0
              ? `Claims are taken whole and avoided cost is cut by ${Math.round(appraisal.correction * 100)}% for the weakest grade.`
              : 'Claims are shrunk by the kind of study behind them; nothing more is cut from avoided cost.',
          ),
        ],
      },
      {
        title: 'Assumptions changed',
        blocks: [
          changed.length > 0
            ? { kind: 'list', items: changed }
            : text('None: all stand where this site puts them.'),
        ],
      },
      {
        title: 'Limits',
        blocks: [
          {
            kind: 'list',
            items: [
              'It says nothing about any one child and must not be used to decide about one.',
              'It carries the past on: a new law, a new duty or a crisis is not in it.',
              'The odds take it that the plan is carried out as set: that so many are helped, or so many carers found.',
              'What a programme achieves is known badly; the futures vary by as much as the evidence allows.',
              `Programmes begin on 1 April ${startYear(baseline)} here, where the published figures end.`,
              ...(whoBears(area) ? [whoBears(area)!] : []),
            ],
          },
        ],
      },
      {
        title: 'Whose decision it is',
        blocks: [
          text(
            'Elected members decide on the proposal and its budget. What is right for each child is decided by the child’s social worker and, where the law says so, a court, with the child and the family. Looking after a child who needs it is a duty that no budget limits.',
          ),
          { kind: 'list', numbered: true, items: questionsFor(found) },
          { kind: 'blank', label: 'Director of children’s services' },
          { kind: 'blank', label: 'Section 151 officer' },
        ],
      },
    ],
  };
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'as today';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

function sumsBlocks({ appraisal }: Appraised, partners: number): Block[] {
  const { year, budget, growth } = threeSums(appraisal, partners);
  const both = `${money(budget.mean)} (${money(budget.p10)} to ${money(budget.p90)}) could leave the budget in ${financialYear(year)}; ${money(growth.mean)} (${money(growth.p10)} to ${money(growth.p90)}) is growth avoided`;
  const apart = partners
    ? `partners would save ${money(partners)} a year by the author’s own estimate`
    : 'what partners save is not counted';
  return [text(`Three sums that are never added together: ${both}; ${apart}.`)];
}

function childrenTable({ baseline, scenario }: Appraised): Table {
  return {
    caption: 'The middle of all futures, and the range of 8 in 10',
    columns: ['Outcome', 'Without', 'With the proposal', 'Of 100 paired futures'].map((label) => ({
      label,
    })),
    rows: outcomes(baseline, scenario)
      .filter(({ of }) => of === 'children')
      .map(({ label, today, changed, often }) => [label, today, changed ?? '', often ?? '']),
  };
}

const YEAR_LINES = [
  ['avoided', 'Avoided'],
  ['cashable', 'of it: could leave the budget'],
  ['growthAvoided', 'of it: growth avoided'],
  ['programme', 'Proposal'],
  ['financing', 'Capital’s cost'],
  ['continuing', 'Support added'],
  ['income', 'Income'],
  ['net', 'Net'],
] as const;

/** The budget view for paper: a row a year, a column a line that is not nothing throughout. */
function yearTable({ appraisal: { years } }: Appraised): Table {
  const shown = YEAR_LINES.filter(([line]) => years.some((year) => year[line].mean !== 0));
  return {
    caption: 'Budget view: pounds of the day, averages of all futures',
    columns: [
      { label: 'Year' },
      ...shown.map(([, label]) => ({ label, unit: '£', format: money })),
      { label: 'Net, 8 in 10 futures' },
    ],
    rows: years.map((year) => [
      financialYear(year.year),
      ...shown.map(([line]) => year[line].mean),
      `${money(year.net.p10)} to ${money(year.net.p90)}`,
    ]),
  };
}

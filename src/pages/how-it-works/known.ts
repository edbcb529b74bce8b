import { parts } from '../../../models/childrens-care/parts';
import type { Evidence, Parameter } from '../../kernel/structure';
import { amount, money } from '../../charts/format';

/** A parameter as it is read on the page. */
export interface Known {
  readonly name: string;
  readonly about: string;
  readonly value: string;
  readonly range: string;
  readonly unit: string;
  readonly evidence: Evidence | undefined;
}

export interface Group {
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly Known[];
}

const UNITS: Readonly<Record<string, string>> = {
  '1/year': 'a year',
  share: 'share',
  ratio: 'times',
  'children/year': 'children a year',
  'children/month': 'children a month',
  'households/year': 'households a year',
  'places/household': 'places a household',
  'GBP/child': '£ a child',
  'GBP/household': '£ a household',
  'GBP/year': '£ a year',
};

function known([name, parameter]: [string, Parameter]): Known {
  const { unit, value, low, high } = parameter;
  const say = (number: number) =>
    unit.startsWith('GBP') && Math.abs(number) >= 1000 ? money(number) : amount(number);
  const precise = (number: number) => (Math.abs(number) < 1 ? String(number) : say(number));
  return {
    name,
    about: parameter.about,
    value: value === undefined ? 'set for each place' : precise(value),
    range: low === undefined || high === undefined ? '' : `${precise(low)} to ${precise(high)}`,
    unit: UNITS[unit] ?? unit,
    evidence: parameter.evidence,
  };
}

/** Every parameter of the model, by where its value comes from; what the levers set is left out. */
export function groups(leverParameters: readonly string[]): Group[] {
  const all = Object.entries(parts.parameters as Readonly<Record<string, Parameter>>)
    .filter(([name]) => !leverParameters.includes(name))
    .map(known);
  const assumed = ({ evidence }: Known) => evidence?.status === 'assumption';
  const ofPlace = (row: Known) => row.value === 'set for each place' && !assumed(row);
  return [
    {
      title: 'Set from the figures of each place',
      intro:
        'They are worked out from what the council publishes, or from England where it does not.',
      rows: all.filter(ofPlace),
    },
    {
      title: 'Measured or published for England, or in a study',
      intro: 'The same for every place. A range means that each future draws its own value.',
      rows: all.filter((row) => !ofPlace(row) && !assumed(row)),
    },
    {
      title: 'Assumptions',
      intro: 'No measurement was found. They are stated, and most of them vary widely.',
      rows: all.filter(assumed),
    },
  ];
}

/** Variation that is not chance alone, with its words. */
export const noise: readonly string[] = Object.values(parts.noise).map(({ about }) => about);
export const version = parts.version;

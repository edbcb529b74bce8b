import { parts } from '../../../models/childrens-care/parts';
import type { Evidence, Parameter } from '../../kernel/structure';
import { amount, money } from '../../charts/format';
import { pieces, quantities } from './quantities';
import { UNITS } from './readings';

/** A parameter as it is read on the page. */
export interface Known {
  readonly name: string;
  readonly about: string;
  readonly value: string;
  readonly range: string;
  readonly unit: string;
  readonly evidence: Evidence | undefined;
  /** Title of the part of the model that it bears on. */
  readonly piece: string;
}

export interface Origin {
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly Known[];
}

/** A parameter as it is read on the page. */
export function known([name, parameter]: [string, Parameter]): Known {
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
    piece: pieceOf(`p.${name}`),
  };
}

function pieceOf(name: string): string {
  const groups = quantities.get(name)?.to.map((to) => quantities.get(to)?.group) ?? [];
  return pieces.find(({ key }) => groups.includes(key))?.title ?? '';
}

/** Every parameter of the model, by where its value comes from. */
export function origins(leverParameters: readonly string[]): Origin[] {
  const everything = Object.entries(parts.parameters as Readonly<Record<string, Parameter>>).map(
    known,
  );
  const ofLever = ({ name }: Known) => leverParameters.includes(name);
  const all = everything.filter((row) => !ofLever(row));
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
    {
      title: 'Set by the levers',
      intro: 'As things are today, each is zero.',
      rows: everything.filter(ofLever),
    },
  ];
}

/** Variation that is not chance alone, with its words. */
export const noise: readonly string[] = Object.values(parts.noise).map(({ about }) => about);
export const version = parts.version;

import { boundsOf, termByKey } from '../../models/business-case/terms';
import { settingByKey } from '../../models/childrens-care/settings';
import { parsed, type TextFault } from './json-text';
import type { LinkFault } from './link-fault';
import type { LinkedScenario } from './linked-scenario';
import { BOUNDS, isCode } from './pairs';

/*
 * A file of scenarios, version 1. `public/scenario-file-1.schema.json` is what it says of itself.
 * A key that is not its own is refused, so that a misspelt one is noticed; a lever or term that this
 * site does not know, or that is out of range, is left out and named, as links do.
 */

export const FORMAT = 'bend-the-curve-scenarios';
export const VERSION = 1;

/** Most bytes of a file that is read: four scenarios need a hundredth of it. */
export const LARGEST_FILE = 1_000_000;
/** Most scenarios in one file, and most keys in one scenario's levers or terms. */
const MOST = { scenarios: 100, keys: 200 } as const;
export const LONGEST = { name: 60, note: 2000 } as const;
/** The file, its list, a scenario, its levers. */
const DEEPEST = 4;
/** Beyond anything that can be set: a number of this size is a mistake. */
const LARGEST = 1e11;

/** A scenario with a name, and a note in the reader's own words: only ever text. */
export interface FiledScenario extends LinkedScenario {
  readonly name: string;
  readonly note: string;
  readonly terms: Readonly<Record<string, number>>;
}

export type FileFault =
  | TextFault
  | { readonly kind: 'file-too-large'; readonly limit: number }
  | { readonly kind: 'other-format' }
  | { readonly kind: 'newer-file'; readonly version: number }
  /** `where`: "scenario 2, draws"; `wanted`: what should stand there, in plain words. */
  | { readonly kind: 'file-part'; readonly where: string; readonly wanted: string };

/** A part of a scenario that was left out. */
export interface LeftOut {
  readonly name: string;
  readonly fault: LinkFault;
}

export type FileReading =
  | {
      readonly kind: 'read';
      readonly scenarios: readonly FiledScenario[];
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly kind: 'refused'; readonly fault: FileFault };

/** @param schema where the file's schema is published */
export function fileOf(scenarios: readonly FiledScenario[], schema: string): string {
  const all = scenarios.map((each) => {
    const { name, note, place, seed, draws, months, model, data, levers, terms } = each;
    return { name, note, place, seed, draws, months, model, data, levers, terms };
  });
  const file = { $schema: schema, format: FORMAT, version: VERSION, scenarios: all };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads a file's text. Never throws; nothing of the text is executed or looked up by its words. */
export function readFile(text: string): FileReading {
  if (text.length > LARGEST_FILE) return refused({ kind: 'file-too-large', limit: LARGEST_FILE });
  const json = parsed(text, DEEPEST);
  if ('fault' in json) return refused(json.fault);
  try {
    const leftOut: LeftOut[] = [];
    return { kind: 'read', scenarios: scenariosIn(json.value, leftOut), leftOut };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.fault);
    throw error;
  }
}

const refused = (fault: FileFault): FileReading => ({ kind: 'refused', fault });

class Refusal extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

function wrong(where: string, wanted: string): Refusal {
  return new Refusal({ kind: 'file-part', where, wanted });
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(where, 'an object');
  return new Map(Object.entries(value));
}

function scenariosIn(value: unknown, leftOut: LeftOut[]): FiledScenario[] {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  const file = plain ? fieldsOf(value, 'the file') : new Map<string, unknown>();
  if (file.get('format') !== FORMAT) throw new Refusal({ kind: 'other-format' });
  const version = file.get('version');
  if (typeof version === 'number' && Number.isInteger(version) && version > VERSION)
    throw new Refusal({ kind: 'newer-file', version });
  if (version !== VERSION) throw wrong('version', `the number ${VERSION}`);
  onlyOwn(file, ['$schema', 'format', 'version', 'scenarios'], '');
  if (file.has('$schema') && typeof file.get('$schema') !== 'string')
    throw wrong('$schema', 'an address');
  const list = file.get('scenarios');
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST.scenarios)
    throw wrong('scenarios', `a list of 1 to ${MOST.scenarios} scenarios`);
  return list.map((each, i) => scenarioIn(each, `scenario ${i + 1}`, leftOut));
}

const OWN = [
  'name',
  'note',
  'place',
  'seed',
  'draws',
  'months',
  'model',
  'data',
  'levers',
  'terms',
];

function scenarioIn(value: unknown, where: string, leftOut: LeftOut[]): FiledScenario {
  const fields = fieldsOf(value, where);
  onlyOwn(fields, OWN, `${where}, `);
  const at = (key: string) => `${where}, ${key}`;
  const text = (key: string, fits: (text: string) => boolean, wanted: string): string => {
    const found = fields.get(key);
    if (typeof found !== 'string' || !fits(found)) throw wrong(at(key), wanted);
    return found;
  };
  const whole = (key: keyof typeof BOUNDS): number => {
    const { min, max } = BOUNDS[key];
    const found = fields.get(key);
    if (typeof found !== 'number' || !Number.isInteger(found) || found < min || found > max)
      throw wrong(at(key), `a whole number from ${min} to ${max}`);
    return found;
  };
  const name = text('name', isName, `a name of 1 to ${LONGEST.name} characters in one line`);
  const numbers = (key: string) => numbersIn(fields.get(key), at(key));
  const note = fields.has('note')
    ? text('note', isNote, `a text of at most ${LONGEST.note} characters`)
    : '';
  const faults: LinkFault[] = [];
  const scenario = {
    name,
    note,
    place: text('place', isCode, 'the code of a council, such as E10000016'),
    seed: whole('seed'),
    draws: whole('draws'),
    months: whole('months'),
    model: text('model', (it) => /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(it), 'a version such as 0.9.0'),
    data: text('data', (it) => /^\d{4}-(0[1-9]|1[0-2])$/.test(it), 'a month such as 2024-03'),
    levers: known(numbers('levers'), settingByKey, faults),
    terms: fields.has('terms') ? known(numbers('terms'), (key) => bounded(key), faults) : {},
  };
  leftOut.push(...faults.map((fault) => ({ name, fault })));
  return scenario;
}

/** A name: one line, with something to be seen in it. */
export const isName = (text: string): boolean =>
  /^(?=[\s\S]*\S)\P{Cc}+$/u.test(text) && [...text].length <= LONGEST.name;

export const isNote = (text: string): boolean => [...text].length <= LONGEST.note;

function onlyOwn(fields: Fields, own: readonly string[], where: string): void {
  for (const key of fields.keys())
    if (!own.includes(key)) throw wrong(`${where}${key}`, 'nothing: this site has no such part');
}

function numbersIn(value: unknown, where: string): [string, number][] {
  const fields = [...fieldsOf(value, where)];
  if (fields.length > MOST.keys) throw wrong(where, `at most ${MOST.keys} numbers`);
  return fields.map(([key, found]) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) || key.length > LONGEST.name)
      throw wrong(`${where}, ${key}`, 'a key of small letters, digits and single dashes');
    if (typeof found !== 'number' || !(Math.abs(found) <= LARGEST))
      throw wrong(`${where}, ${key}`, 'a number');
    // Links hold six decimals.
    return [key, Number(found.toFixed(6))];
  });
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly baseline?: number;
}

function bounded(key: string): Bounds | undefined {
  const bounds = boundsOf(key);
  return bounds && { ...bounds, baseline: termByKey(key)?.baseline };
}

/** Numbers that this site knows and that are in range; what stands at its baseline is left out. */
function known(
  numbers: readonly (readonly [string, number])[],
  bounds: (key: string) => Bounds | undefined,
  faults: LinkFault[],
): Record<string, number> {
  const kept: [string, number][] = [];
  for (const [key, value] of numbers) {
    const found = bounds(key);
    if (!found) faults.push({ kind: 'unknown-lever', key });
    else if (value < found.min || value > found.max)
      faults.push({ kind: 'setting-out-of-range', key, value, min: found.min, max: found.max });
    else if (value !== found.baseline) kept.push([key, value]);
  }
  return Object.fromEntries(kept);
}

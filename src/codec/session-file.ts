import { parsed } from './json-text';
import { headIn, MOST, stepIn, type Session, type Step } from './session';

const FORMAT = 'bend-the-curve-session';
const VERSION = 1;
/** Most characters of a file that is read. */
export const LARGEST_SESSION_FILE = 100_000;

export type SessionFileReading =
  | { readonly kind: 'read'; readonly session: Session; readonly leftOut: number }
  /** `why`: a plain sentence. */
  | { readonly kind: 'refused'; readonly why: string };

/** A session as the text of a file, notes and all. */
export function sessionFile(session: Session): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...session }, undefined, 2)}\n`;
}

/** Reads a file's text. Never throws; steps that cannot be read are left out and counted. */
export function readSessionFile(text: string): SessionFileReading {
  const refused = (why: string) => ({ kind: 'refused', why }) as const;
  if (text.length > LARGEST_SESSION_FILE)
    return refused('It is larger than 100 kB. A file of a session is much smaller.');
  const json = parsed(text, 5);
  if ('fault' in json) return refused('It is damaged, or was not saved by this site.');
  const value = json.value as Record<string, unknown> | null;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused('It does not hold a session.');
  if (value.format !== FORMAT) return refused('It does not hold a session of this site.');
  if (value.version !== VERSION)
    return refused('It was saved by another version of this site. Load the page again.');
  const head = headIn(value);
  if (!head || !Array.isArray(value.steps))
    return refused('Its title, its council or its steps are missing.');
  const steps = value.steps.map(stepIn);
  const kept = steps.filter((step): step is Step => step !== undefined).slice(0, MOST.steps);
  return { kind: 'read', session: { ...head, steps: kept }, leftOut: steps.length - kept.length };
}

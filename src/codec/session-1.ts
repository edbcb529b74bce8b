import { deflateSync, Inflate } from 'fflate';
import { parsed } from './json-text';
import { bytesOf, CHECK_LENGTH, checkOf, lettersOf } from './letters';
import { headIn, MOST, stepIn, withoutNotes, type Session, type Step } from './session';

/*
 * A session as text for an address, version 1: `p1.<body>.<check>`, "p" for the presenter, "r" for the
 * room, whose link has no notes. The body is base64url of deflated lines, each JSON: first the
 * session without its steps, then a line for each step. Lines, so that a link that was cut still
 * gives its first steps.
 */

/** Who a link is for. */
export type For = 'presenter' | 'room';

/** Most characters of a session's code that are read. */
export const LONGEST_CODE = 16_000;
/** Most characters that come out of it. */
const LARGEST = 60_000;

export type SessionFault =
  | { readonly kind: 'none' }
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'cut' }
  | { readonly kind: 'changed' }
  /** This many steps could not be read, or are of a kind that this site does not have. */
  | { readonly kind: 'steps-left-out'; readonly count: number };

export interface SessionReading {
  readonly for: For;
  /** What could be read; undefined when that is nothing. */
  readonly session: Session | undefined;
  readonly faults: readonly SessionFault[];
}

export function sessionCode(session: Session, who: For): string {
  const { steps, ...head } = who === 'room' ? withoutNotes(session) : session;
  const lines = [head, ...steps.map(lean)].map((each) => JSON.stringify(each));
  const bytes = deflateSync(new TextEncoder().encode(`${lines.join('\n')}\n`), { level: 9 });
  const text = `${who === 'room' ? 'r' : 'p'}1.${lettersOf(bytes)}`;
  return `${text}.${checkOf(text)}`;
}

/** A step without what it would have anyway. */
function lean({ note, ...step }: Step): object {
  return note === '' ? step : { ...step, note };
}

/** Reads a session's code. Never throws; keeps what it can and tells what is wrong. */
export function readSession(code: string): SessionReading {
  const who = code.startsWith('r') ? 'room' : 'presenter';
  const refused = (fault: SessionFault) =>
    ({ for: who, session: undefined, faults: [fault] }) as const;
  if (code === '') return refused({ kind: 'none' });
  if (code.length > LONGEST_CODE)
    return refused({ kind: 'too-long', length: code.length, limit: LONGEST_CODE });
  const version = /^[pr](\d{1,3})(?=\.|$)/.exec(code)?.[1];
  if (version !== '1')
    return refused({ kind: 'unknown-version', version: version ?? code.slice(0, 10) });
  const [opening, body = '', check] = code.split('.');
  const faults: SessionFault[] = [];
  if (check === undefined || check.length < CHECK_LENGTH) faults.push({ kind: 'cut' });
  else if (check !== checkOf(`${opening}.${body}`)) faults.push({ kind: 'changed' });
  const { session, left } = sessionIn(linesIn(body));
  if (!session && faults.length === 0) faults.push({ kind: 'changed' });
  if (left > 0) faults.push({ kind: 'steps-left-out', count: left });
  return { for: who, session, faults };
}

function sessionIn(lines: readonly string[]): { session: Session | undefined; left: number } {
  const [first, ...rest] = lines.map((line) => {
    const json = parsed(line, 4);
    return 'fault' in json ? undefined : json.value;
  });
  const head = headIn(first);
  if (!head) return { session: undefined, left: 0 };
  const steps = rest.map(stepIn);
  const kept = steps.filter((step): step is Step => step !== undefined).slice(0, MOST.steps);
  return { session: { ...head, steps: kept }, left: steps.length - kept.length };
}

/** Whole lines of a body, as far as they can be had. */
function linesIn(body: string): string[] {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > LARGEST) throw new RangeError('more than any session holds');
    chunks.push(chunk);
  });
  try {
    const bytes = bytesOf(body);
    for (let at = 0; at < bytes.length; at += 256) inflate.push(bytes.subarray(at, at + 256));
  } catch {
    // What came before the damage is kept.
  }
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => (all.set(chunk, at), at + chunk.length), 0);
  return new TextDecoder().decode(all).split('\n').slice(0, -1);
}

/** What is wrong with a session's link, in plain words. */
export function sessionFaultWords(fault: SessionFault): string {
  switch (fault.kind) {
    case 'none':
      return 'This address holds no session. Open the link that your trainer gave you.';
    case 'too-long':
      return `This link is ${fault.length} characters long. No session has more than ${fault.limit}, so it was not read.`;
    case 'unknown-version':
      return `This link has version “${fault.version}”, and this site reads version 1. Load the page again, or ask for a new link.`;
    case 'cut':
      return 'The end of this link is missing. What could be read is shown. Ask for the whole link.';
    case 'changed':
      return 'This link was changed after it was made. What could be read is shown. Ask for the link again.';
    case 'steps-left-out':
      return fault.count === 1
        ? '1 step could not be read and was left out.'
        : `${fault.count} steps could not be read and were left out.`;
    default:
      return fault satisfies never;
  }
}

import type { LinkFault } from '../codec/link';
import type { Fault as DataFault } from '../data/data-fault';

/** Everything that can go wrong in front of a reader. */
export type Fault =
  | LinkFault
  | DataFault
  /** The link asks for a newer or older model or data than this site holds. */
  | { readonly kind: 'other-edition'; readonly made: string; readonly here: string }
  /** Nothing is published to start a forecast from. */
  | { readonly kind: 'no-forecast'; readonly words: string }
  | { readonly kind: 'worker-died' }
  | { readonly kind: 'copy-denied' }
  | { readonly kind: 'unexpected'; readonly words: string };

/** What happened, what is shown instead, in plain words. */
export function faultWords(fault: Fault): string {
  switch (fault.kind) {
    case 'too-long':
      return `This link is ${number(fault.length)} characters long; none of ours has more than ${number(fault.limit)}. It was not read. You see the figures as they stand today.`;
    case 'unknown-version':
      return fault.version === ''
        ? 'This link does not say which version it is, so it was not read. You see the figures as they stand today.'
        : `This link has version “${short(fault.version)}”, which this site does not know. It was not read. You see the figures as they stand today.`;
    case 'truncated':
      return 'The end of this link is missing, so its changes were not used. You see the figures as they stand today.';
    case 'tampered':
      return 'This link was altered after it was copied, so its changes were not used. You see the figures as they stand today.';
    case 'unknown-lever':
      return `This link sets “${short(fault.key)}”, which this site does not have. That part was left out.`;
    case 'not-a-number':
      return `This link sets “${short(fault.key)}” to “${short(fault.text)}”, which is not a number. That part was left out.`;
    case 'lever-out-of-range':
    case 'setting-out-of-range':
      return `This link sets “${short(fault.key)}” to ${number(fault.value)}; it can be from ${number(fault.min)} to ${number(fault.max)}. That part was left out.`;
    case 'unknown-place':
      return `No council has the code “${short(fault.code)}”. You see another place instead; choose yours above.`;
    case 'abolished-place': {
      const { name, abolished, successors } = fault.place;
      const instead = successors.map((place) => place.name).join(' or ');
      return `${name} ended on ${day(abolished)}. Choose ${instead} instead.`;
    }
    case 'unreachable':
      return 'The figures of this place could not be fetched. Check the connection and try again. What was shown before stays.';
    case 'too-large':
    case 'malformed':
      return 'The figures of this place could not be read: the file is damaged. What was shown before stays.';
    case 'other-edition':
      return `This link was made with ${fault.made}; this site now has ${fault.here}. Its settings are used, but its numbers may have been others.`;
    case 'no-forecast':
      return fault.words;
    case 'worker-died':
      return 'The calculation stopped in the middle, twice. Nothing is lost: what was last worked out is still shown.';
    case 'copy-denied':
      return 'This browser does not let the page copy. The link stands in the address bar, and here:';
    case 'unexpected':
      return `Something went wrong that should not: ${short(fault.words)}. Nothing is lost.`;
    default:
      return fault satisfies never;
  }
}

/** Text from outside, shortened: it is shown, never used. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function number(value: number): string {
  return value.toLocaleString('en-GB').replace('-', '\u2212');
}

function day(date: string): string {
  const [year, month, date_] = date.split('-').map(Number);
  const months = 'January February March April May June July August September October November';
  return `${date_} ${`${months} December`.split(' ')[month - 1]} ${year}`;
}

import type { AbolishedPlace } from '../data/data-fault';
import type { Places } from '../data/load';
import { version } from '../../models/childrens-care/version';
import type { FiledScenario, FileFault, LeftOut } from '../codec/scenario-file';
import { faultWords } from './fault';

/** Why a file was not read, in plain words. Text of the file in it is shortened and only shown. */
export function fileFaultWords(fault: FileFault | 'unreadable'): string {
  return `${why(fault)} Nothing on this page was changed.`;
}

function why(fault: FileFault | 'unreadable'): string {
  if (fault === 'unreadable') return 'The browser could not read this file.';
  switch (fault.kind) {
    case 'file-too-large':
      return `This file is larger than ${fault.limit / 1_000_000} MB. A file of scenarios is much smaller, so it was not read.`;
    case 'cut-short':
      return 'The end of this file is missing. Save or send it again.';
    case 'not-json':
      return 'This file cannot be read: it is damaged, or was not saved by this site.';
    case 'too-deep':
      return 'This file is not one of ours: it has lists within lists that no scenario has.';
    case 'key-twice':
      return `This file says “${short(fault.key)}” twice in one place, so it is not clear what holds.`;
    case 'other-format':
      return 'This file does not hold scenarios of this site.';
    case 'newer-file':
      return `This file has version ${fault.version}; this site reads version 1. Load the page again, or use the site that saved the file.`;
    case 'file-part':
      return `In this file, at “${short(fault.where)}”, there should be ${fault.wanted}.`;
    default:
      return fault satisfies never;
  }
}

/** What was left out of one scenario of a file. */
export const leftOutWords = ({ name, fault }: LeftOut): string =>
  `“${short(name)}”: ${faultWords(fault).replaceAll('This link', 'The file')}`;

/** Scenarios of places that there are, and what a reader is told of the others. */
export function placed(
  scenarios: readonly FiledScenario[],
  places: Places | undefined,
): { readonly here: readonly FiledScenario[]; readonly told: readonly string[] } {
  const told: string[] = [];
  const here = scenarios.filter(({ name, place }) => {
    if (!places || places.places.some(({ code }) => code === place)) return true;
    const gone = places.abolished.find(({ code }) => code === place);
    told.push(`“${short(name)}” was left out. ${goneWords(place, gone)}`);
    return false;
  });
  return { here, told };
}

function goneWords(code: string, gone: AbolishedPlace | undefined): string {
  return gone
    ? faultWords({ kind: 'abolished-place', place: gone })
    : `No council has the code ${code}.`;
}

/** Whether scenarios were made with another model, or other figures; '' when they were not. */
export function otherEditionWords(scenarios: readonly FiledScenario[], data: string): string {
  const other = scenarios.find((each) => each.model !== version || each.data !== data);
  if (!other) return '';
  const made = `model ${other.model} and figures up to ${other.data}`;
  const here = `model ${version} and figures up to ${data}`;
  return faultWords({ kind: 'other-edition', made, here }).replace('This link', 'This file');
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

import type { FoundFault } from '../../state/found-consultation';

const LINKS = {
  other: 'This link does not hold a consultation.',
  'cut-short': 'The end of this link is missing. Ask your council for it again, or for the file.',
  changed: 'This link was changed on its way. Ask your council for it again, or for the file.',
  'too-large': 'This link is too long to be a consultation.',
} as const;

/** Why a file or a link could not be used, in plain words. */
export function faultWords(fault: FoundFault): string {
  switch (fault.kind) {
    case 'link':
      return LINKS[fault.fault];
    case 'empty':
      return 'This file is empty.';
    case 'too-large':
      return 'This file is too large to be one of ours. It was not read.';
    case 'not-text':
    case 'not-json':
    case 'too-deep':
    case 'key-twice':
      return 'This file is not one of ours. It was not read.';
    case 'cut-short':
      return 'The end of this file is missing. It was not read.';
    case 'other-format':
      return 'This file holds something else. It was not read.';
    case 'newer-file':
      return 'This file was made by a newer version of this site. Load the page again, or ask for the newest version.';
    case 'part':
      return `One part of this file does not fit. At “${fault.where}” there should be ${fault.wanted}.`;
    case 'other-consultation':
      return 'This file belongs to another consultation.';
    case 'other-edition':
      return 'This file belongs to an earlier edition of the consultation.';
    default:
      return fault satisfies never;
  }
}

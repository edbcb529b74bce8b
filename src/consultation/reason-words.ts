import type { FileFault } from './file-reading';
import type { Reason } from './intake';
import type { Fate } from './settled';

/** Why a file is no consultation that can be used, in one plain sentence. */
export const consultationFaultWords = (fault: FileFault): string =>
  fault.kind === 'other-format' ? 'The file is no consultation.' : reasonWords(fault);

/** Why something was not counted, in one plain sentence. What it quotes from a file is only text. */
export function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'empty':
      return 'The file is empty.';
    case 'too-large':
      return 'The file is too large.';
    case 'not-text':
      return 'The file is not text: it may be a picture or a document.';
    case 'unreadable':
      return 'The file could not be read on this device.';
    case 'not-json':
      return 'The text is not in the form that this site writes. It may have been edited.';
    case 'cut-short':
      return 'The file is cut short: its end is missing.';
    case 'too-deep':
      return 'The file is not built like one of this site.';
    case 'key-twice':
      return `The file says “${short(reason.key)}” twice.`;
    case 'other-format':
      return 'The file is no response to a consultation.';
    case 'newer-file':
      return `The file is of version ${reason.version}, which is newer than this site can read.`;
    case 'part':
      return `A part of the file is wrong (${short(reason.where)}). Wanted: ${short(reason.wanted)}.`;
    case 'other-consultation':
      return 'It answers another consultation.';
    case 'other-edition':
      return 'It answers an edition of this consultation that asked something else.';
    case 'no-code':
      return 'There is no response and no code here.';
    case 'wrong-length':
      return 'The code is too short or too long. Part of it may be missing.';
    case 'wrong-character':
      return `The code holds “${short(reason.character)}”, which no code has.`;
    case 'wrong-check':
      return 'The code was mistyped: its last letters do not fit the rest.';
    case 'out-of-range':
      return 'The code names a choice that this consultation does not have.';
  }
}

/** What became of a file or line, in one plain sentence. */
export function fateWords(fate: Fate): string {
  switch (fate.kind) {
    case 'valid':
      return fate.otherEdition
        ? 'Counted. It is of another edition, which asked the same.'
        : 'Counted.';
    case 'rejected':
      return reasonWords(fate.reason);
    case 'late':
      return `Made on ${fate.made}, after the consultation closed. It is not counted with the rest.`;
    case 'duplicate':
      return duplicateWords(fate);
  }
}

function duplicateWords({ why, by, byLine }: Extract<Fate, { kind: 'duplicate' }>): string {
  const counted = byLine === undefined ? by : `${by}, line ${byLine}`;
  if (why === 'same') return `The same response is in ${counted}, which is counted.`;
  if (why === 'newer') return `A fuller or later one of the same response is in ${counted}.`;
  return `Another response of the same number and revision is in ${counted}, which is counted. They differ: have a look.`;
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

import { carried, isCarried, type CarriedFault } from '../consultation/carried';
import type { Consultation } from '../consultation/consultation';
import { LARGEST_CONSULTATION, readConsultation } from '../consultation/consultation-file';
import type { FileFault } from '../consultation/file-reading';
import { chosenText } from './chosen-text';

/** Why a consultation that was there could not be used. */
export type FoundFault = FileFault | { readonly kind: 'link'; readonly fault: CarriedFault };

/** The consultation a page is about, and where it is from; or what is wrong with it. */
export type FoundConsultation =
  | { readonly from: 'link' | 'site' | 'file'; readonly consultation: Consultation }
  | { readonly from: 'nowhere'; readonly fault?: FoundFault };

/**
 * Looks for a consultation: in the address after "#", then beside the site.
 * @param root the way from the page to the top of the site, ending in "/"
 */
export async function findConsultation(root: string, fragment: string): Promise<FoundConsultation> {
  const part = fragment.replace(/^#/, '').split('&').find(isCarried);
  if (part !== undefined) {
    const read = await carried(part);
    if ('fault' in read) return { from: 'nowhere', fault: { kind: 'link', fault: read.fault } };
    return readAs('link', read.text);
  }
  const text = await siteText(root);
  return text === undefined ? { from: 'nowhere' } : readAs('site', text);
}

/** Reads a consultation that a person chose; one that is too large is not even opened. */
export async function openConsultation(file: File): Promise<FoundConsultation> {
  const chosen = await chosenText(file, 4 * LARGEST_CONSULTATION);
  if ('text' in chosen) return readAs('file', chosen.text);
  return chosen.fault === 'too-large'
    ? { from: 'nowhere', fault: { kind: 'too-large', limit: LARGEST_CONSULTATION } }
    : { from: 'nowhere', fault: { kind: 'not-text' } };
}

/** A site that carries none says so: `null`. */
async function siteText(root: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${root}consultation.json`);
    const text = response.ok ? await response.text() : 'null';
    return text.trim() === 'null' ? undefined : text;
  } catch {
    return undefined;
  }
}

function readAs(from: 'link' | 'site' | 'file', text: string): FoundConsultation {
  const reading = readConsultation(text);
  if (reading.kind === 'refused') return { from: 'nowhere', fault: reading.fault };
  return { from, consultation: reading.value };
}

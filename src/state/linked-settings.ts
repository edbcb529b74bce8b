import { version } from '../../models/childrens-care/version';
import {
  FREE,
  linkOf,
  openLink,
  type Held,
  type LinkFault,
  type LinkedScenario,
  type LinkReading,
} from '../codec/link';
import type { Fault } from './fault';
import { opening, type Settings } from './scenario.svelte';

/** Cut or altered: no number in it can be trusted without asking. */
function spoils({ kind }: LinkFault): boolean {
  return kind === 'truncated' || kind === 'tampered';
}

/** The settings of a link, as far as it was read; the opening ones fill the rest. */
export function settingsOf(kept: Partial<LinkedScenario>): Settings {
  const { place, levers, seed, draws, months, terms } = kept;
  return {
    place: place ?? opening.place,
    levers: levers ?? {},
    seed: seed ?? opening.seed,
    draws: draws ?? opening.draws,
    months: months ?? opening.months,
    terms: terms ?? {},
  };
}

/** What a page opens with. */
interface Opened {
  readonly settings: Settings;
  /** Settings that could be read of a link with faults, used only if the reader says so. */
  readonly offered: Settings | undefined;
  readonly faults: readonly LinkFault[];
  /** What a trainer's link holds. */
  readonly held: Held;
  /** The settings are those of a link. */
  readonly shared: boolean;
}

/** What a page opens with, by the link that opens it. */
export function opened(reading: LinkReading): Opened {
  if (reading.kind === 'none')
    return { settings: opening, offered: undefined, faults: [], held: FREE, shared: false };
  const faults = reading.kind === 'faulty' ? reading.faults : [];
  const kept = reading.kind === 'whole' ? reading.scenario : reading.kept;
  const read = settingsOf(kept);
  const held = kept.held ?? FREE;
  if (!faults.some(spoils))
    return { settings: read, offered: undefined, faults, held, shared: true };
  const changed = Object.keys({ ...read.levers, ...read.terms }).length > 0;
  const settings = { ...opening, place: read.place };
  return { settings, offered: changed ? read : undefined, faults, held: FREE, shared: false };
}

/** What a reader is told of a link made with another model, or other figures. */
export function otherEdition(
  { model, data }: LinkedScenario,
  dataMonth: string,
): Fault | undefined {
  if (model === version && data === dataMonth) return undefined;
  const made = `model ${model} and figures up to ${data}`;
  const here = `model ${version} and figures up to ${dataMonth}`;
  return { kind: 'other-edition', made, here };
}

/**
 * The part of an address after "#" that brings settings back, made with figures up to a month.
 * @param figures the code of the figures printed beside the link
 * @param held what a trainer holds
 */
export const linkTo = (
  settings: Settings,
  dataMonth: string,
  figures?: string,
  held?: Held,
): string => linkOf({ ...settings, model: version, data: dataMonth, figures, held });

/** The levers of a whole link, as it was copied; undefined where it is none or not whole. */
export async function leversOf(address: string): Promise<Settings['levers'] | undefined> {
  const reading = await openLink(address.trim().replace(/^[^#]*#/, '')).catch(() => undefined);
  return reading?.kind === 'whole' ? reading.scenario.levers : undefined;
}

/** A page's own part of an address, with nothing held any more. */
export async function freed(fragment: string): Promise<string> {
  const reading = await openLink(fragment).catch(() => undefined);
  if (reading?.kind !== 'whole' || !reading.scenario.held) return fragment.replace(/^#/, '');
  return linkOf({ ...reading.scenario, held: undefined });
}

import { version } from '../../models/childrens-care/version';
import { linkOf, type LinkFault, type LinkedScenario } from '../codec/link';
import { opening, type Settings } from './scenario.svelte';

/** Cut or altered: no number in it can be trusted without asking. */
export function spoils({ kind }: LinkFault): boolean {
  return kind === 'truncated' || kind === 'tampered';
}

/** The settings of a link, as far as it was read; the opening ones fill the rest. */
export function settingsOf(kept: Partial<LinkedScenario>): Settings {
  const { place, levers, seed, draws, months } = kept;
  return {
    place: place ?? opening.place,
    levers: levers ?? {},
    seed: seed ?? opening.seed,
    draws: draws ?? opening.draws,
    months: months ?? opening.months,
  };
}

/** The part of an address after "#" that brings settings back, made with figures up to a month. */
export const linkTo = (settings: Settings, dataMonth: string): string =>
  linkOf({ ...settings, model: version, data: dataMonth });

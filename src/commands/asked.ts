import { settings } from '../../models/childrens-care/settings';
import { DataFault } from '../data/data-fault';
import { allFigures, figuresOf } from '../data/records';
import { poolRunner } from '../engine/pool';
import { inlineRunner } from '../engine/inline';
import type { Job, Runner } from '../engine/runner';
import { threadHand } from '../engine/threads';
import { BadArgument, suggest } from './arguments';
import { nearest } from './nearest';

/** A command may wait for a busy machine where a page may not: two minutes. */
const PATIENCE = 120_000;

export const ENGLAND = 'E92000001';

/** Workers in threads, or none: the same bits either way. */
export function runnerOf(workers: number, chunk: number): Runner {
  if (workers === 1) return inlineRunner(chunk);
  const file = new URL('./thread.js', import.meta.url);
  return poolRunner(workers, () => threadHand(file), chunk, PATIENCE);
}

/**
 * A place's figures by its code.
 * @throws BadArgument with the nearest places
 */
export function place(code: string): Job['figures'] {
  try {
    return figuresOf(code);
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    const known = [...allFigures().values()].map((figures) => figures.place);
    const named = nearest(
      code,
      known.flatMap((p) => [p.code, p.name]),
      6,
    ).map((word) => known.find((p) => p.code === word || p.name === word)!);
    const like = [...new Set(named)].slice(0, 3).map((p) => `${p.code} (${p.name})`);
    const abolished = error.fault.kind === 'abolished-place';
    throw new BadArgument(
      `--place ${JSON.stringify(code)}: ${error.message}${abolished ? '' : `; nearest: ${like.join(', ')}`}`,
    );
  }
}

/** Settings from `key=value` texts. */
export function settingsIn(texts: readonly string[]): Record<string, number> {
  const keys = settings.map((setting) => setting.key);
  const found: Record<string, number> = {};
  for (const text of texts) {
    const [key, value, ...rest] = text.split('=');
    const lever = settings.find((one) => one.key === key);
    if (!lever)
      throw new BadArgument(`--lever ${JSON.stringify(key)} is not known; ${suggest(key, keys)}`);
    const number = Number(value);
    if (value === undefined || value.trim() === '' || rest.length > 0 || !Number.isFinite(number))
      throw new BadArgument(
        `--lever ${JSON.stringify(text)} has no number; write ${key}=${lever.min} to ${key}=${lever.max}`,
      );
    if (number < lever.min || number > lever.max)
      throw new BadArgument(
        `--lever ${text} is outside ${lever.min} to ${lever.max} ${lever.unit}; nearest: ${key}=${Math.min(lever.max, Math.max(lever.min, number))}`,
      );
    found[key] = number;
  }
  return found;
}

/** One JSON object on standard output. */
export function print(value: unknown): void {
  process.stdout.write(JSON.stringify(value) + '\n');
}

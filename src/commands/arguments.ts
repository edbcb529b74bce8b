import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from './nearest';

/** A bad argument: its message is the one line a command prints before it exits with 2. */
export class BadArgument extends Error {}

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

type Values<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T }>
>['values'];

/** Options by name, none unknown, none left over. */
export function options<const T extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  known: T,
): Values<T> {
  return read(argv, known, false).values as Values<T>;
}

/** Options by name, none unknown, and the words that belong to none of them. */
export function optionsAndWords<const T extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  known: T,
): { readonly values: Values<T>; readonly words: readonly string[] } {
  const { values, positionals } = read(argv, known, true);
  return { values: values as Values<T>, words: positionals };
}

function read(argv: readonly string[], known: ParseArgsOptionsConfig, allowPositionals: boolean) {
  const names = Object.keys(known);
  for (const word of argv) {
    const name = /^--([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !names.includes(name))
      throw new BadArgument(`unknown option --${name}; ${suggest(name, names, '--')}`);
  }
  try {
    return parseArgs({ args: [...argv], options: known, strict: true, allowPositionals });
  } catch (error) {
    throw new BadArgument((error as Error).message.split('\n')[0]);
  }
}

/** A whole number within bounds. */
export function whole(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high) {
    const close = Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value))) : low;
    throw new BadArgument(
      `--${name} ${JSON.stringify(text)} is not a whole number from ${low} to ${high}; nearest: ${close}`,
    );
  }
  return value;
}

/** One of some words. */
export function oneOf<T extends string>(name: string, text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (found === undefined)
    throw new BadArgument(
      `--${name} ${JSON.stringify(text)} is not known; ${suggest(text, words)}`,
    );
  return found;
}

/** "did you mean a, b or c" in the order of likeness. */
export function suggest(text: string, words: readonly string[], before = ''): string {
  return `nearest: ${nearest(text, words, 3)
    .map((word) => before + word)
    .join(', ')}`;
}

/** Runs a command; a bad argument becomes its one line on standard error and exit code 2. */
export async function guarded(run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (!(error instanceof BadArgument)) throw error;
    console.error(error.message);
    return 2;
  }
}

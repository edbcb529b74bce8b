import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groups } from '../../models/childrens-care/groups';
import { childrensCare } from '../../models/childrens-care/model';
import { trace, type Trace } from '../kernel/trace';
import { equationsOf, type Equation } from './equations';
import { grouped, type Grouping } from './grouping';

/** A model as it runs: what bears on what, and the source of every equation. */
export interface Listing extends Trace {
  readonly equations: readonly Equation[];
  /** Quantities by the key of the model's group they belong to. */
  readonly grouping: Grouping;
}

const folder = fileURLToPath(new URL('../../models/childrens-care/', import.meta.url));

/** The source files of the model, by path below its folder. */
export function sourceFiles(): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .toSorted();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/**
 * The children's care model, traced and read.
 * @throws where the running model writes a quantity whose line is not found
 */
export function listing(): Listing {
  const equations = [...sourceFiles()].flatMap(
    ([file, source]) => equationsOf(file, source).equations,
  );
  const traced = trace(childrensCare);
  const found = new Set(equations.map(({ name }) => name));
  const lost = traced.written.filter((name) => !found.has(name));
  if (lost.length > 0) throw new Error(`equations without a line of code: ${lost.join(', ')}`);
  return { ...traced, equations, grouping: grouped(traced, groups) };
}

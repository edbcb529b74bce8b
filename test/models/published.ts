import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFigures } from '../../src/data/records';
import { model, outputNames, placeBaseline, withLevers } from '../../src/engine/basis';
import { simulate, type Request } from '../../src/kernel/simulate';

export const ENGLAND = 'E92000001';
/** England and five councils of different size. */
export const SIX = {
  England: ENGLAND,
  Kent: 'E10000016',
  Birmingham: 'E08000025',
  Rochdale: 'E08000005',
  Rutland: 'E06000017',
  'City of London': 'E09000001',
} as const;

export const figures = allFigures();
const england = figures.get(ENGLAND)!;
/** Every place with children in care on 31 March 2024. */
export const forecastable = [...figures.keys()].filter((code) => code !== 'E06000053');
export const councils = forecastable.filter((code) => code !== ENGLAND);

export const baselineOf = (code: string) => placeBaseline(figures.get(code)!, england);

/** A dataset's row as text, read from the file itself: nothing of the site stands between. */
export function published(dataset: string, code: string, year: number): Record<string, string> {
  const rows = table(dataset);
  const found = rows.find((row) => row.code === code && row.year === String(year));
  if (!found) throw new Error(`no row of ${dataset}: ${code} ${year}`);
  return found;
}

const tables = new Map<string, Record<string, string>[]>();

function table(dataset: string): Record<string, string>[] {
  const known = tables.get(dataset);
  if (known) return known;
  const path = join(import.meta.dirname, '../../datasets', dataset, 'data.csv');
  const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = head.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
  });
  tables.set(dataset, rows);
  return rows;
}

/** A published number, or undefined where there is none (suppressed, missing, not applicable). */
export const number = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined);

/** A run at a place; the answer's series by output and draw. */
export function run(
  code: string,
  request: Partial<Request> & Pick<Request, 'months' | 'mode'>,
  levers: Record<string, number> = {},
) {
  const asked = { seed: 1, from: 0, to: 1, ...request };
  const answer = simulate(model, withLevers(baselineOf(code), levers), asked);
  const width = asked.months + 1;
  return {
    answer,
    of(output: string, draw = 0): Float64Array {
      const index = outputNames.indexOf(output);
      if (index < 0) throw new Error(`no such output: ${output}`);
      const at = (draw * outputNames.length + index) * width;
      return answer.subarray(at, at + width);
    },
  };
}

export const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);

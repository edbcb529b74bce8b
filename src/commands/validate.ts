import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { lastYear } from '../../datasets/source';
import { pack } from '../../models/childrens-care/back-test/packed';
import { allFigures } from '../data/records';
import { guarded, oneOf, options, whole } from './arguments';
import { backTest } from './back-test/back-test';
import { FIRST_ORIGIN } from './back-test/figures';

const FOLDER = 'models/childrens-care/back-test';

/**
 * Forecasts stock, entries, residential share and spending of every council from every origin and
 * prints how far the outturns were from the model and from three rules. `--origins 2021,2022` and
 * `--places E10000016,…` forecast fewer; what is known of all councils is used all the same.
 * `--write` also writes the record that the site shows.
 */
export function main(argv: readonly string[]): Promise<number> {
  return guarded(async () => {
    const given = options(argv, {
      draws: { type: 'string', default: '400' },
      seed: { type: 'string', default: '1' },
      origins: { type: 'string' },
      places: { type: 'string' },
      write: { type: 'boolean', default: false },
    });
    const draws = whole('draws', given.draws, 20, 5000);
    const seed = whole('seed', given.seed, 0, 4294967295);
    const places = [...allFigures().values()];
    const england = places.find(({ place }) => place.kind === 'england')!;
    const councils = places.filter(({ place }) => place.kind === 'council');
    const codes = places.map(({ place }) => place.code);
    const only = given.places?.split(',').map((code) => oneOf('places', code, codes));
    const asked = only ? places.filter(({ place }) => only.includes(place.code)) : places;
    const first = FIRST_ORIGIN.stock;
    const origins = given.origins
      ? given.origins.split(',').map((year) => whole('origins', year, first, lastYear - 1))
      : Array.from({ length: lastYear - first }, (_, i) => first + i);
    const { report, records } = backTest({
      councils,
      england,
      asked,
      origins,
      draws,
      seed,
      progress: (origin) => console.error(`origin ${origin}`),
    });
    if (given.write) {
      rmSync(`${FOLDER}/places`, { recursive: true, force: true });
      mkdirSync(`${FOLDER}/places`, { recursive: true });
      writeFileSync(`${FOLDER}/summary.json`, JSON.stringify(report, null, 1) + '\n');
      for (const record of records)
        writeFileSync(`${FOLDER}/places/${record.code}.json`, JSON.stringify(pack(record)) + '\n');
    }
    process.stdout.write(JSON.stringify(report) + '\n');
  });
}

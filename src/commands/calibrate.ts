import { writeFileSync } from 'node:fs';
import { lastYear } from '../../datasets/source';
import { calibrate } from '../../models/childrens-care/calibration/calibration';
import { allFigures } from '../data/records';

const FILE = 'models/childrens-care/calibration/calibration.json';

/** Writes what past years say of the next ones, estimated on every published year. */
export function main(): void {
  const places = [...allFigures().values()];
  const england = places.find(({ place }) => place.kind === 'england')!;
  const councils = places.filter(({ place }) => place.kind === 'council');
  const calibration = calibrate(councils, england, lastYear);
  writeFileSync(FILE, JSON.stringify(calibration, null, 2) + '\n');
  console.error(`${FILE} written`);
}

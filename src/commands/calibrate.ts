import { writeFileSync } from 'node:fs';
import { lastYear } from '../../datasets/source';
import { pastSpread } from '../../models/childrens-care/spread';
import { allFigures } from '../data/records';

/** Writes what the model's bands are made from, estimated on every published year. */
export function main(): void {
  const places = [...allFigures().values()];
  const england = places.find(({ place }) => place.kind === 'england')!;
  const councils = places.filter(({ place }) => place.kind === 'council');
  const spread = pastSpread(councils, england, lastYear);
  writeFileSync('models/childrens-care/spread.json', JSON.stringify(spread, null, 2) + '\n');
  console.error('models/childrens-care/spread.json written');
}

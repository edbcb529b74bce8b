import { fromInteractiveTool, shareOfPercent } from '../interactive-tool';
import type { PublishedTables } from '../published-tables';
import source from './source';

export default function build(published: PublishedTables): string {
  const measures = { children_low_income_pct: 'low_income_share' };
  return fromInteractiveTool(published, source, measures, shareOfPercent);
}

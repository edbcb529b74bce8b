import { fromInteractiveTool } from '../interactive-tool';
import type { PublishedTables } from '../published-tables';
import source from './source';

const measures: Readonly<Record<string, string>> = {
  cin_rate_per_10k: 'in_need_rate',
  cpp_rate_per_10k: 'protection_plan_rate',
  care_applications_per_10k: 'care_applications_rate',
};

export default function build(published: PublishedTables): string {
  return fromInteractiveTool(published, source, measures);
}

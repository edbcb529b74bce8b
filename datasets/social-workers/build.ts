import { fromInteractiveTool, shareOfPercent } from '../interactive-tool';
import type { PublishedTables } from '../published-tables';
import source from './source';

const measures: Readonly<Record<string, string>> = {
  sw_average_caseload: 'caseload',
  sw_turnover_rate_pct: 'turnover',
  sw_vacancy_rate_pct: 'vacancy',
  sw_agency_rate_pct: 'agency',
};

export default function build(published: PublishedTables): string {
  return fromInteractiveTool(published, source, measures, (printed, column) =>
    column === 'caseload' ? printed : shareOfPercent(printed),
  );
}

import { figureOf, interactiveToolSymbols, type PublishedTables } from './published-tables';
import type { DatasetSource } from './source';
import { WideTable } from './wide-table';

/**
 * A table of measures of DfE's Local Authority Interactive Tool.
 * @param measures the tool's name of a measure to the column it fills
 * @param read what is done to a number as printed; the number itself when not given
 */
export function fromInteractiveTool(
  published: PublishedTables,
  source: DatasetSource,
  measures: Readonly<Record<string, string>>,
  read: (printed: number, column: string) => number = (printed) => printed,
): string {
  const table = new WideTable(published, source);
  for (const row of published('la_indicators')) {
    const code = table.codeOf(row);
    const column = measures[row.measure];
    if (code === undefined || column === undefined) continue;
    const figure = figureOf(row.value, row.flag, interactiveToolSymbols);
    table.set(
      code,
      Number(row.year),
      column,
      typeof figure === 'number' ? read(figure, column) : figure,
    );
  }
  return table.text();
}

/** A percentage printed to one decimal place, as a share from 0 to 1. */
export function shareOfPercent(printed: number): number {
  return Math.round(10 * printed) / 1000;
}

import type { Figure, PublishedFigures } from '../kernel/figure';

/**
 * Published figures for analysts: one row a series and year. A row without a number says why in
 * its last column: suppressed, not applicable or missing.
 */
export function figuresCsv(figures: PublishedFigures): string {
  const { code, name } = figures.place;
  const lines = Object.entries(figures.series).flatMap(([key, years]) =>
    years.map((figure, i) =>
      [code, quoted(name), key, figures.firstYear + i, numberIn(figure), absenceIn(figure)].join(
        ',',
      ),
    ),
  );
  return ['code,place,series,year,number,absence', ...lines].join('\n') + '\n';
}

function numberIn(figure: Figure): string {
  return typeof figure === 'number' ? String(figure) : '';
}

function absenceIn(figure: Figure): string {
  return typeof figure === 'number' ? '' : figure.replace('-', ' ');
}

function quoted(name: string): string {
  return name.includes(',') ? `"${name}"` : name;
}

import type { Course, Published } from '../charts/course';
import { financialYear, forecast, money } from '../charts/format';
import type { Cell, Column, Table } from '../charts/table';

/** The rows behind a picture over time: published years, then the futures once a year. */
export function courseTable(
  caption: string,
  course: Course,
  how: { unit: string; format?: (value: number) => string; year: (year: number) => string },
): Table {
  const { unit, format = forecast } = how;
  const columns: Column[] = [
    { label: 'Year' },
    { label: 'Published', unit, format: how.format },
    ...course.series.flatMap(({ label }) => [
      { label: `${label}: 1 in 10 below`, unit, format },
      { label: `${label}: middle`, unit, format },
      { label: `${label}: 1 in 10 above`, unit, format },
    ]),
    ...(course.overlays ?? []).map(({ label }) => ({ label, unit, format })),
  ];
  const none: Cell[] = course.series.flatMap(() => ['', '', '']);
  const laid = (year: number): Cell[] =>
    (course.overlays ?? []).map(({ points }) => points.find((p) => p.year === year)?.value ?? '');
  const past = course.history.map(({ year, figure }: Published) => [
    how.year(year),
    figure,
    ...none,
    ...laid(year),
  ]);
  const stride = Math.round(1 / course.step);
  const length = course.series[0]?.band.p50.length ?? 0;
  const future: Cell[][] = [];
  for (let i = 0; i < length; i += stride) {
    const year = Math.round(course.start + i * course.step);
    if (course.history.some((published) => published.year === year)) continue;
    const bands = course.series.flatMap(({ band }) => [band.p10[i], band.p50[i], band.p90[i]]);
    future.push([how.year(year), '', ...bands, ...laid(year)]);
  }
  return { caption, columns, rows: [...past, ...future] };
}

export const atMarch = (year: number) => `March ${year}`;
export const toMarch = (year: number) => `Year to March ${year}`;
export const inPounds = { unit: '£', format: money, year: financialYear } as const;

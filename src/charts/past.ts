import type { Break, Published } from './course';
import { picture, type Drawing } from './drawing';
import { lines, textSize, textWidth } from './labels';
import { endText, pastPanel, valueScale, valuesOf, type PanelFrame } from './past-panel';
import { highest, straight } from './scale';

/** Whose line it is: the place's own, England's beside it, or what the reader expected. */
export type PastRole = 'here' | 'england' | 'expected';

export interface PastLine {
  readonly role: PastRole;
  readonly history: readonly Published[];
  /** Years whose figure is kept as published but doubted: they are ringed. */
  readonly doubted?: readonly number[];
}

/** One measure over the published years. */
export interface PastPanel {
  /** "" where the picture's own title says it all. */
  readonly title: string;
  readonly lines: readonly PastLine[];
  readonly breaks?: readonly Break[];
  /** Values as words, at the ends of lines. */
  readonly format: (value: number) => string;
  /** Values on the axis; `format` when left out. */
  readonly tickFormat?: (value: number) => string;
}

/** Published figures only: one panel, or small ones side by side. */
export interface Past {
  readonly description: string;
  readonly panels: readonly PastPanel[];
  /** All panels on one scale: for measures of one unit that are compared. */
  readonly together?: boolean;
  /** Panels below one another, to stand under another picture with the same years. */
  readonly stacked?: boolean;
  /** Years as named on the axis; "2024" when left out. */
  readonly yearName?: (year: number) => string;
  /** Years the axis must hold although nothing is drawn there. */
  readonly years?: readonly number[];
}

/** Small panels of published lines, each from zero, each named and with its last value. */
export function past(spec: Past, width: number): Drawing {
  const yearName = spec.yearName ?? String;
  const size = textSize(width);
  const columns = columnsFor(spec, width);
  const gap = columns > 1 ? size * 2 : 0;
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const names = spec.panels.map(({ title }) => (title ? lines(title, panelWidth, size) : []));
  const rows = Math.ceil(spec.panels.length / columns);
  const top = (row: number) =>
    Math.max(0, ...names.slice(row * columns, (row + 1) * columns).map((name) => name.length));
  const plot = plotHeight(spec, width, columns);
  const allTogether = highest(...spec.panels.map(panelValues));
  const years = shownYears(spec);
  const left = marginLeft(spec, plot, allTogether, size);
  const right = marginRight(spec, years[1], size);
  const drawings: Drawing[] = [];
  let y = 0;
  for (let row = 0; row < rows; row++) {
    const head = top(row) * Math.round(size * 1.3) + size * 0.8;
    spec.panels.slice(row * columns, (row + 1) * columns).forEach((panel, column) => {
      const x0 = column * (panelWidth + gap);
      const range: [number, number] = [x0 + left, x0 + panelWidth - right];
      const apart = textWidth(yearName(years[1]), size) + 8;
      const frame: PanelFrame = {
        left: x0,
        right: x0 + panelWidth,
        top: y,
        size,
        name: names[row * columns + column],
        plot: [y + head, y + head + plot],
        x: straight(years, range, 5),
        years: namedYears(years, range[1] - range[0], apart),
        yearName,
        high: spec.together ? allTogether : highest(panelValues(panel)),
        words: columns === 1,
      };
      drawings.push(pastPanel(panel, frame));
    });
    y += head + plot + size + 14 + (row < rows - 1 ? size : 0);
  }
  return picture(spec.description, width, Math.ceil(y), drawings);
}

/** Small panels stand side by side where each keeps room for its line and the words at its end. */
function columnsFor({ panels, stacked }: Past, width: number): number {
  if (stacked || panels.length === 1) return 1;
  const beside = panels.some((panel) => panel.lines.length > 1);
  const fitting = Math.max(1, Math.floor(width / (beside ? 280 : width < 560 ? 145 : 240)));
  if (panels.length === 4) return fitting >= 4 ? 4 : Math.min(fitting, 2);
  return Math.min(fitting, panels.length, 3);
}

function plotHeight({ panels, stacked }: Past, width: number, columns: number): number {
  if (panels.length === 1) return width < 560 ? 170 : Math.round(Math.min(300, width * 0.28));
  if (stacked) return width < 560 ? 100 : 130;
  return columns === 1 ? 110 : 120;
}

function panelValues(panel: PastPanel): number[] {
  return panel.lines.flatMap((line) => valuesOf(line).filter(Number.isFinite));
}

/** From the first year that has a figure, a withheld one included, to the last of all. */
function shownYears({ panels, years = [] }: Past): [number, number] {
  const all = panels.flatMap((panel) => panel.lines.flatMap((line) => line.history));
  const told = all.filter(({ figure }) => typeof figure === 'number' || figure === 'suppressed');
  const known = [...told.map(({ year }) => year), ...years];
  if (known.length === 0) return [0, 1];
  return [Math.min(...known), Math.max(...known)];
}

/** The first year, the last, and every so many years back from the last where there is room. */
function namedYears([first, last]: readonly [number, number], wide: number, apart: number) {
  const px = wide / Math.max(1, last - first);
  if ((last - first) * px < apart) return [last];
  const room = Math.max(apart * 1.2, wide / 7);
  const step = [1, 2, 3, 5, 10].find((years) => years * px >= room) ?? last - first;
  const named = [last];
  for (let year = last - step; year - first >= step; year -= step) named.unshift(year);
  return first < last ? [first, ...named] : named;
}

function marginLeft({ panels, together }: Past, plot: number, high: number, size: number): number {
  const widest = panels.flatMap((panel) => {
    const y = valueScale(together ? high : highest(panelValues(panel)), [plot, 0]);
    return y.ticks.map((value) => textWidth((panel.tickFormat ?? panel.format)(value), size));
  });
  return Math.max(22, ...widest) + 10;
}

function marginRight({ panels }: Past, last: number, size: number): number {
  const ends = panels.flatMap((panel) =>
    panel.lines.map((line) => textWidth(endText(line, panel.format, last), size)),
  );
  return Math.max(16, ...ends) + 14;
}

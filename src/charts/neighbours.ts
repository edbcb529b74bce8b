import * as Plot from '@observablehq/plot';
import { textSize } from './labels';

/** Children in care for each 10,000 children, by place and year. */
export interface Rate {
  readonly place: string;
  readonly year: number;
  readonly rate: number;
}

export interface NeighbourRates {
  readonly description: string;
  /** The chosen council first, its neighbours from most to least alike, England last. */
  readonly places: readonly string[];
  readonly rates: readonly Rate[];
}

/**
 * A row a place, in the order of likeness and never of rate: earlier years as faint dots on a
 * line, the last year as a full one with its number. Fetched only when it is wanted: it is the one
 * picture that Observable Plot makes.
 */
export function neighbourRates(spec: NeighbourRates, width: number): SVGElement {
  const { places, rates } = spec;
  const size = textSize(width);
  const last = Math.max(...rates.map(({ year }) => year));
  const now = rates.filter(({ year }) => year === last);
  const chosen = places[0];
  const fill = ({ place }: Rate) => (place === chosen ? 'var(--ink)' : 'var(--today)');
  const at = { x: 'rate', y: 'place' } as const;
  // The numbers stand in a column of their own, clear of the dots.
  const named = { y: 'place', frameAnchor: 'right', textAnchor: 'end', dx: 38 } as const;
  const plot = Plot.plot({
    width,
    height: places.length * (size + 17) + 56,
    marginLeft: width < 560 ? 112 : 200,
    marginRight: 44,
    marginTop: 4,
    marginBottom: 40,
    style: {
      fontFamily: 'var(--sans)',
      fontSize: `${size}px`,
      background: 'none',
      overflow: 'visible',
    },
    x: { zero: true, nice: true, label: null, ticks: 5, tickSize: 0, grid: true },
    y: { domain: [...places], label: null, tickSize: 0, tickPadding: 10 },
    marks: [
      Plot.ruleY(
        rates,
        Plot.groupY({ x1: 'min', x2: 'max' }, { ...at, stroke: 'var(--hairline)' }),
      ),
      Plot.dot(rates, { ...at, r: 2, fill: 'var(--today)', fillOpacity: 0.45 }),
      Plot.dot(now, { ...at, r: 5, fill, stroke: 'var(--paper)' }),
      Plot.text(now, {
        ...named,
        fill: 'var(--ink)',
        text: ({ rate }: Rate) => String(Math.round(rate)),
        fontWeight: 600,
      }),
    ],
  }) as SVGElement;
  return described(plot, spec.description);
}

/** One picture with one description: Plot's own labels on groups are read out as nonsense. */
function described(plot: SVGElement, description: string): SVGElement {
  for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', description);
  plot.classList.add('picture');
  return plot;
}

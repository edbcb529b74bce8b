import type { Provenance } from '../data/provenance';
import type { Result } from '../engine/runner';
import type { Origin } from '../ui/Provenance.svelte';

/** Where a published figure comes from. */
export function publishedOrigin(provenance: Provenance | undefined, series: string): Origin {
  const own = provenance?.series[series];
  const dataset = own && provenance?.datasets[own.dataset];
  return {
    publisher: dataset?.publisher ?? 'Department for Education',
    title: dataset?.title ?? own?.label ?? series,
    date: dataset ? `${dataset.asAt} (${dataset.released})` : 'see the sources',
    licence: dataset?.licence ?? 'Open Government Licence v3.0',
    unit: own?.unit ?? '',
    grade: 'A',
    address: dataset?.url,
    transformation: own?.note ? `Shown as published. ${own.note}` : undefined,
  };
}

/** Where a number that the simulation gave comes from. */
export function simulatedOrigin(result: Result, unit: string): Origin {
  const futures = result.draws.toLocaleString('en-GB');
  return {
    publisher: 'This site',
    title: 'Simulation of children in care; see “How it works”',
    date: `From figures up to March ${result.months[0].slice(0, 4)}`,
    licence: 'MIT (the program)',
    unit,
    grade: 'C',
    transformation: `Counted over ${futures} simulated futures of ${result.job.figures.place.name}, seed ${result.job.seed}. Rates come from its published figures; what no source gives is an assumption, and varies from future to future.`,
  };
}

/** The line under a picture. */
export function sourceLine(
  provenance: Provenance | undefined,
  series: readonly string[],
  draws: number | undefined,
): string {
  const titles = new Set(
    series.flatMap((key) => {
      const dataset = provenance?.series[key]?.dataset;
      const held = dataset && provenance?.datasets[dataset];
      return held ? [`${held.publisher}, ${held.title}`] : [];
    }),
  );
  const past = titles.size > 0 ? `Published: ${[...titles].join('; ')}.` : '';
  const future = draws ? `Forecast: ${draws.toLocaleString('en-GB')} futures simulated here.` : '';
  return `${past} ${future}`.trim();
}

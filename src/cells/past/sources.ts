import type { Provenance } from '../../data/provenance';

/** The line under a picture of published figures: publisher, title, dates and grade. */
export function publishedLine(
  provenance: Provenance | undefined,
  series: readonly string[],
): string {
  const datasets = new Set(series.map((key) => provenance?.series[key]?.dataset ?? ''));
  const lines = [...datasets].flatMap((name) => {
    const held = provenance?.datasets[name];
    return held ? [`${held.publisher}, ${held.title}. ${held.asAt}`] : [];
  });
  return lines.length > 0 ? `Published: ${lines.join('; ')}. Grade A, official figure.` : '';
}

import { DataFault } from '../data/data-fault';
import { loadFigures, loadPlaces, loadProvenance, type Places } from '../data/load';
import type { Provenance } from '../data/provenance';
import type { PublishedFigures } from '../kernel/figure';
import type { Fault } from './fault';
import { ENGLAND } from './scenario.svelte';

/** The published figures that have been fetched so far. */
export class Figures {
  #places = $state.raw<Places>();
  #provenance = $state.raw<Provenance>();
  readonly #root: string;
  readonly #kept = new Map<string, Promise<PublishedFigures>>();

  /** @param root the way from the page to the top of the site, ending in "/" */
  constructor(root: string) {
    this.#root = root;
  }

  get places(): Places | undefined {
    return this.#places;
  }
  get provenance(): Provenance | undefined {
    return this.#provenance;
  }

  async loadLists(): Promise<void> {
    if (!this.#places) this.#places = await loadPlaces(this.#root);
    if (!this.#provenance) this.#provenance = await loadProvenance(this.#root);
  }

  /** A place's figures; each is fetched once, and again after a failure. */
  of(code: string): Promise<PublishedFigures> {
    const known = this.#kept.get(code);
    if (known) return known;
    const fetched = loadFigures(this.#root, code);
    this.#kept.set(code, fetched);
    fetched.catch(() => this.#kept.delete(code));
    return fetched;
  }

  england(): Promise<PublishedFigures> {
    return this.of(ENGLAND);
  }
}

/** Month of the last published figures: "2024-03". */
export function lastMonthOf(figures: PublishedFigures | undefined): string {
  const { firstYear, series } = figures ?? { firstYear: 0, series: {} };
  return `${firstYear + (Object.values(series)[0]?.length ?? 1) - 1}-03`;
}

/** A failed load as what a reader is told. */
export function loadFault(error: unknown): Fault {
  if (error instanceof DataFault) return error.fault;
  return { kind: 'unexpected', words: error instanceof Error ? error.message : String(error) };
}

import { unpack, type PackedRecord } from '../../models/childrens-care/back-test/packed';
import type { PlaceRecord } from '../../models/childrens-care/back-test/report';

/** A file a place: one council's past forecasts are fetched when it is looked at. */
const files = import.meta.glob<PackedRecord>(
  '../../models/childrens-care/back-test/places/*.json',
  {
    import: 'default',
  },
);

/**
 * What would have been forecast for the place shown. `none` is a fact: there were no figures to
 * forecast from and to hold the forecast against. `unreachable` is a failed fetch.
 */
export type Past = PlaceRecord | 'none' | 'unreachable';

/** The past forecasts of one place at a time; the newest question wins. */
export class PastForecasts {
  #code: string | undefined;
  #past = $state.raw<Past>();

  /** Undefined until the answer for the place shown is here. */
  get of(): Past | undefined {
    return this.#past;
  }

  async show(code: string | undefined): Promise<void> {
    if (code === undefined || (code === this.#code && this.#past !== 'unreachable')) return;
    this.#code = code;
    this.#past = undefined;
    const past = await recordOf(code);
    if (code === this.#code) this.#past = past;
  }
}

async function recordOf(code: string): Promise<Past> {
  const fetch = files[`../../models/childrens-care/back-test/places/${code}.json`];
  if (!fetch) return 'none';
  try {
    const record = unpack(await fetch());
    return record.rows.length > 0 ? record : 'none';
  } catch {
    return 'unreachable';
  }
}

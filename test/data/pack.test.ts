import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { england } from '../../datasets/source';
import { DataFault, type Fault } from '../../src/data/data-fault';
import { loadFigures, loadPlaces, loadPredecessor, loadProvenance } from '../../src/data/load';
import { packedFiles, packFigures } from '../../src/data/pack';
import { provenanceOfAll } from '../../src/data/provenance';
import { allFigures, predecessorFigures } from '../../src/data/records';
import { figureAt, type Figure, type PublishedFigures } from '../../src/kernel/figure';

const kent = 'E10000016';
const files = packedFiles();

afterEach(() => vi.unstubAllGlobals());

/** Answers fetch from these files, as a site at /sub/ would. */
function serve(served: ReadonlyMap<string, string>): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const body = served.get(url.replace('/sub/', ''));
    return new Response(body ?? 'not found', { status: body === undefined ? 404 : 200 });
  });
}

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataFault)) throw new Error(`no fault: ${String(error)}`);
  return error.fault;
}

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: 0, max: 1e10 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
  fc.constantFrom<Figure>('suppressed', 'not-applicable', 'missing'),
);

describe('pack and load', () => {
  it('keep numbers and every kind of absence apart', async () => {
    const years = fc.array(figure, { minLength: 14, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), years), async (drawn) => {
        const figures: PublishedFigures = {
          place: { code: kent, name: 'Kent', region: 'South East', kind: 'council', note: '' },
          firstYear: 2011,
          neighbours: [],
          series: drawn,
        };
        serve(new Map([[`data/places/${kent}.json`, packFigures(figures)]]));
        const loaded = await loadFigures('/sub/', kent);
        for (const [key, own] of Object.entries(drawn)) {
          own.forEach((before, i) => expect(figureAt(loaded, key, 2011 + i)).toBe(before));
        }
      }),
    );
  });

  it('give back every place’s figures', async () => {
    serve(files);
    for (const [code, { series, ...rest }] of allFigures()) {
      const loaded = await loadFigures('/sub/', code);
      const held = Object.entries(series).filter(([, own]) => own.some((f) => f !== 'missing'));
      expect(loaded).toEqual({ ...rest, series: Object.fromEntries(held) });
    }
    for (const code of predecessorFigures().keys()) {
      expect((await loadPredecessor('/sub/', code)).place.code).toBe(code);
    }
  });

  it('give back the places and where the series come from', async () => {
    serve(files);
    const { places, abolished } = await loadPlaces('/sub/');
    expect(places).toHaveLength(154);
    expect(abolished).toHaveLength(7);
    expect(places.find(({ name }) => name === 'Cumberland')?.predecessors).toEqual(['E10000006']);
    expect(await loadProvenance('/sub/')).toEqual(provenanceOfAll());
  });

  it('fit the first view: places, provenance, England and the largest council', () => {
    const size = (path: string) => gzipSync(files.get(path) ?? '').length;
    const councils = [...files.keys()].filter(
      (path) => path.startsWith('data/places/') && !path.includes(england),
    );
    const first =
      size('data/places.json') +
      size('data/provenance.json') +
      size(`data/places/${england}.json`) +
      Math.max(...councils.map(size));
    expect(first).toBeLessThan(25_000);
  });
});

describe('what is refused', () => {
  it('an abolished council, with its successors', async () => {
    serve(files);
    const fault = await faultOf(loadFigures('/sub/', 'E10000021'));
    expect(fault).toMatchObject({
      kind: 'abolished-place',
      place: { successors: [{ code: 'E06000061' }, { code: 'E06000062' }] },
    });
  });

  it('a code that is none, before anything is fetched', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    expect(await faultOf(loadFigures('/sub/', '../secret'))).toMatchObject({
      kind: 'unknown-place',
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('a code no place has', async () => {
    serve(files);
    expect(await faultOf(loadFigures('/sub/', 'E99999999'))).toMatchObject({
      kind: 'unknown-place',
    });
  });

  it('a site that does not answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await faultOf(loadPlaces('/sub/'))).toMatchObject({ kind: 'unreachable', status: 0 });
  });

  it('a file far too large', async () => {
    serve(new Map([['data/places.json', ' '.repeat(1_000_001)]]));
    expect(await faultOf(loadPlaces('/sub/'))).toMatchObject({ kind: 'too-large' });
  });

  it.each([
    ['no JSON', '<html>'],
    ['no record', '[]'],
    ['another place', files.get(`data/places/${england}.json`) ?? ''],
    ['a word for a figure', changed((record) => void (record.series.stock[0] = 'lots'))],
    ['series of two lengths', changed((record) => void record.series.stock.pop())],
    ['no neighbours', changed((record) => void delete record.neighbours)],
  ])('a record that is %s', async (_, text) => {
    serve(new Map([[`data/places/${kent}.json`, text]]));
    expect(await faultOf(loadFigures('/sub/', kent))).toMatchObject({ kind: 'malformed' });
  });

  it('anything malformed, with a fault and never another error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        serve(
          new Map([
            [`data/places/${kent}.json`, text],
            ['data/places.json', text],
          ]),
        );
        expect((await faultOf(loadFigures('/sub/', kent))).kind).toBe('malformed');
        expect((await faultOf(loadPlaces('/sub/'))).kind).toBe('malformed');
      }),
    );
  });
});

/** Kent's record with one thing wrong. */
function changed(
  change: (record: { series: Record<string, unknown[]>; neighbours?: unknown }) => void,
): string {
  const record = JSON.parse(files.get(`data/places/${kent}.json`) ?? '');
  change(record);
  return JSON.stringify(record);
}

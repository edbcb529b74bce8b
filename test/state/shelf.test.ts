import { afterEach, expect, test, vi } from 'vitest';
import type { FiledScenario } from '../../src/codec/scenario-file';
import { readFile } from '../../src/codec/scenario-file';
import { Device } from '../../src/state/device.svelte';
import {
  fileFaultWords,
  leftOutWords,
  otherEditionWords,
  placed,
} from '../../src/state/file-fault';
import { opening, withLever, type Settings } from '../../src/state/scenario.svelte';
import { readChosen, shelfFile } from '../../src/state/shelf-file';
import { ROOM, Shelf } from '../../src/state/shelf.svelte';
import { version } from '../../models/childrens-care/version';

const rutland: Settings = { ...opening, place: 'E06000017', terms: { delay: 6 } };
const other = withLever(rutland, 'step-down', 0.3);
const names = (shelf: Shelf) => shelf.kept.map(({ name }) => name);
const filed = (name: string, more: Partial<FiledScenario> = {}): FiledScenario => ({
  ...rutland,
  name,
  note: '',
  model: version,
  data: '2024-03',
  ...more,
});

test('four scenarios find room; names differ; a fifth is not kept', () => {
  const onChange = vi.fn();
  const shelf = new Shelf(onChange);
  expect(shelf.keep(rutland, 'A')?.name).toBe('A');
  expect(shelf.keep(other, 'A')?.name).toBe('A (2)');
  shelf.duplicate(shelf.kept[0].id);
  shelf.keep(rutland, 'x'.repeat(80));
  expect(names(shelf)).toEqual(['A', 'A (2)', 'A (3)', 'x'.repeat(60)]);
  expect(shelf.full).toBe(true);
  expect(shelf.keep(rutland, 'E')).toBeUndefined();
  expect(shelf.kept).toHaveLength(ROOM);
  expect(onChange).toHaveBeenCalledTimes(4);
});

test('names and notes are changed, not beyond what a file can hold', () => {
  const shelf = new Shelf();
  const { id } = shelf.keep(rutland, 'A')!;
  shelf.keep(other, 'B');
  for (const bad of ['', '  ', 'x'.repeat(61), 'two\nlines'])
    expect(shelf.rename(id, bad)).toBe(false);
  expect(shelf.rename(id, ' B ')).toBe(true);
  expect(names(shelf)).toEqual(['B (2)', 'B']);
  expect(shelf.annotate(id, '<b>Why</b>')).toBe(true);
  expect(shelf.annotate(id, 'x'.repeat(2001))).toBe(false);
  expect(shelf.kept[0].note).toBe('<b>Why</b>');
  expect(readFile(shelfFile(shelf.kept, '', '2024-03')).kind).toBe('read');
});

test('order changes, and what is removed can be had back', () => {
  const shelf = new Shelf();
  const [a, b, c] = ['A', 'B', 'C'].map((name) => shelf.keep(rutland, name)!);
  shelf.move(c.id, -1);
  expect(names(shelf)).toEqual(['A', 'C', 'B']);
  shelf.move(a.id, -1);
  shelf.move(b.id, 1);
  expect(names(shelf)).toEqual(['A', 'C', 'B']);
  expect(shelf.canUndo).toBe(false);
  shelf.remove(c.id);
  shelf.replace(a.id, other);
  expect(shelf.kept[0].settings).toBe(other);
  shelf.undo();
  expect(shelf.kept[0].settings).toBe(rutland);
  shelf.undo();
  expect(names(shelf)).toEqual(['A', 'C', 'B']);
  expect(shelf.canUndo).toBe(false);
});

test('a file adds what has room, and says the rest', () => {
  const shelf = new Shelf();
  shelf.keep(rutland, 'A');
  const told = shelf.add(
    ['A', 'B', 'B', 'C', 'D', 'E'].map((name) => filed(name, { note: name === 'A' ? '' : 'n' })),
  );
  expect(told).toEqual({ added: ['B', 'C', 'D'], left: ['E'], here: ['A', 'B'] });
  expect(names(shelf)).toEqual(['A', 'B', 'C', 'D']);
  shelf.undo();
  expect(names(shelf)).toEqual(['A']);
  shelf.add([
    filed('A', { levers: { 'step-down': 1 } }),
    filed('A', { levers: { 'step-down': 2 } }),
  ]);
  expect(names(shelf)).toEqual(['A', 'A (2)', 'A (3)']);
});

test('saved and opened again, the shelf is the same', () => {
  const shelf = new Shelf();
  shelf.keep(rutland, 'A', 'Note');
  shelf.keep(other, 'B');
  const reading = readFile(shelfFile(shelf.kept, 'schema.json', '2024-03'));
  const again = new Shelf();
  if (reading.kind === 'read') again.add(reading.scenarios);
  const plain = (all: Shelf) => all.kept.map((each) => ({ ...each, id: 0 }));
  expect(plain(again)).toEqual(plain(shelf));
});

test('a large file is not opened, an unreadable one is said', async () => {
  const text = vi.fn(() => Promise.reject(new Error('gone')));
  const file = (size: number) => ({ size, text }) as unknown as File;
  expect(await readChosen(file(2_000_000))).toMatchObject({ fault: { kind: 'file-too-large' } });
  expect(text).not.toHaveBeenCalled();
  expect(await readChosen(file(10))).toBe('unreadable');
});

test('councils that are no more are left out, and their successors named', () => {
  const gone = {
    code: 'E10000023',
    name: 'North Yorkshire County',
    abolished: '2023-04-01',
    successors: [{ code: 'E06000065', name: 'North Yorkshire' }],
  };
  const entry = {
    code: 'E06000017',
    name: 'Rutland',
    region: '',
    kind: 'council',
    note: '',
  } as const;
  const { here, told } = placed(
    [filed('A'), filed('B', { place: gone.code }), filed('C', { place: 'E99999999' })],
    { places: [entry], abolished: [gone] },
  );
  expect(here.map(({ name }) => name)).toEqual(['A']);
  expect(told[0]).toMatch(
    /“B” was left out\. North Yorkshire County ended on 1 April 2023\. Choose North Yorkshire instead/,
  );
  expect(told[1]).toMatch(/No council has the code E99999999/);
});

test('what is wrong with a file is said in words', () => {
  const words = [
    fileFaultWords('unreadable'),
    fileFaultWords({ kind: 'newer-file', version: 2 }),
    fileFaultWords({ kind: 'file-part', where: 'scenario 1, draws', wanted: 'a number' }),
    fileFaultWords({ kind: 'key-twice', key: 'x'.repeat(500) }),
  ];
  for (const each of words) {
    expect(each).toMatch(/Nothing on this page was changed\.$/);
    expect(each.length).toBeLessThan(260);
  }
  expect(words[1]).toContain('version 2');
  const fault = { kind: 'unknown-lever', key: 'no-such' } as const;
  expect(leftOutWords({ name: 'A', fault })).toMatch(/^“A”: The file sets “no-such”/);
  expect(otherEditionWords([filed('A')], '2024-03')).toBe('');
  expect(otherEditionWords([filed('A', { data: '2023-03' })], '2024-03')).toMatch(
    /^This file was made/,
  );
});

afterEach(() => vi.unstubAllGlobals());

/** A device's memory, or one that refuses. */
function memory(broken = false) {
  const held = new Map<string, string>();
  const guard = () => {
    if (broken) throw new DOMException('no', 'QuotaExceededError');
  };
  const storage = {
    getItem: (key: string) => (guard(), held.get(key) ?? null),
    setItem: (key: string, value: string) => (guard(), void held.set(key, value)),
    removeItem: (key: string) => (guard(), void held.delete(key)),
  };
  vi.stubGlobal('localStorage', storage);
  return held;
}

test('the device keeps what it is asked to, checks it, and forgets', () => {
  const held = memory();
  const device = new Device('scenarios', readFile);
  expect(device.read()).toEqual({ kind: 'nothing' });
  expect([device.on, held.size]).toEqual([false, 0]);
  const shelf = new Shelf();
  shelf.keep(rutland, 'A');
  expect(device.keep(shelfFile(shelf.kept, '', '2024-03'))).toBe(true);
  const later = new Device('scenarios', readFile);
  expect(later.read()).toMatchObject({ kind: 'read', scenarios: [{ name: 'A' }] });
  expect([later.on, held.size]).toEqual([true, 1]);
  later.keep(undefined);
  expect([later.on, held.size]).toEqual([true, 0]);
  later.forget();
  expect(later.on).toBe(false);
});

test('a spoilt memory is said and left as it is; a blocked one loses nothing', () => {
  const held = memory();
  held.set('bend-the-curve/scenarios', '{"format":');
  const device = new Device('scenarios', readFile);
  expect(device.read()).toEqual({ kind: 'refused', fault: { kind: 'cut-short' } });
  expect([device.on, held.size]).toEqual([false, 1]);
  memory(true);
  expect(device.read()).toEqual({ kind: 'blocked' });
  expect([device.keep('{}'), device.failed, device.on]).toEqual([false, true, false]);
  expect(device.forget()).toBe(false);
});

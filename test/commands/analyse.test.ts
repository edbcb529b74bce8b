import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consultationText } from '../../src/consultation/consultation-file';
import { crowd, fileFor, responseOf } from '../consultation/crowd';
import { draft } from '../consultation/drawn';
import { answerOf, command } from './command';

let folder = '';
const asked = () => join(folder, 'consultation.json');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'responses-'));
  writeFileSync(asked(), consultationText(draft, 'consultation-1.schema.json'));
  const known = Array.from({ length: 400 }, (_, n) => fileFor(n, responseOf(n)));
  for (const { name, bytes } of known) write('known', name, bytes);
  for (const { name, bytes } of crowd(400)) write('damaged', name, bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(part: string, name: string, bytes: Uint8Array) {
  const path = join(folder, part, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

test('a folder of responses is counted as one JSON object', { timeout: 60_000 }, () => {
  const found = answerOf('analyse', join(folder, 'known'), '--consultation', asked());
  expect(found).toMatchObject({
    consultation: 'k3x9ab2c',
    read: 400,
    valid: 400,
    rejected: [],
    duplicates: 0,
    late: 0,
    questions: {
      first: { stay: { count: 120, share: 1 / 3 }, families: { count: 240, share: 2 / 3 } },
      next: { carers: { count: 200, share: 0.5 } },
    },
    answered: { first: { answered: 360, blank: 40 } },
    money: { choseNothing: 0, funding: { savings: { takers: 200, median: 100_000 } } },
    suppressed: 0,
  });
});

test('every damaged file is accounted for', { timeout: 60_000 }, () => {
  const found = answerOf('analyse', join(folder, 'damaged'), '--consultation', asked());
  const { read, valid, rejected, duplicates, late, notCounted } = found;
  expect(read).toBe(400);
  expect(valid + rejected.length + duplicates + late).toBe(read);
  expect(notCounted).toHaveLength(duplicates + late);
  expect(rejected[0]).toEqual({ file: 'answers/00019.txt', reason: 'The file is empty.' });
  const counted = answerOf('analyse', join(folder, 'damaged'), '--late', '--consultation', asked());
  expect(counted.valid).toBe(valid + late);
});

test('bad input gets one clear line and exit code 2', { timeout: 60_000 }, () => {
  const known = join(folder, 'known');
  const bad: [string[], RegExp][] = [
    [[], /name one folder/],
    [[known], /--consultation is missing/],
    [[known, known, '--consultation', asked()], /name one folder/],
    [[known, '--consultation', join(folder, 'none.json')], /could not be read/],
    [[known, '--consultation', join(known, 'answers/00000.json')], /is no consultation/],
    [[join(folder, 'none'), '--consultation', asked()], /is no folder/],
    [[known, '--consultaton', asked()], /nearest: --consultation/],
  ];
  for (const [given, line] of bad) {
    const { status, stdout, stderr } = command('analyse', ...given);
    expect(stderr, given.join(' ')).toMatch(line);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  }
});

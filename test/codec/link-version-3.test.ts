import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levers } from '../../models/childrens-care/levers';
import { FREE, linkOf, openLink, readLink, type LinkedScenario } from '../../src/codec/link';
import { longest } from '../../src/codec/version-3';

const plain: LinkedScenario = {
  place: 'E10000016',
  seed: 1,
  draws: 1000,
  months: 120,
  model: '0.1.0',
  data: '2024-03',
  levers: { 'edge-of-care': 120, 'step-down': 0.3 },
  terms: { delay: 6 },
};
const keys = levers.map(({ key }) => key);
const held = fc
  .record({
    locked: fc.subarray(keys),
    hidden: fc.subarray(keys),
    outcomes: fc.boolean(),
  })
  .map(({ locked, hidden, outcomes }) => ({
    locked: locked.toSorted(),
    hidden: hidden.toSorted(),
    outcomes,
  }))
  .filter(({ locked, hidden, outcomes }) => outcomes || locked.length + hidden.length > 0);

test('what a trainer holds comes back whole, beside all else', async () => {
  await fc.assert(
    fc.asyncProperty(held, async (each) => {
      const link = linkOf({ ...plain, held: each });
      expect(link).toMatch(/^v=3&[a-zA-Z0-9=&.-]+$/);
      expect(link.length).toBeLessThan(longest);
      const reading = await openLink(`#${link}`);
      expect(reading).toEqual({ kind: 'whole', scenario: { ...plain, held: each } });
    }),
  );
});

test('links that hold nothing stay as they were', () => {
  const { terms: _, ...bare } = plain;
  expect(linkOf({ ...plain, held: FREE })).toBe(linkOf(plain));
  expect(linkOf({ ...plain, held: FREE })).toMatch(/^v=2&/);
  expect(linkOf({ ...bare, held: FREE })).toMatch(/^v=1&/);
});

test('a link cut or changed in the middle is told as such', async () => {
  const link = linkOf({ ...plain, held: { ...FREE, locked: ['step-down'] } });
  const cut = await openLink(link.slice(0, -20));
  expect(cut).toMatchObject({ kind: 'faulty', faults: [{ kind: 'truncated' }] });
  const changed = await openLink(link.replace('locked=step-down', 'locked=edge-of-care'));
  expect(changed).toMatchObject({ kind: 'faulty', faults: [{ kind: 'tampered' }] });
  const long = readLink(`${link}${'a'.repeat(longest)}`);
  expect(long).toMatchObject({ faults: [{ kind: 'too-long', limit: longest }] });
});

test('a lever that this site does not have is left out and named', async () => {
  const bogus = { ...FREE, locked: ['__proto__', 'step-down', 'constructor'] };
  const reading = await openLink(linkOf({ ...plain, held: bogus }));
  expect(reading).toMatchObject({
    kind: 'faulty',
    faults: [
      { kind: 'unknown-lever', key: '__proto__' },
      { kind: 'unknown-lever', key: 'constructor' },
    ],
    kept: { held: { locked: ['step-down'], hidden: [], outcomes: false } },
  });
});

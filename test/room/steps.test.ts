import { expect, test } from 'vitest';
import { sessionCode } from '../../src/codec/session-1';
import { readGame } from '../../src/codec/six-years-link';
import { ownFragment, roomText } from '../../src/codec/room-address';
import { roomStep } from '../../src/pages/session-run/room-step';
import { stepLink } from '../../src/pages/session-run/step-link';
import { templates } from '../../src/room/templates';

const { title, steps } = templates[2];
const session = { id: 'a1b2c3d4', title, place: 'E10000016', steps };
const code = sessionCode(session, 'room');
const number = steps.findIndex(({ kind }) => kind === 'six-years') + 1;
const hash = (step: number) => `#v=1&place=E10000016${roomText({ code, step })}`;

test('a room shares the future that its session says, in that step alone', () => {
  expect(roomStep(hash(number))).toMatchObject({ kind: 'six-years', seed: 2026 });
  expect(roomStep(hash(number - 1))?.kind).not.toBe('six-years');
  expect(roomStep('#v=1')).toBeUndefined();
});

test('the page of that step opens on the session’s council, with nothing amiss', () => {
  expect(readGame(ownFragment(hash(number)))).toEqual({
    kind: 'none',
    game: { place: 'E10000016' },
  });
});

test('a check opens on the one that it is time for', () => {
  const checks = steps.flatMap((step, i) => (step.kind === 'check' ? [{ step, i }] : []));
  expect(checks.map(({ step }) => step.when)).toEqual(['before', 'after']);
  for (const { step, i } of checks) {
    const { hash: own, pathname } = new URL(
      stepLink('https://example.org/', session, { code, step: i + 1 }, '2024-03'),
    );
    expect(pathname).toBe('/learn/check/');
    expect(ownFragment(own)).toContain('place=E10000016');
    expect(roomStep(own)).toMatchObject({ kind: 'check', when: step.when });
  }
});

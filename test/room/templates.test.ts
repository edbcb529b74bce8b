import { expect, test } from 'vitest';
import { stepIn } from '../../src/codec/session';
import { sessionCode } from '../../src/codec/session-1';
import { lessons } from '../../src/lessons/lessons';
import { minutesOf, templates } from '../../src/room/templates';

test('the ready sessions last half an hour, an hour and two hours', () => {
  expect(templates.map(({ steps }) => minutesOf(steps))).toEqual([30, 60, 120, 120]);
});

test('their steps are sound, and their lessons are there', () => {
  const steps = templates.flatMap((each) => each.steps);
  expect(steps.map(stepIn)).toEqual(steps);
  const asked = steps.flatMap((step) => (step.kind === 'lesson' ? [step.lesson] : []));
  const known = lessons.map(({ key }) => key);
  expect(asked.filter((key) => !known.includes(key))).toEqual([]);
});

test('every lesson is a step of one of them', () => {
  const steps = templates.flatMap((each) => each.steps);
  const used = new Set(steps.map((step) => (step.kind === 'lesson' ? step.lesson : '')));
  expect(lessons.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
});

test('their links are short enough to be scanned from a wall', () => {
  for (const { title, steps } of templates) {
    const code = sessionCode({ id: 'a1b2c3d4', title, place: 'E10000016', steps }, 'room');
    expect(code.length).toBeLessThan(900);
  }
});

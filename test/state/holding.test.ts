import { expect, test } from 'vitest';
import { dials, leverOf } from '../../models/childrens-care/dials';
import { FREE } from '../../src/codec/link';
import { isHeld, isHidden, keptAsHeld, runnable } from '../../src/state/holding';
import { linkTo, opened } from '../../src/state/linked-settings';
import { opening, Scenario } from '../../src/state/scenario.svelte';
import { openLink } from '../../src/codec/link';

const held = { locked: ['step-down'], hidden: ['edge-of-care'], outcomes: false };
const before = { ...opening, levers: { 'step-down': 2, 'return-home': 5, poverty: 1 } };

test('what is locked or hidden is held, and so are the numbers behind it', () => {
  expect(isHeld(held, 'step-down')).toBe(true);
  expect(isHidden(held, 'step-down')).toBe(false);
  expect(isHidden(held, 'edge-of-care')).toBe(true);
  expect(isHeld(held, 'return-home')).toBe(false);
  const behind = dials.find(({ key }) => leverOf(key) === 'edge-of-care');
  expect(behind && isHidden(held, behind.key)).toBe(true);
});

test('whatever else is put back, what is held stays', () => {
  const today = keptAsHeld(held, before, { ...before, levers: {} });
  expect(today.levers).toEqual({ 'step-down': 2 });
  const moved = { ...before, levers: { 'step-down': 9, 'edge-of-care': 40, 'return-home': 7 } };
  expect(keptAsHeld(held, before, moved).levers).toEqual({ 'step-down': 2, 'return-home': 7 });
  expect(keptAsHeld(FREE, before, moved)).toBe(moved);
});

test('while outcomes are held, no policy is simulated', () => {
  const levers = { 'step-down': 2 };
  expect(runnable({ ...FREE, outcomes: true }, { ...opening, levers }).levers).toEqual({});
  expect(runnable(FREE, before)).toBe(before);
});

test('a link brings what is held with it; a changed one does not', async () => {
  const link = linkTo({ ...opening, levers: { 'step-down': 2 } }, '2024-03', undefined, held);
  expect(opened(await openLink(link)).held).toEqual(held);
  expect(opened(await openLink(link.replace('step-down=2', 'step-down=3'))).held).toEqual(FREE);
  expect(opened(await openLink('')).held).toEqual(FREE);
});

test('no step moves what is held, until it is let go', () => {
  const scenario = new Scenario();
  const start = { ...opening, levers: { 'step-down': 2 } };
  scenario.open(start, true, held);
  scenario.commit({ ...start, levers: {} });
  expect(scenario.settings.levers).toEqual({ 'step-down': 2 });
  scenario.drag('step-down', 5);
  expect(scenario.dragging).toBe(false);
  scenario.commit({ ...start, levers: { 'step-down': 4, 'return-home': 1 } });
  expect(scenario.settings.levers).toEqual({ 'step-down': 2, 'return-home': 1 });
  scenario.release();
  scenario.commit({ ...start, levers: {} });
  expect(scenario.settings.levers).toEqual({});
  scenario.open({ ...start, levers: { 'step-down': 1 } }, true);
  expect(scenario.held).toEqual(FREE);
});

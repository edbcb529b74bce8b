import { expect, test } from 'vitest';
import { budgetKey, terms } from '../../models/business-case/terms';
import { alike, movedTo, opening, Scenario, withTerm } from '../../src/state/scenario.svelte';
import { linkTo, settingsOf } from '../../src/state/linked-settings';
import { Results } from '../../src/state/results.svelte';
import type { Job, Result, Runner } from '../../src/engine/runner';
import { job } from '../engine/hands';

test('a term is set, and taken back', () => {
  const late = withTerm(opening, 'delay', 12);
  expect(late.terms).toEqual({ delay: 12 });
  expect(opening.terms).toEqual({});
  expect(withTerm(late, 'delay', undefined).terms).toEqual({});
  expect(withTerm(late, 'budget-2026', 0).terms).toEqual({ delay: 12, 'budget-2026': 0 });
});

test('budgets, and no other terms, have keys that begin alike', () => {
  expect(budgetKey(2026)).toMatch(/^budget-/);
  expect(terms.filter(({ key }) => key.startsWith('budget-'))).toEqual([]);
});

test('steps and comparisons see terms', () => {
  const scenario = new Scenario();
  const late = withTerm(opening, 'delay', 12);
  expect(alike(opening, late)).toBe(false);
  scenario.commit(late);
  scenario.commit(withTerm(opening, 'delay', 12));
  expect(scenario.canUndo).toBe(true);
  scenario.undo();
  expect(scenario.settings).toBe(opening);
  expect(scenario.canUndo).toBe(false);
  scenario.redo();
  expect(scenario.settings.terms).toEqual({ delay: 12 });
});

test('another place keeps terms and leaves budgets behind', () => {
  const here = { ...opening, place: 'E10000016', terms: { delay: 12, 'budget-2026': 1e8 } };
  expect(movedTo(here, 'E06000017').terms).toEqual({ delay: 12 });
  expect(movedTo(here, 'E06000017').place).toBe('E06000017');
  expect(movedTo(here, 'E10000016')).toBe(here);
});

test('links hold terms, and the code of printed figures when it is asked for', () => {
  const late = withTerm(opening, 'delay', 12);
  expect(linkTo(opening, '2024-03')).toMatch(/^v=1&/);
  expect(linkTo(late, '2024-03')).toMatch(/^v=2&.*&delay=12&/);
  expect(linkTo(late, '2024-03')).not.toContain('figures');
  expect(linkTo(opening, '2024-03', '0k3x9ab')).toContain('&figures=0k3x9ab&');
  expect(settingsOf({ ...late }).terms).toEqual({ delay: 12 });
  expect(settingsOf({}).terms).toEqual({});
});

test('the same futures are not run twice, however few they are', async () => {
  const asked: Job[] = [];
  const got: string[] = [];
  const runner = {
    async run(one: Job): Promise<Result> {
      asked.push(one);
      return { job: one, draws: one.draws, complete: true, months: [], outputs: {} };
    },
    async draws(_: Job, output: string) {
      got.push(output);
      return new Float64Array();
    },
  } as unknown as Runner;
  const idle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const results = new Results(runner, { draws: ['children-in-care'] }, (fault) =>
    expect.fail(JSON.stringify(fault)),
  );
  const levers = { 'step-down': 1 };
  results.ask(job({ levers }));
  await idle();
  expect(asked).toHaveLength(2);
  results.ask(job({ levers }));
  await idle();
  expect(asked).toHaveLength(2);
  expect(got).toHaveLength(2);
  // A glimpse of as many draws as the whole has is still without its single futures.
  results.preview(job({ levers: { 'step-down': 2 } }));
  await idle();
  results.ask(job({ levers: { 'step-down': 2 } }));
  await idle();
  expect(got).toHaveLength(3);
  expect(results.scenario.draws?.job.levers).toEqual({ 'step-down': 2 });
});

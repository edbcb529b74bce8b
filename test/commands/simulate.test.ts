import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { levers } from '../../models/childrens-care/levers';
import { settings } from '../../models/childrens-care/settings';
import { main } from '../../src/commands/simulate';
import { model, outputNames } from '../../src/engine/basis';
import { run } from '../models/published';
import { answerOf, command } from './command';

const SLOW = { timeout: 60_000 };
const small = ['--place', 'E08000005', '--months', '9', '--draws', '40', '--seed', '7'];

describe('simulate', SLOW, () => {
  const answer = answerOf('simulate', ...small, '--lever', 'step-down=0.5', '--workers', '1');

  test('prints one object with the keys that were agreed', () => {
    expect(answer.place).toEqual({ code: 'E08000005', name: 'Rochdale' });
    expect(answer.model).toEqual({ name: 'childrens-care', version: model.structure.version });
    expect(answer.data).toEqual({ asAt: '2024-03-31' });
    expect([answer.seed, answer.draws, answer.months]).toEqual([7, 40, 9]);
    expect(answer.levers).toEqual({
      ...Object.fromEntries(settings.map(({ key, baseline }) => [key, baseline])),
      'step-down': 0.5,
    });
    expect(Object.keys(answer.outputs).sort()).toEqual([...outputNames].sort());
    expect(answer.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('gives months, mean and quantiles of each output; a flow begins with null', () => {
    for (const name of outputNames) {
      const { unit, kind, months, mean, p10, p25, p50, p75, p90 } = answer.outputs[name];
      expect([unit, kind]).toEqual([model.outputs[name].unit, model.outputs[name].kind]);
      expect(months.join(' ')).toBe(
        '2024-03 2024-04 2024-05 2024-06 2024-07 2024-08 2024-09 2024-10 2024-11 2024-12',
      );
      for (const values of [mean, p10, p25, p50, p75, p90]) {
        expect(values).toHaveLength(10);
        expect(values[0] === null).toBe(kind === 'flow');
        expect(values.slice(1).every(Number.isFinite)).toBe(true);
      }
    }
  });

  test('says what the draws say: mean, type-7 quantiles and hash recomputed', () => {
    const { of } = run(
      'E08000005',
      { months: 9, mode: 'stochastic', to: 40, seed: 7 },
      { 'step-down': 0.5 },
    );
    const hash = createHash('sha256');
    for (const name of [...outputNames].sort()) {
      const first = model.outputs[name].kind === 'flow' ? 1 : 0;
      const bytes = Buffer.alloc(40 * (10 - first) * 8);
      let at = 0;
      for (let draw = 0; draw < 40; draw++)
        for (let month = first; month < 10; month++)
          at = bytes.writeDoubleLE(of(name, draw)[month], at);
      hash.update(bytes);
    }
    expect(answer.hash).toBe(hash.digest('hex'));
    for (const name of ['children-in-care', 'spend', 'entries']) {
      const values = Array.from({ length: 40 }, (_, draw) => of(name, draw)[9]);
      const sorted = values.toSorted((a, b) => a - b);
      const quantile = (share: number) => {
        const position = 39 * share;
        const below = Math.floor(position);
        return sorted[below] + (position - below) * (sorted[Math.ceil(position)] - sorted[below]);
      };
      const { mean, p10, p25, p50, p75, p90 } = answer.outputs[name];
      expect(mean[9]).toBe(values.reduce((all, value) => all + value, 0) / 40);
      expect([p10, p25, p50, p75, p90].map((band) => band[9])).toEqual(
        [0.1, 0.25, 0.5, 0.75, 0.9].map(quantile),
      );
    }
  });

  test('gives the same bits for 1, 2 and 8 workers, in chunks of 7 and 64', () => {
    const hash = (...more: string[]) =>
      answerOf('simulate', ...small, '--draws', '150', ...more).hash;
    const dealt = [
      ['1', '7'],
      ['2', '64'],
      ['8', '7'],
      ['8', '64'],
    ];
    const hashes = dealt.map(([workers, chunk]) => hash('--workers', workers, '--chunk', chunk));
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).not.toBe(answer.hash);
    const expected = ['--mode', 'expected'];
    expect(hash(...expected, '--workers', '8', '--chunk', '7')).toBe(hash(...expected));
    expect(hash(...expected)).not.toBe(hashes[0]);
  });

  test('England begins where it was published', () => {
    const { outputs, start } = answerOf(
      'simulate',
      '--place',
      'E92000001',
      '--months',
      '1',
      '--draws',
      '1',
    );
    expect(outputs['children-in-care'].mean[0]).toBe(83530);
    expect(outputs.fostered.p90[0]).toBe(55960);
    expect(start.startsPublished).toBe(33130);
  });
});

describe('simulate --list', SLOW, () => {
  test('levers', () => {
    const list = answerOf('simulate', '--list', 'levers');
    expect(list).toHaveLength(levers.length);
    for (const item of list)
      expect(Object.keys(item)).toEqual(
        expect.arrayContaining(['key', 'label', 'unit', 'min', 'max', 'step', 'baseline']),
      );
  });

  test('places', () => {
    const list = answerOf('simulate', '--list', 'places');
    expect(list).toHaveLength(154);
    expect(list.find(({ code }: { code: string }) => code === 'E10000016')).toMatchObject({
      name: 'Kent',
      region: 'South East',
    });
    expect(list.find(({ code }: { code: string }) => code === 'E06000053').note).not.toBe('');
  });

  test('outputs', () => {
    const list = answerOf('simulate', '--list', 'outputs') as Record<string, string>[];
    expect(list.map(({ name }) => name)).toEqual(outputNames);
    for (const { unit, kind } of list) {
      expect(unit).toBeTruthy();
      expect(['stock', 'flow']).toContain(kind);
    }
  });
});

describe('bad arguments: one line that names the value and the nearest, exit 2', SLOW, () => {
  const kent = ['--place', 'E10000016'];
  test.each<[string, RegExp, string[]]>([
    ['no place', /--place is missing.*E92000001/, []],
    ['an unknown code', /"E99999999".*nearest: E\d{8} \(/, ['--place', 'E99999999']],
    ['a name misspelt', /"Kant".*nearest: E10000016 \(Kent\)/, ['--place', 'Kant']],
    [
      'an abolished council, successors named',
      /E10000006.*Cumberland \(E06000063\).*Westmorland and Furness \(E06000064\)/,
      ['--place', 'E10000006'],
    ],
    [
      'a place without figures',
      /^Isles of Scilly has no published number/,
      ['--place', 'E06000053', '--workers', '1'],
    ],
    ['an unknown lever', /"stepdown".*nearest: step-down/, [...kent, '--lever', 'stepdown=1']],
    [
      'a lever out of range',
      /step-down=5000.*nearest: step-down=400/,
      [...kent, '--lever', 'step-down=5000'],
    ],
    [
      'a lever below its range',
      /step-down=-1.*nearest: step-down=0/,
      [...kent, '--lever', 'step-down=-1'],
    ],
    [
      'a lever that is no number',
      /step-down=NaN.*step-down=0/,
      [...kent, '--lever', 'step-down=NaN'],
    ],
    ['a lever without a number', /"step-down".*step-down=0/, [...kent, '--lever', 'step-down']],
    ['endless levers', /Infinity/, [...kent, '--lever', 'step-down=Infinity']],
    ['code for a lever', /nearest/, [...kent, '--lever', '__proto__=1']],
    ['no draws', /--draws "0".*nearest: 1/, [...kent, '--draws', '0']],
    ['too many draws', /--draws "1e9".*nearest: 20000/, [...kent, '--draws', '1e9']],
    ['half a month', /--months "1.5"/, [...kent, '--months', '1.5']],
    ['a seed below zero', /--seed "-1".*nearest: 0/, [...kent, '--seed=-1']],
    ['an unknown mode', /"best".*expected, stochastic/, [...kent, '--mode', 'best']],
    ['an unknown list', /"cars".*nearest: levers/, ['--list', 'cars']],
    ['an unknown option', /--drows.*nearest: --draws/, [...kent, '--drows', '3']],
    ['a word too many', /extra/, [...kent, 'extra']],
    ['an option without its value', /--place/, ['--place']],
  ])('%s', async (_, message, given) => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      expect(await main(given)).toBe(2);
      expect(printed).not.toHaveBeenCalled();
      expect(said).toHaveBeenCalledTimes(1);
      expect(said.mock.calls[0]).toHaveLength(1);
      expect(said.mock.calls[0][0]).toMatch(message);
      expect(said.mock.calls[0][0]).not.toContain('\n');
    } finally {
      said.mockRestore();
      printed.mockRestore();
    }
  });

  test('and so it is on a terminal', () => {
    const { status, stdout, stderr } = command('simulate', ...kent, '--lever', 'step-down=5000');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^--lever step-down=5000 .*nearest: step-down=400\n$/);
  });

  test('an unknown command', () => {
    const { status, stdout, stderr } = command('simulat');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/simulat.*simulate/);
  });
});

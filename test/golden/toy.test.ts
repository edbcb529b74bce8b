import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/kernel/simulate';
import { ofTown, town, townBaseline, townOutputs, townParts } from '../kernel/town';
import { hexFloat } from './golden-file';

interface Toy {
  readonly months: number;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly places: Readonly<
    Record<
      string,
      {
        readonly children: readonly number[];
        readonly away: readonly number[];
        readonly set: Readonly<Record<string, number | readonly number[]>>;
      }
    >
  >;
  readonly runs: readonly {
    readonly place: string;
    readonly mode: 'expected' | 'stochastic';
    readonly seed: number;
    readonly draws: readonly number[];
    readonly steps: number;
    readonly central?: boolean;
  }[];
}

const text = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const toy = JSON.parse(text('toy.json')) as Toy;
const [, ...lines] = text('toy.csv').trimEnd().split('\n');
const golden = lines.map((line) => {
  const [run, draw, output, months] = line.split(',');
  return { run: Number(run), draw: Number(draw), output, months: months.split(' ').map(hexFloat) };
});

test('the script and the town mean the same parameters', () => {
  for (const [name, declared] of Object.entries(toy.parameters))
    expect(townParts.parameters[name as keyof typeof townParts.parameters]).toMatchObject(declared);
  const left = Object.keys(townParts.parameters).filter((name) => !(name in toy.parameters));
  expect(left).toEqual(['entries', 'householdsStart']);
});

test('every run of the script is compared', () => {
  const draws = toy.runs.reduce((all, run) => all + run.draws.length, 0);
  expect(golden).toHaveLength(draws * townOutputs.length);
  const moved = golden.filter(({ output, months }) => output === 'stepDowns' && months[9] > 0);
  expect(moved.length).toBeGreaterThan(10);
});

describe('the kernel gives the bits of the independent script', () => {
  test.each(toy.runs.map((run, i) => ({ ...run, i })))(
    '$i: $place, $mode, seed $seed, $steps a month',
    ({ i, place, mode, seed, draws, steps, central = false }) => {
      const { children, away, set } = toy.places[place];
      for (const draw of draws) {
        const answer = simulate(town, townBaseline(set, children, away), {
          seed,
          from: draw,
          to: draw + 1,
          months: toy.months,
          mode,
          uncertain: !central,
          stepsPerMonth: steps,
        });
        for (const name of townOutputs) {
          const wanted = golden.find(
            (row) => row.run === i && row.draw === draw && row.output === name,
          );
          const found = ofTown(answer, toy.months, 0, name);
          const first = found.findIndex((value, month) => !Object.is(value, wanted!.months[month]));
          const where = `${name}, draw ${draw}, month ${first}: ${found[first]} for ${wanted!.months[first]}`;
          expect(first, where).toBe(-1);
          expect(found).toHaveLength(wanted!.months.length);
        }
      }
    },
  );
});

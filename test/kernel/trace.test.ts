import { expect, test } from 'vitest';
import { childrensCare } from '../../models/childrens-care/model';
import { trace, unused, type Trace, type TracedEdge } from '../../src/kernel/trace';
import type { Model } from '../../src/kernel/model';
import { town, type Town } from './town';

const line = ({ from, as, to }: TracedEdge) => `${from} ${as} ${to}`;

test('the town’s edges are those read off its page by hand', () => {
  const byHand = `
    p.ageing reads birthdays
    p.leaving reads goingHome
    p.leaving reads adulthood
    p.endings reads ending
    p.returning reads reentering
    p.entries reads entering
    swing reads entering
    drift reads entering
    p.fit reads toFamily
    households reads room
    inFamilies reads room
    p.helped reads helping
    households reads households
    p.gained reads households
    step reads households
    p.stepDown reads steppingDown
    inFamilies reads spending
    inHomes reads spending
    entering move seeking
    away move reentering
    reentering move seeking
    children move birthdays
    birthdays move children
    children move goingHome
    goingHome move away
    children move adulthood
    children move ending
    ending move seeking
    seeking move toFamily
    toFamily move children
    room room toFamily
    seeking move toAgency
    toAgency move children
    seeking move toHome
    toHome move children
    children move steppingDown
    steppingDown move children
    room room steppingDown
    children move helping
    helping move children
    room room helping
    children sum inCare
    children sum inFamilies
    children sum inHomes
    p.swingSd spread swing
    p.swingHalfLife spread swing
    p.driftSd spread drift
    p.driftHalfLife spread drift
    p.householdsStart start households`;
  const wanted = byHand.split('\n').flatMap((text) => text.trim() || []);
  expect(trace(town).edges.map(line).toSorted()).toEqual(wanted.toSorted());
});

test('the town’s outputs say what they are read or counted from', () => {
  const { outputs } = trace(town);
  const from = Object.fromEntries(outputs.map((output) => [output.name, output.from]));
  expect(from.inCare).toEqual(['inCare']);
  expect(from.exits).toEqual(['goingHome', 'adulthood']);
  expect(from.spend).toEqual(['spending']);
});

test('what the kernel derives is there when something reads it', () => {
  const reading: Model<Town> = {
    ...town,
    closing: [
      {
        each: 'once',
        run(s, _, f) {
          f.spending = s.inCare - s.inCareAtStart + s.helpingMoved;
        },
      },
    ],
  };
  const { nodes, edges } = trace(reading);
  const derived = nodes.filter(({ kind }) => kind === 'start' || kind === 'moved');
  expect(derived.map(({ name }) => name)).toEqual(['inCareAtStart', 'helpingMoved']);
  expect(edges.map(line)).toEqual(
    expect.arrayContaining(['inCare start inCareAtStart', 'helping sum helpingMoved']),
  );
});

test('both sides of a choice are seen', () => {
  const choosing: Model<Town> = {
    ...town,
    closing: [
      {
        each: 'once',
        run(s, p, f) {
          f.spending = s.inCare > 1 ? (p.fit > 1 ? s.inHomes : s.inFamilies) : p.leaving;
        },
      },
    ],
  };
  const read = trace(choosing).edges.filter(({ to }) => to === 'spending');
  expect(new Set(read.map(({ from }) => from))).toEqual(
    new Set(['inCare', 'p.fit', 'inHomes', 'inFamilies', 'p.leaving']),
  );
});

test('a name that the model does not have is refused', () => {
  const wrong = {
    ...town,
    closing: [
      {
        each: 'once',
        run: (s: Record<string, number>, _: unknown, f: Record<string, number>) => {
          f.spending = s.inFamlies;
        },
      },
    ],
  } as unknown as Model<Town>;
  expect(() => trace(wrong)).toThrow('unknown name: inFamlies is read');
});

const care: Trace = trace(childrensCare);
const { structure: parts } = childrensCare;

test('in the care model every part has its place in the trace', () => {
  const names = new Set(care.nodes.map(({ name }) => name));
  expect(names.size).toBe(care.nodes.length);
  const kinds = [
    'stocks',
    'levels',
    'noise',
    'parameters',
    'sums',
    'auxiliaries',
    'flows',
    'offers',
  ];
  const declared = kinds.flatMap((kind) =>
    Object.keys(parts[kind as keyof typeof parts]).map((name) =>
      kind === 'parameters' ? `p.${name}` : name,
    ),
  );
  expect(declared.filter((name) => !names.has(name))).toEqual([]);
  const read = care.outputs.flatMap(({ from }) => from);
  const ends = care.edges.flatMap(({ from, to }) => [from, to]).concat(read);
  expect(ends.filter((name) => !names.has(name))).toEqual([]);
});

test('in the care model everything with an equation is written', () => {
  const written = new Set(care.written);
  const equations = [
    ...Object.keys(parts.levels),
    ...Object.keys(parts.auxiliaries),
    ...Object.keys(parts.flows),
    ...Object.entries(parts.offers).flatMap(([name, { by }]) =>
      (by as string) === 'rest' ? [] : [name],
    ),
  ];
  expect(equations.filter((name) => !written.has(name))).toEqual([]);
});

test('in the care model no parameter, noise or auxiliary is there for nothing', () => {
  const idle = new Set(unused(care));
  const used = [
    ...Object.keys(parts.parameters).map((name) => `p.${name}`),
    ...[parts.noise, parts.auxiliaries, parts.sums].flatMap(Object.keys),
  ];
  expect(used.filter((name) => idle.has(name))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groups } from '../../models/childrens-care/groups';
import { listing as built } from 'virtual:listing';
import { equationsOf } from '../../src/listing/equations';
import { grouped } from '../../src/listing/grouping';
import { listing, sourceFiles } from '../../src/listing/listing';

const { written, equations, nodes, edges, grouping } = listing();

test('each quantity that the running model writes has its line, and each line runs', () => {
  const lines = new Set(equations.map(({ name }) => name));
  expect(written.filter((name) => !lines.has(name))).toEqual([]);
  expect([...lines].filter((name) => !written.includes(name))).toEqual([]);
});

test('the lines stand in the files as they are shown', () => {
  for (const { file, line, text } of equations) {
    const path = new URL(`../../models/childrens-care/${file}`, import.meta.url);
    const source = readFileSync(path, 'utf8')
      .split('\n')
      .slice(line - 1);
    const shown = text.split('\n');
    expect(source.slice(0, shown.length).map((row) => row.trim())).toEqual(
      shown.map((row) => row.trim()),
    );
  }
});

test('what the lines name is what the trace saw them read', () => {
  for (const name of written) {
    const text = equations.flatMap((own) => (own.name === name ? [own.text] : [])).join('\n');
    const named = new Set(
      [...text.matchAll(/\b([sp])\.(\w+)/g)].map(([, view, read]) =>
        view === 'p' ? `p.${read}` : read,
      ),
    );
    const seen = edges.filter(({ to, as }) => to === name && as === 'reads');
    expect(new Set(seen.map(({ from }) => from)), name).toEqual(named);
  }
});

test('among equations stand only assignments of one quantity', () => {
  const others = [...sourceFiles()].flatMap(([file, source]) => equationsOf(file, source).others);
  expect(others).toEqual([]);
});

test('an equation is read with its line, its block and its further lines flush', () => {
  const source = `const blocks = [
    {
      each: 'children',
      where: ({ home }) => home === 'council',
      run(s, p, f) {
        f.leaving =
          s.children *
          p.rate;
        let spare = 1;
      },
    },
  ];`;
  expect(equationsOf('town.ts', source)).toEqual({
    equations: [
      {
        name: 'leaving',
        file: 'town.ts',
        line: 6,
        text: 'f.leaving =\n  s.children *\n  p.rate;',
        each: 'children',
        where: "home === 'council'",
      },
    ],
    others: ['town.ts:9 let spare = 1;'],
  });
});

test('every quantity is in one group, and every name of a group is a quantity', () => {
  const all = Object.values(grouping).flat();
  expect(all.length).toBe(new Set(all).size);
  const wanted = nodes.filter(({ kind }) => kind !== 'parameter' && kind !== 'time');
  expect(new Set(all)).toEqual(new Set(wanted.map(({ name }) => name)));
  const named = groups.flatMap(({ quantities }) => quantities as readonly string[]);
  expect(named.filter((name) => !all.includes(name))).toEqual([]);
  expect(named.length).toBe(new Set(named).size);
});

test('who is not named goes with what it bears on, else with what bears on it', () => {
  const node = (name: string) => ({ name, kind: 'auxiliary', unit: 'ratio', about: '' }) as const;
  const edge = (from: string, to: string) => ({ from, to, as: 'reads' }) as const;
  const model = {
    nodes: ['a', 'b', 'c', 'd', 'e'].map(node),
    edges: [edge('c', 'a'), edge('b', 'c'), edge('b', 'd'), edge('d', 'e')],
  };
  const named = [
    { key: 'first', quantities: ['a'] },
    { key: 'second', quantities: ['b'] },
  ];
  // c bears on a. Then d and e bear on nobody placed: b bears on d, and d on e.
  expect(grouped(model, named)).toEqual({ first: ['a', 'c'], second: ['b', 'd', 'e'] });
});

test('the site is built with the same listing', () => {
  expect(built.nodes).toEqual(nodes);
  expect(built.equations).toEqual(equations);
});

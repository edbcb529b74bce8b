import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listing as built } from 'virtual:listing';
import { equationsOf } from '../../src/listing/equations';
import { listing, sourceFiles } from '../../src/listing/listing';

const { written, equations, nodes, edges } = listing();

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

test('the site is built with the same listing', () => {
  expect(built.nodes).toEqual(nodes);
  expect(built.equations).toEqual(equations);
});

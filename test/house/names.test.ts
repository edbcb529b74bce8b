import { basename } from 'node:path/posix';
import { expect, test } from 'vitest';
import { filesBelow, sources } from './project-files';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^([A-Z][a-z0-9]*)+$/;
const banned = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'types',
  'manager',
]);

test('files of code are in kebab case, components in Pascal case', () => {
  const offenders = sources.filter((path) => {
    const name = basename(path);
    if (name.endsWith('.svelte')) return !pascal.test(name.replace('.svelte', ''));
    return !kebab.test(name.replace(/(\.svelte|\.test|\.spec|\.config)?\.(ts|mjs)$/, ''));
  });
  expect(offenders).toEqual([]);
});

test('runes live in state', () => {
  const runes = sources.filter((path) => path.endsWith('.svelte.ts'));
  expect(runes.filter((path) => !path.startsWith('src/state/'))).toEqual([]);
});

test('names say what a thing is', () => {
  const all = ['src', 'models', 'datasets', 'evidence', 'test'].flatMap(filesBelow);
  const vague = all.filter((path) =>
    path.split('/').some((part) => banned.has(part.replace(/\..*/, '').toLowerCase())),
  );
  expect(vague).toEqual([]);
});

test('the top level holds only what belongs there', () => {
  const allowed = new Set(
    ['src', 'public', 'models', 'datasets', 'evidence', 'test'].concat([
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
      'README.md',
      'LICENSE',
    ]),
  );
  const top = new Set(filesBelow('').map((path) => path.split('/')[0]));
  expect([...top].filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, root, textOf } from './project-files';

const texts = filesBelow('').filter((path) =>
  /\.(ts|mjs|js|svelte|css|html|md|json|yml|csv|svg)$|^\.[^/]*$/.test(path),
);

test('no file holds a path of one machine', () => {
  const own = 'test/house/repository.test.ts';
  const machine =
    /(^|[\s"'`(=])(\/home\/|\/Users\/|\/root\/|\/work\/|\/tmp\/|[A-Z]:\\)|file:\/\/\//m;
  expect(texts.filter((path) => path !== own && machine.test(textOf(path)))).toEqual([]);
});

test('the lockfile names no registry, so that every visitor’s own is used', () => {
  const { packages } = JSON.parse(textOf('package-lock.json'));
  expect(Object.keys(packages).filter((path) => 'resolved' in packages[path])).toEqual([]);
});

test('what a README points to is there', () => {
  const dead = texts
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...textOf(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(root, path, '..', target)))
        .map((target) => `${path}: ${target}`),
    );
  expect(dead).toEqual([]);
});

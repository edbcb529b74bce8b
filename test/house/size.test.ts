import { expect, test } from 'vitest';
import { sources, textOf } from './project-files';

/** Most lines of code that one file may have: blank lines, comments and a component's styles aside. */
function limitOf(path: string): number {
  if (path.startsWith('test/')) return 400;
  return /^src\/(maths|kernel)\//.test(path) ? 100 : 250;
}

test('files stay small enough to read at once', () => {
  const offenders = sources
    .map((path) => ({ path, lines: linesOf(textOf(path)), limit: limitOf(path) }))
    .filter(({ lines, limit }) => lines > limit)
    .map(({ path, lines, limit }) => `${path}: ${lines} lines of code, ${limit} at most`);
  expect(offenders).toEqual([]);
});

function linesOf(text: string): number {
  const code = text.replaceAll(
    /<!--[^]*?-->|<style>[^]*?<\/style>|^\s*\/\*[^]*?\*\/|^\s*\/\/.*$/gm,
    '',
  );
  return code.split('\n').filter((line) => line.trim() !== '').length;
}

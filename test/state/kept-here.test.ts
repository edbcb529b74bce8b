import { afterEach, expect, test, vi } from 'vitest';
import { Device } from '../../src/state/device.svelte';
import { forgetAll, keptHere } from '../../src/state/kept-here';

/** As a browser keeps it: what is stored shows as own keys. */
function storage(entries: Record<string, string>) {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(entries, key) ? entries[key] : null),
    setItem: (key: string, text: string) => void (entries[key] = text),
    removeItem: (key: string) => void delete entries[key],
  };
  return new Proxy(entries, {
    get: (target, key: string) => Reflect.get(methods, key) ?? target[key],
  });
}

afterEach(() => vi.unstubAllGlobals());

test('all that is kept is found by its name and forgotten, and nothing of other pages is', () => {
  const entries: Record<string, string> = { 'another-site': 'x' };
  vi.stubGlobal('localStorage', storage(entries));
  expect(keptHere()).toEqual([]);
  const read = () => ({ kind: 'read' }) as const;
  new Device('session', read).keep('{}');
  new Device('answers', read).keep('{}');
  expect(keptHere()).toEqual(['answers', 'session']);
  expect(forgetAll()).toBe(true);
  expect(entries).toEqual({ 'another-site': 'x' });
});

test('a browser that keeps nothing says so', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(keptHere()).toBe('blocked');
  expect(forgetAll()).toBe(false);
});

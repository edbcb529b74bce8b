import { mount } from 'svelte';
import Bar from './Bar.svelte';

/** Says above a page where in a room's session it stands. */
export function showBar(before: Element, root: string): void {
  const target = document.createElement('div');
  before.before(target);
  mount(Bar, { target, props: { root } });
}

import type { Drawing } from '../charts/drawing';

/** A picture that is an element already, as a drawing. Style sheets inside it are left out. */
export function drawnAs(element: Element): Drawing {
  const children = [...element.children].filter(({ tagName }) => tagName !== 'style').map(drawnAs);
  const attrs = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const text = element.textContent ?? '';
  return {
    tag: element.tagName,
    attrs,
    children,
    ...(element.children.length === 0 && text !== '' ? { text } : {}),
  };
}

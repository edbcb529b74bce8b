import type { Drawing } from '../charts/drawing';

/** The light theme as a file holds it, on white paper: no style sheet goes with it. */
export const COLOURS: Readonly<Record<string, string>> = {
  paper: '#ffffff',
  wash: '#f3f1ea',
  ink: '#1c2330',
  muted: '#566073',
  hairline: '#d8d4c9',
  grid: '#e7e3d9',
  edge: '#78819a',
  today: '#5b6475',
  world: '#a84a06',
  policy: '#00656f',
  second: '#6b3fa0',
  warning: '#b3261e',
  'on-colour': '#ffffff',
  focus: '#1c2330',
  sans: 'Inter, Arial, sans-serif',
  serif: 'Georgia, serif',
};

/** What the style sheet of pictures says, weakest first; an element's own `style` is stronger. */
export const RULES: readonly (readonly [selector: string, look: Record<string, string>])[] = [
  ['text', { fill: 'var(--ink)' }],
  ['.quiet', { fill: 'var(--muted)' }],
  ['.strong', { 'font-weight': '600' }],
  [
    '.halo',
    {
      'paint-order': 'stroke',
      stroke: 'var(--paper)',
      'stroke-width': '4px',
      'stroke-linejoin': 'round',
    },
  ],
  ['.grid', { stroke: 'var(--grid)', 'stroke-width': '1px', 'shape-rendering': 'crispEdges' }],
  ['.axis', { stroke: 'var(--edge)', 'stroke-width': '1px', 'shape-rendering': 'crispEdges' }],
  ['.future', { fill: 'none', 'stroke-width': '0.75px', 'stroke-opacity': '0.42' }],
  ['.hatch', { display: 'none' }],
];

/** Properties that SVG knows as attributes too; of a `style`, nothing else goes into a file. */
const KNOWN =
  /^(fill|stroke|opacity|display|overflow|visibility|paint-order|text-anchor|shape-rendering)(-|$)|^(font-(family|size|weight|style)|dominant-baseline|clip-path)$/;

/** For the page alone: its classes, its roles, what is read aloud, what can be clicked. */
const OF_THE_PAGE = /^(class|style|role|tabindex|aria-.*|data-.*|on.*)$/;

/** A drawing that needs no style sheet: its classes and properties are attributes with plain values. */
export function plain(drawing: Drawing): Drawing {
  const { tag, attrs, children, text } = drawing;
  const classes = new Set(String(attrs.class ?? '').split(/\s+/));
  const own = Object.entries(attrs).filter(([name]) => !OF_THE_PAGE.test(name));
  const ruled = RULES.filter(([selector]) =>
    selector.startsWith('.') ? classes.has(selector.slice(1)) : selector === tag,
  ).flatMap(([, look]) => Object.entries(look));
  const looks = [...own, ...ruled, ...styleOf(attrs.style)];
  return {
    tag,
    attrs: Object.fromEntries(looks.map(([name, value]) => [name, literal(value)])),
    children: children.map(plain).filter((child) => child.attrs.display !== 'none'),
    ...(text === undefined ? {} : { text }),
  };
}

function styleOf(style: string | number | undefined): [string, string][] {
  return String(style ?? '')
    .split(';')
    .map((declaration) => declaration.split(/:(.*)/s).map((part) => part.trim()))
    .filter(([name, value]) => KNOWN.test(name) && value)
    .map(([name, value]) => [name, value]);
}

function literal(value: string | number): string | number {
  if (typeof value === 'number') return value;
  return value
    .replaceAll(/var\(--([\w-]+)[^)]*\)/g, (_, name: string) => COLOURS[name] ?? COLOURS.ink)
    .replaceAll('currentColor', COLOURS.ink);
}

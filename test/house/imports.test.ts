import { expect, test } from 'vitest';
import { edgesOf, type Edge } from './edges';
import { sources } from './project-files';

/** What each part of the house may import; `types` may be imported as types alone. */
const rules: Record<string, { code: string[]; types?: string[] }> = {
  maths: { code: [] },
  kernel: { code: ['maths'] },
  charts: { code: ['maths'] },
  models: { code: ['kernel', 'maths'] },
  datasets: { code: [], types: ['kernel'] },
  evidence: { code: [] },
  // The words' meanings: whatever speaks to a reader may use them.
  glossary: { code: [] },
  data: { code: ['datasets'], types: ['kernel'] },
  engine: { code: ['maths', 'kernel', 'models'] },
  listing: { code: ['kernel', 'models'] },
  codec: { code: ['kernel', 'models'] },
  // What a council asks, what residents answer, and what came of it: no page, no model.
  consultation: { code: ['codec'] },
  // A room's files: read and pooled, wherever they come from.
  room: { code: ['codec'] },
  state: { code: ['codec', 'consultation', 'room', 'engine', 'data', 'models'], types: ['kernel'] },
  saving: { code: ['charts'] },
  ui: { code: ['charts', 'saving', 'glossary'], types: ['kernel'] },
  cells: {
    code: 'state consultation ui saving charts models data evidence glossary'.split(' '),
    types: ['kernel', 'engine', 'listing'],
  },
  lessons: {
    code: 'cells room state ui charts models data evidence glossary'.split(' '),
    types: ['kernel', 'engine'],
  },
  pages: {
    code: 'lessons cells consultation room state ui charts models data evidence glossary'.split(
      ' ',
    ),
    types: ['kernel', 'engine', 'listing'],
  },
  app: { code: ['pages', 'state', 'ui'] },
  commands: {
    code: 'maths kernel models datasets data engine codec consultation charts state'.split(' '),
  },
};

/** Packages that one part or two may use. */
const packages: [RegExp, string][] = [
  [/^arquero$/, 'data'],
  [/^(@observablehq\/plot|d3-(?!dsv).*)$/, 'charts'],
  [/^d3-dsv$/, 'saving'],
  [/^fflate$/, 'saving codec'],
  [/^qr$/, 'charts'],
  [/^comlink(\/|$)/, 'engine'],
];

const edges = sources
  .filter((path) => !path.startsWith('test/') && !path.endsWith('.mjs'))
  .flatMap(edgesOf);

test('imports run one way', () => {
  expect(edges.filter((edge) => edge.inside && !allowed(edge)).map(line)).toEqual([]);
});

test('each package is used by its own part of the house', () => {
  const offenders = edges.filter(({ from, to }) =>
    packages.some(([name, own]) => name.test(to) && !own.split(' ').includes(partOf(from) ?? '')),
  );
  expect(offenders.filter((edge) => !edge.typeOnly).map(line)).toEqual([]);
});

function allowed({ from, to, typeOnly }: Edge): boolean {
  const [here, there] = [partOf(from), partOf(to)];
  if (here === there) return true;
  // The type of a published figure, and how one is read, belong to all.
  if (/^src\/kernel\/figure(\.ts)?$/.test(to) && here !== 'maths') return true;
  if (/^package\.json$/.test(to)) return here === 'app' || here === 'engine' || here === 'commands';
  // The examples that the site publishes are shown as well.
  if (to.startsWith('public/examples/')) return here === 'pages';
  const rule = rules[here];
  return rule?.code.includes(there) || (typeOnly && (rule?.types?.includes(there) ?? false));
}

/** "src/kernel/step.ts" belongs to kernel, "models/…" to models; anything else to nobody. */
function partOf(path: string): string {
  const [top, next = ''] = path.split('/');
  return top === 'src' ? next : top;
}

function line({ from, to, typeOnly }: Edge): string {
  return `${from} imports ${typeOnly ? 'a type of ' : ''}${to}`;
}

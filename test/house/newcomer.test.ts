import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runnerImport } from 'vite';

const project = join(import.meta.dirname, '../..');
let house = '';

/** What a newcomer writes: one folder, and nothing anywhere else. */
const ENTRY = {
  'lever.ts': `import type { Lever } from '../../lever';
export default {
  key: 'night-line', library: ['L09'], label: 'A night line for carers', unit: 'households a year',
  min: 0, max: 500, step: 1, baseline: 0, parameter: 'keepCarers', grade: 'D',
  reach: ({ parameters }) => Number(parameters.councilHouseholdsStart) / 2,
  dials: { cost: { parameter: 'keepCost', unit: 'GBP/household', baseline: 3000, min: 0, max: 1000000, step: 1 } },
  evidence: ['keepCost'],
  acts: { output: 'foster-vacancies', way: 'rises' },
  fails: { setting: 'keep-carers-needs', gone: 0 },
  checks: [{ output: 'programmes', change: 'rises' }],
} satisfies Lever;`,
  'words.ts': `import type { LeverWords } from '../../lever';
export default {
  explanation: 'Someone answers at night.', phaseIn: 'From April.', rangeSource: 'Half of all.',
  claim: 'None.', used: 'Nothing measured.', more: ['Needs someone awake.'],
} satisfies LeverWords;`,
  'page.ts': `import type { LeverPage } from '../../lever-page';
export default {
  library: ['L09'], name: 'A night line', question: 'Does a voice at night keep carers?',
  inShort: 'A line that carers can ring at night.', opening: ['It rings.'],
  expectation: { kind: 'number', question: 'How many?', unit: 'of 100', max: 100, answer: 14, lesson: 'So many.', source: 'Ofsted' },
  small: { kind: 'sum', inputs: { calls: { label: 'Calls', value: 3, min: 0, max: 9, step: 1 } },
    sentences: ['{calls} calls.'], results: [{ label: 'A week', unit: 'calls', of: ({ calls }) => 7 * calls }], source: 'Illustrative' },
  failure: { heading: 'Nobody answers', prose: ['It rings on.'], control: 'No calls', without: { calls: 0 }, why: 'Nobody.' },
  evidence: ['None.'], child: ['Sleep.'], money: ['A phone.'],
} satisfies LeverPage;`,
};

const PROBE = `
export { settingByKey, settings } from '../models/childrens-care/settings';
export { levers } from '../models/childrens-care/levers';
export { policies } from './cells/worded';
export { linkOf, readLink } from './codec/link';
export { default as pages } from './pages/lever/page';
`;

beforeAll(() => {
  mkdirSync(join(project, '.cache'), { recursive: true });
  house = mkdtempSync(join(project, '.cache/newcomer-'));
  for (const part of ['src', 'models', 'evidence', 'datasets', 'package.json'])
    cpSync(join(project, part), join(house, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(house, 'node_modules'));
  const folder = join(house, 'models/childrens-care/levers/night-line');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(ENTRY)) writeFileSync(join(folder, name), text);
  writeFileSync(join(house, 'src/probe.ts'), PROBE);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test('a lever added as one folder gets its slider, its page, its link key and its checks', async () => {
  const { module: found } = await runnerImport<{
    settingByKey: (key: string) => { key: string; max: number } | undefined;
    levers: readonly { key: string; checks: readonly unknown[] }[];
    policies: readonly { key: string; explanation: string }[];
    linkOf: (scenario: object) => string;
    readLink: (text: string) => { kind: string; scenario: { levers: object } };
    pages: readonly { slug: string; title: string }[];
  }>(join(house, 'src/probe.ts'), {
    configFile: false,
    root: join(house, 'src'),
    logLevel: 'error',
    plugins: [svelte({ configFile: false, emitCss: false })],
  });
  expect(found.policies.find(({ key }) => key === 'night-line')?.explanation).toMatch(/night/);
  expect(found.pages.map(({ slug }) => slug)).toContain('levers/night-line');
  expect(found.settingByKey('night-line')?.max).toBe(500);
  expect(found.settingByKey('night-line-cost')).toBeDefined();
  const levers = { 'night-line': 20, 'night-line-cost': 4000 };
  const whole = {
    place: 'E10000016',
    seed: 1,
    draws: 1000,
    months: 120,
    model: '0',
    data: '2024-03',
  };
  const read = found.readLink(`#${found.linkOf({ ...whole, levers })}`);
  expect(read).toMatchObject({ kind: 'whole', scenario: { levers } });
  expect(found.levers.find(({ key }) => key === 'night-line')?.checks).toHaveLength(1);
});

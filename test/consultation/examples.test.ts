import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerCode } from '../../src/consultation/answer-code';
import type { Consultation, Option } from '../../src/consultation/consultation';
import { consultationText, readConsultation } from '../../src/consultation/consultation-file';
import { misfit, readResponse, responseText, type Response } from '../../src/consultation/response';
import { figuresOf } from '../../src/data/records';
import { inlineRunner } from '../../src/engine/inline';
import { modelledFrom, optionJob, toldRun } from '../../src/state/option-effects';
import { exampleDrafts, type ExampleDraft, type WrittenOption } from './example-drafts';

/*
 * What the examples say of their options is what the model says. After a change of the model:
 * WRITE_EXAMPLES=1 npx vitest run test/consultation/examples.test.ts
 */

const folder = join(import.meta.dirname, '../../public/examples');
const england = figuresOf('E92000001');
const runner = inlineRunner();

async function worked({ place, questions, ...rest }: ExampleDraft) {
  const figures = figuresOf(place.code);
  let asToday: ReturnType<typeof toldRun> | undefined;
  const option = async (written: WrittenOption): Promise<Option> => {
    const { levers, cost = null, ...words } = written;
    if (!levers) return { ...words, cost, levers: {}, effects: [], evidenceGrade: 'D' };
    asToday ??= toldRun(runner, optionJob(figures, england, {}));
    const before = await asToday;
    const told = await toldRun(runner, optionJob(figures, england, levers));
    return { ...words, ...modelledFrom(before, told) };
  };
  const all = [];
  for (const question of questions) {
    const options: Option[] = [];
    for (const each of question.options) options.push(await option(each));
    all.push({ ...question, options });
  }
  return consultationText({ ...rest, place, questions: all }, '../consultation-1.schema.json');
}

const published = (name: string) => readFileSync(join(folder, name), 'utf8');
function publish(name: string, text: string) {
  if (!process.env.WRITE_EXAMPLES) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
const read = (i: number): Consultation => {
  const reading = readConsultation(published(`consultation-${i}.json`));
  return reading.kind === 'read' ? reading.value : expect.fail(JSON.stringify(reading));
};

test.each([1, 2, 3])(
  'example %i says what a run of the model says',
  { timeout: 300_000 },
  async (i) => {
    const text = await worked(exampleDrafts[i - 1]);
    publish(`consultation-${i}.json`, text);
    expect(published(`consultation-${i}.json`)).toBe(text);
    expect(read(i).title).toMatch(/^Example, not a real consultation/);
  },
);

test('the responses answer their consultations', () => {
  const base = { revision: 1, made: '2027-01-10', reasons: {}, doubts: {}, funding: {}, about: {} };
  const to = (i: number) => ({ consultation: read(i).id, edition: read(i).edition });
  const responses: Response[] = [
    {
      ...base,
      ...to(1),
      response: 'example000000001',
      way: 'online',
      answers: { first: 'carers', older: 'host-families' },
      reasons: {
        first:
          'My neighbour fosters. She says that a kind word from the council would have kept her friend.',
      },
      doubts: { first: 'Are there really forty more families?' },
      funding: { savings: 500_000 },
      about: { age: 'from-45-to-64', know: 'prefer-not-to-say' },
    },
    {
      ...base,
      ...to(2),
      response: 'example000000002',
      way: 'paper',
      answers: { 'help-at-home': 'some-help' },
    },
    {
      ...base,
      ...to(3),
      response: 'example000000003',
      revision: 2,
      way: 'telephone',
      answers: {},
      more: 'I cannot choose. All three matter.',
    },
  ];
  responses.forEach((response, i) => {
    const name = `response-${i + 1}.json`;
    publish(name, responseText(response, '../response-1.schema.json'));
    const reading = readResponse(published(name));
    if (reading.kind === 'refused') return expect.fail(JSON.stringify(reading));
    expect(reading.value).toEqual(response);
    expect(misfit(reading.value, read(i + 1))).toBeUndefined();
    expect(answerCode(reading.value, read(i + 1)).length).toBeLessThan(40);
    return undefined;
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lessons } from '../../src/lessons/lessons';
import { asked, askedBy } from '../../src/lessons/registry';
import { skills } from '../../src/lessons/skills';
import { filesBelow, root, textOf } from '../house/project-files';

const folders = new Set(
  filesBelow('src/lessons').flatMap((path) => {
    const [, , folder, own] = path.split('/');
    return own === 'lesson.ts' ? [folder] : [];
  }),
);

test('every folder is a lesson, under its own name, with parts that can be tried', () => {
  expect(lessons.map(({ key }) => key).toSorted()).toEqual([...folders].toSorted());
  for (const { key } of lessons)
    expect(existsSync(join(root, 'src/lessons', key, 'Lesson.svelte')), key).toBe(true);
});

test('no two lessons have the same place or title', () => {
  expect(new Set(lessons.map(({ order }) => order)).size).toBe(lessons.length);
  expect(new Set(lessons.map(({ title }) => title)).size).toBe(lessons.length);
});

for (const lesson of lessons) {
  test(`${lesson.key} has all that a lesson has`, () => {
    const { key, minutes, able, misconception, expectations, questions, monday, onward } = lesson;
    expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(20);
    expect(able.length).toBeGreaterThanOrEqual(2);
    expect(lesson.skills.length).toBeGreaterThan(0);
    for (const skill of lesson.skills) expect(Object.keys(skills)).toContain(skill);
    expect(misconception.belief).toMatch(/\.$/);
    expect(misconception.instead).toMatch(/\.$/);
    expect(expectations.length).toBeGreaterThan(0);
    expect(questions.length).toBeGreaterThanOrEqual(2);
    expect(questions.length).toBeLessThanOrEqual(3);
    for (const sentence of monday) expect(sentence).toMatch(/[.?]$/);
    expect(onward.length).toBeGreaterThan(0);
    for (const { to } of onward) expect(to).toMatch(/^([a-z0-9-]+\/)*$/);
  });

  test(`${lesson.key} asks what can be answered, and explains every option`, () => {
    for (const { key, answer, min, max, gap, source } of lesson.expectations) {
      expect(key).toMatch(/^expect(-\d)?$/);
      if (answer !== undefined) {
        expect(answer).toBeGreaterThanOrEqual(min);
        expect(answer).toBeLessThanOrEqual(max);
      }
      expect(gap.length).toBeGreaterThan(0);
      expect(source).not.toBe('');
    }
    lesson.questions.forEach(({ key, options, right }, i) => {
      expect(key).toBe(`q${i + 1}`);
      expect(options.length).toBeGreaterThanOrEqual(3);
      expect(options[right]).toBeDefined();
      expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
      for (const { why } of options) expect(why.split(' ').length).toBeGreaterThanOrEqual(6);
    });
    // Whoever always chooses the first learns nothing by it.
    const rights = new Set(lesson.questions.map(({ right }) => right));
    if (lesson.questions.length > 2) expect(rights.size).toBeGreaterThan(1);
  });

  test(`${lesson.key} lets every number be guessed`, () => {
    const parts = filesBelow(`src/lessons/${lesson.key}`)
      .filter((path) => path.endsWith('.svelte'))
      .map(textOf)
      .join('\n');
    for (const { key } of lesson.expectations) expect(parts).toContain(`of="${key}"`);
  });
}

test('the registry tells what each answer answers', () => {
  expect(new Set(asked.map(({ key }) => key)).size).toBe(asked.length);
  expect(askedBy('lesson/stocks-and-flows/q1')).toMatchObject({
    right: 1,
    of: 'Doors and numbers',
  });
  expect(askedBy('lesson/stocks-and-flows/expect-2')).toMatchObject({
    answer: 224,
    unit: 'children',
  });
  expect(askedBy('__proto__')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { levers } from '../../models/childrens-care/levers';
import { dials } from '../../models/childrens-care/dials';
import { readLink } from '../../src/codec/link';
import type { Option } from '../../src/consultation/consultation';
import { leversTogether, togetherLink } from '../../src/state/chosen-together';
import { consultation } from '../consultation/drawn';

const option = (set: Option['levers']): Option => ({
  ...consultation.questions[0].options[0],
  levers: set,
});

test('amounts of one lever add up, to at most what it can be set to', () => {
  const added = [option({ 'edge-of-care': 100 }), option({ 'edge-of-care': 50, 'step-down': 2 })];
  expect(leversTogether(added)).toEqual({ 'edge-of-care': 150, 'step-down': 2 });
  for (const { key, max } of levers)
    expect(leversTogether([option({ [key]: max }), option({ [key]: max })])).toEqual({
      [key]: max,
    });
});

test('a price does not add up; what is unknown or as usual is left out', () => {
  const { key, baseline, max } = dials[0];
  const between = (baseline + max) / 2;
  expect(leversTogether([option({ [key]: between }), option({ [key]: max })])[key]).toBe(max);
  expect(leversTogether([option({ [key]: baseline, unknown: 5, constructor: 1 })])).toEqual({});
});

test('the link opens the model with the choices made, and only those', () => {
  const link = togetherLink(consultation, { first: 'families', next: 'carers' });
  expect(readLink(`#${link}`)).toMatchObject({
    kind: 'whole',
    scenario: { place: 'E06000017', levers: { 'edge-of-care': 12 }, data: '2024-03' },
  });
  expect(togetherLink(consultation, { first: 'stay' })).toBeUndefined();
  expect(togetherLink(consultation, { next: 'carers' })).toBeUndefined();
});

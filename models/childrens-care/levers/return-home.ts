import type { Lever } from '../lever';

export default {
  key: 'return-home',
  label: 'Return home with support',
  unit: 'children a year',
  min: 0,
  max: 20000,
  step: 1,
  baseline: 0,
  parameter: 'returnSupport',
  reach: ({ parameters, start }) => {
    const rates = parameters.returnsHome as readonly number[];
    return (['under-1', '1-4', '5-9', '10-15', '16-17'] as const).reduce(
      (all, age, i) =>
        all +
        rates[i] *
          start.count(
            (a, home, group) =>
              a === age && group === 'local' && home !== 'adoption' && home !== 'parents',
          ),
      0,
    );
  },
  explanation:
    'A planned return to parents where it is right for the child, with help for the family before and for a year after.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to everyone who returns home now: published ceases, by the council’s own level.',
  claim: 'Programmes count every supported return as a child who left care because of them.',
  used: 'Most would have returned anyway. Used here: one in four returns is added (5 to 50%), and re-entry in the first year falls by a quarter (from half to no change). No trial has been found.',
  grade: 'D',
  more: [
    'Needs after-care: without it one child in five is back in care within a year.',
    'It goes wrong when a return is rushed to save money. A second entry harms a child and costs more than was saved; the model counts it.',
    'A child would notice being asked, a plan they understand, and the same worker after they move.',
  ],
  evidence: ['returnAdded', 'reEntryWithSupport', 'reEntryFirstYear', 'returnCost', 'rampMonths'],
} satisfies Lever;

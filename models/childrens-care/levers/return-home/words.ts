import type { LeverWords } from '../../lever';

export default {
  explanation:
    'A planned return to parents where it is right for the child, with help for the family before and for a year after.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to everyone who returns home now: published ceases, by the council’s own level.',
  claim: 'Programmes count every supported return as a child who left care because of them.',
  used: 'Most would have returned anyway. Used here: one in four returns is added (5 to 50%), and re-entry in the first year falls by a quarter (from half to no change). No trial has been found.',
  more: [
    'Needs after-care: without it one child in five is back in care within a year.',
    'It goes wrong when a return is rushed to save money. A second entry harms a child and costs more than was saved; the model counts it.',
    'A child would notice being asked, a plan they understand, and the same worker after they move.',
  ],
} satisfies LeverWords;

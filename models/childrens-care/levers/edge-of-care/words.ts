import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Intensive help for families of 10 to 17 year-olds who might otherwise come into care, offered and paid for in addition to today’s services.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource:
    'Up to everyone at the edge: first entries at 10 to 17, over a baseline risk of 30% (10 to 45%).',
  claim: 'Services often report that nine in ten children stayed at home.',
  used: 'Most would have stayed anyway. Used here: 30% would have entered (10 to 45%), and help cuts that risk by 15% (from 35% less to 5% more). About a third of entries avoided happen later.',
  more: [
    'Needs workers with time for a family, and families who want the help.',
    'It goes wrong when help stops at the first calm week, or when a child who needs to come into care is kept waiting. Care is often the right answer.',
    'A child would notice one person who keeps coming, and parents who argue less.',
  ],
} satisfies LeverWords;

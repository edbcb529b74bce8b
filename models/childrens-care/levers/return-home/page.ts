import type { LeverPage } from '../../lever-page';

export default {
  library: ['L06'],
  name: 'Return home with support',
  question: 'If children go home with help, how many are there because of it, and can they stay?',
  inShort:
    'Planned returns to parents, with help for a year after the move: how much is added to what would happen anyway, and what becomes of a return without help.',
  opening: [
    'A girl of eleven has lived with foster carers for two years. Her mother is well again and has a flat with a room for her. If going home is safe, and she wants it, it still takes practice: visits, a first night, a first week, and someone to ring when old quarrels come back.',
    'The help begins before the move and goes on for a year. Most children who go home would do so without any programme. So ask how many went because of it, and how many are still at home later.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size helps 20 children a year to go home. Ten years on, how many fewer children are in care?',
    finding: 'Many are helped home; some of them are home because of the help',
    lesson:
      'Three in four of those helped are assumed to have been on their way home anyway. It matters to them too: fewer have to leave again.',
  },
  small: {
    kind: 'model',
    settings: { 'return-home': 20, 'return-home-claim': 0.25 },
    output: 'children-in-care',
    label: 'children in care',
    effect: 'Children at home in place of care, at the end of March',
    way: 'falls',
    top: 100,
    unit: 'children',
    sentences: [
      'A council helps {return-home} children a year to go home. Of these, {return-home-claim} would not have gone without the help: an assumption, for no trial has been found.',
      'Slide the second number down to almost nothing. What remains is the work of the year after the move: children who would have gone home, and this time need not come back. About one in five of those who go home is in care again within a year.',
    ],
  },
  failure: {
    heading: 'When it fails: help stops at the door',
    prose: [
      'The move is brought forward to save money. The boxes are carried in, the worker is given the next family, and by the third week nobody calls.',
      'Read this picture with care. Even then it shows fewer children in care than before, because each counts as home from the first day. It does not show who had to pack twice.',
    ],
    control: 'Nobody visits after the move',
    without: { 'return-home-needs': 0 },
    why: 'More of these children have to leave home a second time, which is hard on a child. The number in care hides it. Count those who are still at home after a year.',
  },
  evidence: [
    'Hertfordshire reports 21 children who went home from high-cost homes in half a year. Its larger figures are plans, and half a year is too soon to see a [[re-entry]]. Sam’s card is one story, and shared care is an idea without figures. One number is a warning: of children who go home, 12 in 100 are back in care after three months and 35 after six years (NSPCC and Action for Children).',
  ],
  child: [
    'She would be asked more than once, and believed when she says “not yet”. The same worker would ring in the first week and in the thirtieth. She could still see the carers she has lived with. If it does not work, nobody would tell her that she had failed.',
  ],
  money: [
    'Support for one return costs £7,857 in a study for the NSPCC; Hertfordshire’s pilot plans about £49,000. The same study puts a child’s second time in care at £105,804. So one return that breaks down costs as much as good help for thirteen. Wait a year before you count a saving.',
  ],
} satisfies LeverPage;

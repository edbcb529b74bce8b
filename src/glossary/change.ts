import type { Terms } from './term';

export const change = {
  stock: {
    term: 'stock',
    also: ['stocks'],
    gloss: 'how many there are on one day',
    plain:
      'How many there are on one day, such as children in care on 31 March. A stock changes only through what comes in and what goes out.',
  },
  flow: {
    term: 'flow',
    also: ['flows', 'inflow', 'outflow'],
    gloss: 'how many come or go in a time',
    plain: 'How many come in or go out in a month or a year, such as children entering care.',
  },
  'stock-and-flow': {
    term: 'stock and flow',
    also: ['stocks and flows', 'system dynamics', 'bathtub'],
    gloss: 'the number there, and those who come and go',
    plain:
      'A way to think about numbers that last. While more come in than leave, the number rises, even when fewer come in than last year. The field calls it the bathtub.',
  },
  delay: {
    term: 'delay',
    also: ['delays', 'time lag'],
    gloss: 'the time until something shows',
    plain:
      'The time between doing something and seeing what it does. A new foster carer is found, checked and trained for months before a child moves in.',
  },
  'length-of-stay': {
    term: 'length of stay',
    also: ['how long children stay', 'duration'],
    gloss: 'how long a child is in care',
    plain:
      'How long a child is in care from coming in to leaving. In the long run the number in care is the entries a year times the average stay in years.',
  },
  capacity: {
    term: 'capacity',
    also: ['room'],
    gloss: 'how much room there is',
    plain: 'How many children can have a home of one kind, or how many families a team can help.',
  },
  'spill-over': {
    term: 'spill-over',
    also: ['spillover', 'spill over'],
    gloss: 'going elsewhere because the right home is full',
    plain:
      'When no home of the right kind has room, a child goes to one of another kind, further away or at a higher price.',
  },
  'feedback-loop': {
    term: 'feedback loop',
    also: ['loop', 'loops', 'feedback'],
    gloss: 'a chain of causes that comes back to its start',
    plain:
      'A chain of causes that comes back to where it began. Some loops make a change grow, and some hold it back.',
  },
  caseload: {
    term: 'caseload',
    also: ['caseloads'],
    gloss: 'children for each social worker',
    plain:
      'How many children one social worker is responsible for. With fewer, there is more time for each.',
    source: 'Department for Education, Children’s social work workforce.',
  },
  lever: {
    term: 'lever',
    also: ['levers', 'policy'],
    gloss: 'something a council can do',
    plain:
      'Something a council can do, such as finding more foster carers. No lever here refuses care to a child.',
  },
  assumption: {
    term: 'assumption',
    also: ['assumptions', 'assumed'],
    gloss: 'something supposed, not measured',
    plain:
      'Something that is supposed because nobody has measured it, or because nobody can know it yet. It is marked as one, and you may change some of them.',
  },
  'statistical-neighbour': {
    term: 'statistical neighbour',
    also: ['statistical neighbours', 'similar councils'],
    gloss: 'a council whose families live in similar ways',
    plain:
      'One of the councils that are most alike in who lives there. They need not be near each other.',
    source: 'Department for Education, Local Authority Interactive Tool.',
  },
  withheld: {
    term: 'withheld number',
    also: ['suppressed', 'suppression', 'withheld'],
    gloss: 'a small number that is not published',
    plain:
      'A number so small that it could give away who a child is. The publisher does not print it, and this site does not guess it.',
    source: 'Department for Education, Children looked after in England: methodology.',
  },
} as const satisfies Terms;

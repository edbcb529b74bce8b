import type { LeverPage } from '../../lever-page';

export default {
  library: ['L13'],
  name: 'New children’s homes of the council’s own',
  question:
    'If a council opens children’s homes itself, how many children can live nearer to home?',
  inShort:
    'The council buys a house, finds a manager and staff, and opens a small children’s home near the children’s own streets.',
  opening: [
    'The only [[childrens-home]] with a free room is ninety miles away. The staff are kind. But it means another school, no friends, and a grandmother who would have to change trains three times. In 2024 about half of the children in children’s homes lived [[far-from-home]] (National Audit Office: 49%).',
    'So a council may open one itself, in an ordinary house in an ordinary street. It needs a manager whom Ofsted accepts, people for every day and night, and neighbours who say good morning. New homes are small: three places on average (Ofsted, 2024–25).',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size begins one home every second year, each with three places. How many fewer children live far from home because of it?',
    finding: 'First two years of building, then a few children nearer to home each year',
    lesson:
      'The first home opens some 20 months after the decision. Some rooms stay empty. And of the children who move in, some would have found a home near by without it.',
  },
  small: {
    kind: 'model',
    settings: { 'own-homes': 0.5, 'own-homes-needs': 0.8 },
    output: 'placed-far',
    label: 'children living more than 20 miles from home',
    effect: 'Children who live near home because of it',
    way: 'falls',
    top: 15,
    unit: 'children',
    sentences: [
      'The council begins {own-homes} homes a year; 0.5 means one every second year. Of the rooms in them, {own-homes-needs} have a child living there, since not every child fits in with those who are there already.',
      'As many children live in children’s homes as before, and the same ones. What changes is how far they are from their school, their friends and their family.',
    ],
  },
  failure: {
    heading: 'When it fails: a house with nobody in it',
    prose: [
      'The house is painted and the beds are made, and no manager has been found. Or a manager leaves, and the home may take no new child until another is there. Or two children live in it who would not be safe with a third, and the third room stays shut.',
    ],
    control: 'Hardly any of the rooms has a child in it',
    without: { 'own-homes-needs': 0.02 },
    why: 'A room in which nobody lives brings nobody nearer. Staff are paid all the same, so an empty home costs nearly as much as a full one.',
  },
  evidence: [
    'The programmes below count homes and rooms. None reports how children fared or what was saved. Durham is worth reading twice: while it added homes of its own, children in external homes rose from 39 to 93. That does not make the new homes wrong. A dozen small homes cannot carry a need that grows much faster, and rooms come late.',
  ],
  child: [
    'A child would notice walking to the school they know, and a brother who can come by for an hour. They would also notice staff. If the people on the night shift change every month, a house round the corner is still a house of strangers.',
  ],
  money: [
    'The money goes out first. A small home is put at £600,000, after one council’s “up to £1.8m for up to three homes” (2022–23), before any child has moved in. To run it is taken here to cost about what a room elsewhere costs, and empty rooms are paid for too. So a room here saves nothing by itself. Where more homes ease the price in a whole region, your council’s picture counts that, as an assumption that can be switched off. A council that builds does it so that children can live near by.',
  ],
} satisfies LeverPage;

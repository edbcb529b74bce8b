import type { AboutYou, Consultation, Option } from '../../src/consultation/consultation';

/**
 * The three consultations of `public/examples/`, without what the model says of their options: that
 * is worked out by running it. They are invented, and say so where they are shown.
 */

/** An option as it is written: its levers, and its cost where the model has none. */
export type WrittenOption = Pick<Option, 'id' | 'label' | 'text' | 'unmodelled'> & {
  readonly levers?: Option['levers'];
  readonly cost?: number | null;
};

export type ExampleDraft = Omit<Consultation, 'edition' | 'questions'> & {
  readonly questions: readonly (Omit<Consultation['questions'][number], 'options'> & {
    readonly options: readonly WrittenOption[];
  })[];
};

const NOT_REAL = 'Example, not a real consultation';

const asNow = (text: string): WrittenOption => ({
  id: 'as-now',
  label: 'Go on as now',
  text,
  cost: 0,
});

const contact = {
  name: 'The example team',
  email: 'have-your-say@example.org',
  post: 'The example team\nExample House\n1 Example Street\nExample Town',
  phone: '01632 960000',
} as const;

const about: readonly AboutYou[] = [
  {
    id: 'age',
    label: 'How old are you?',
    options: [
      { id: 'under-25', label: 'Under 25' },
      { id: 'from-25-to-44', label: '25 to 44' },
      { id: 'from-45-to-64', label: '45 to 64' },
      { id: 'from-65', label: '65 or older' },
    ],
    population: {
      shares: { 'under-25': 0.12, 'from-25-to-44': 0.31, 'from-45-to-64': 0.33, 'from-65': 0.24 },
      source: 'Invented for this example',
    },
  },
  {
    id: 'know',
    label: 'What do you know of care yourself?',
    options: [
      { id: 'been-in-care', label: 'I have been in care' },
      { id: 'carer', label: 'I care, or have cared, for a child in care' },
      { id: 'work', label: 'I work with children or families' },
      { id: 'none', label: 'None of these' },
    ],
  },
];

const kent: ExampleDraft = {
  id: 'example1',
  place: { code: 'E10000016', name: 'Kent' },
  title: `${NOT_REAL}: where should help for children come first?`,
  question: 'Where should the council put new money for children first?',
  why: [
    'This is an example. Kent is a real place, but its council does not ask this. The figures beside each choice come from the model of this site.',
    'Some children cannot live with their parents. The council finds each of them a home. A family is best for most children, yet there are too few foster carers, and some children live far from their school and friends.',
    'Money is short. Help that comes early takes time to tell. A new home costs money before the first child moves in. We would like to know what you would do first, and why.',
  ],
  opens: '2026-12-01',
  closes: '2027-02-28',
  contact,
  privacyNotice:
    'Your answer is a file on your own device until you send it. We read it to count what people chose and to learn why. We delete it on 31 December 2027.',
  equality:
    'We looked at what each choice could mean for disabled children, for children of each age and for children who came to this country alone. In a real consultation you could read it here.',
  decision: 'The cabinet would decide on 22 March 2027.',
  feedback: 'We would say on this page by 30 April 2027 what we heard and what we did with it.',
  rejected: [
    {
      option: 'Take fewer children into care by a fixed number',
      why: 'Each child is looked at alone. No child is kept out of care to save money.',
    },
    {
      option: 'Close the council’s own children’s homes',
      why: 'Some children need one, and there are too few nearby.',
    },
  ],
  fixed:
    'What the law asks does not change, whatever is chosen. Pay, rent and the council’s other duties are not part of this.',
  budget: { sum: 3_000_000, note: 'New money in the plan for 2027–28, each year for three years.' },
  questions: [
    {
      id: 'first',
      title: 'What should come first?',
      text: 'Each choice is about new help. What there is today goes on.',
      options: [
        asNow('No new help. The new money is not spent.'),
        {
          id: 'families',
          label: 'Help families before a child comes into care',
          text: 'A worker helps at home for some months, with 150 more children a year and their families.',
          levers: { 'edge-of-care': 150 },
        },
        {
          id: 'carers',
          label: 'Find new foster carers',
          text: 'A campaign and a better welcome, to win 40 more foster families a year.',
          levers: { 'foster-carers': 40 },
        },
        {
          id: 'step-down',
          label: 'Help children move from a children’s home to a family',
          text: 'For two more children a month who are ready, with help before and after the move.',
          levers: { 'step-down': 2 },
        },
      ],
    },
    {
      id: 'older',
      title: 'What would help young people of 16 and 17 most?',
      text: 'Young people in care who get ready to live on their own.',
      options: [
        asNow('No change to what there is.'),
        {
          id: 'host-families',
          label: 'Host families',
          text: 'A room and support in a family home, for 30 young people.',
          levers: { 'supported-lodgings': 30 },
        },
        {
          id: 'own-homes',
          label: 'New children’s homes of the council’s own',
          text: 'One new small home is begun each year.',
          levers: { 'own-homes': 1 },
        },
        {
          id: 'mentors',
          label: 'A mentor for each young person',
          text: 'Someone who has been in care themselves listens and goes along when it matters.',
          cost: null,
          unmodelled:
            'Nobody has measured what mentors change, so there is no figure. They may still help.',
        },
      ],
    },
  ],
  funding: [
    {
      id: 'savings',
      label: 'Use the council’s savings',
      text: 'Money put by for bad years.',
      most: 4_000_000,
      kind: 'reserve',
      consequences: 'It can be spent once. Less is left for a bad year.',
    },
    {
      id: 'roads',
      label: 'Mend fewer small roads',
      text: 'Put off some repairs.',
      most: 2_000_000,
      kind: 'other-service',
      consequences: 'Some roads stay rough for longer, and cost more to mend later.',
    },
    {
      id: 'tax',
      label: 'Raise council tax a little more',
      text: 'On top of the rise that is planned.',
      most: 5_000_000,
      kind: 'council-tax',
      consequences: 'Each home pays more. People with little money may pay less or nothing.',
    },
  ],
  referendum:
    'A rise above the limit needs a vote of all residents. The rise offered here stays below it.',
  councilTax: {
    taxBase: 570_000,
    bandD: 1_700,
    limitPercent: 4.99,
    approvedBy: 'The section 151 officer (invented for this example)',
    approvedOn: '2026-11-16',
  },
  about,
  languageLayers: {
    plain:
      'Some children need a new home or more help. The council has some new money. What should it pay for first? Choose for each question, say why if you like, and say where more money could come from.',
    easyRead:
      'Some children cannot live with their parents.\nThe council must find them a home.\nThere is some new money.\nWhat should we pay for first?\nYou can tell us why.',
  },
};

const rutland: ExampleDraft = {
  id: 'example2',
  place: { code: 'E06000017', name: 'Rutland' },
  title: `${NOT_REAL}: one question in a small place`,
  question: 'Should a small council pay for more help at home?',
  why: [
    'This is an example. Rutland is a real place, but its council does not ask this.',
    'In a small place one family more or less makes a large difference, and chance plays a great part.',
  ],
  opens: '2027-01-04',
  closes: '2027-01-31',
  contact: { email: contact.email, post: contact.post },
  privacyNotice: 'https://example.org/privacy',
  equality: 'https://example.org/equality',
  decision: 'The council would decide on 8 March 2027.',
  feedback: 'By 31 March 2027, on the council’s website and in the library.',
  rejected: [],
  fixed: 'What the law asks does not change, whatever is chosen.',
  budget: { sum: 60_000, note: 'New money, each year for two years.' },
  questions: [
    {
      id: 'help-at-home',
      title: 'Should there be more help at home?',
      text: 'For families in which a child may soon have to come into care.',
      options: [
        asNow('No new help.'),
        {
          id: 'some-help',
          label: 'Help for six more children a year',
          text: 'A worker helps at home for some months.',
          levers: { 'edge-of-care': 6 },
        },
      ],
    },
  ],
  funding: [],
  about: [],
};

const leeds: ExampleDraft = {
  id: 'example3',
  place: { code: 'E08000035', name: 'Leeds' },
  title: `${NOT_REAL}: what no figure can say`,
  question: 'How should young people have a say in how homes are run?',
  why: [
    'This is an example. Leeds is a real place, but its council does not ask this. It shows a question on which the model has nothing to say.',
  ],
  opens: '2026-12-07',
  closes: '2027-01-18',
  contact,
  privacyNotice: 'https://example.org/privacy',
  equality: 'We would ask young people of each age, and those who cannot read well.',
  decision: 'The director would decide in February 2027, with young people in the room.',
  feedback: 'Young people would be told first, in person, by 1 March 2027.',
  rejected: [{ option: 'Ask nobody', why: 'It is their home.' }],
  fixed: 'Children must be safe. Staff must be checked. Neither is up for a choice.',
  budget: { sum: 40_000, note: 'Set aside for this.' },
  questions: [
    {
      id: 'voice',
      title: 'How should they be heard?',
      text: 'You can choose one. All three can be done well or badly.',
      options: [
        {
          id: 'council-of-young',
          label: 'A group of young people that meets each month',
          text: 'They talk with those who run the homes, and are paid for their time.',
          cost: 30_000,
          unmodelled: 'What being heard changes for a child is not measured in numbers here.',
        },
        {
          id: 'visits',
          label: 'Visits by people who grew up in care',
          text: 'They talk with each young person alone, twice a year.',
          cost: 38_000,
          unmodelled: 'What being heard changes for a child is not measured in numbers here.',
        },
        {
          id: 'house-meetings',
          label: 'A meeting in each home',
          text: 'Once a week, over a meal. It costs nothing more.',
          cost: 0,
          unmodelled: 'What being heard changes for a child is not measured in numbers here.',
        },
      ],
    },
  ],
  funding: [],
  about: about.slice(1),
};

export const exampleDrafts = [kent, rutland, leeds] as const;

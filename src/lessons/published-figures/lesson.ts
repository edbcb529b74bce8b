import type { Lesson } from '../lesson';

export default {
  key: 'published-figures',
  order: 2,
  title: 'What figures say, and what they hide',
  question: 'The table for my council has a “c” in it. May I put a zero there?',
  minutes: 15,
  able: [
    'read a table in which small numbers are withheld, and write one that hides them well',
    'say what a published figure counts: whom, when and how exactly',
    'tell a real change from a change in the way of counting',
  ],
  skills: ['data', 'reporting', 'forecasting'],
  misconception: {
    belief: 'Where no number is printed, there is none, so zero is near enough.',
    instead:
      'A withheld number is a fact that is held back. With zeros in their place most of England’s children in residential schools would be gone.',
  },
  expectations: [
    {
      key: 'expect',
      asks: 'England’s table says that 90 children in care lived in residential schools in March 2024. Add up what its 153 councils print. What do you get?',
      unit: 'children',
      min: 0,
      max: 120,
      answer: 19,
      says: 'the councils’ tables say',
      gap: [
        'In 86 of the 153 councils the number is withheld. Whoever puts a zero for each finds 19 children, and loses the other 70 or so.',
        'Each of the 86 might be 1, you may think. But 86 and 19 are 105, and that is too many. So some of them are zeros that were held back too, to shield the others.',
      ],
      source:
        'Published: Department for Education, Children looked after in England including adoptions, 31 March 2024. England is rounded to 10; councils are not rounded.',
    },
    {
      key: 'expect-2',
      asks: 'Of 100 children in care in your council, how many live with foster carers?',
      unit: 'of 100',
      min: 0,
      max: 100,
      from: 50,
      says: 'the published figures say',
      gap: [
        'Relatives and friends who foster are counted here too. A child who lives with adopters or with parents is not.',
      ],
      source:
        'Worked out from the Department for Education’s numbers of children, 31 March 2024. In England it is 67 of 100.',
    },
  ],
  questions: [
    {
      key: 'q1',
      asks: 'A table says: 40 children in care; 22 with foster carers, 9 in supported accommodation, and “c” in two further kinds of home. You add up your region from such tables. What do you do with the “c”s?',
      options: [
        {
          text: 'Count each as 0.',
          why: 'Then 9 children of this council are missing from your region, and others from each further table.',
        },
        {
          text: 'Count each as 3, half-way from 1 to 5.',
          why: 'That is a guess in the dress of a figure. Here the two are 9 together, and one of them may even be 0.',
        },
        {
          text: 'Leave the kinds of home out, say that they are withheld, and use the totals.',
          why: 'The total of 40 is printed and sound. What is not known is said to be not known.',
        },
      ],
      right: 2,
    },
    {
      key: 'q2',
      asks: 'From March 2023 to March 2024 young people in supported accommodation in England went from 8,620 to 6,080. In “other homes” they went from 1,180 to 4,020. What is the first thing to ask?',
      options: [
        {
          text: 'Were some homes counted under another name?',
          why: 'They were: supported accommodation that was not registered moved to “other”. The two together went from 9,800 to 10,100.',
        },
        {
          text: 'Which programme brought the number down so fast?',
          why: 'None need have done it. Look at what is counted before you look for a cause.',
        },
        {
          text: 'Where do the 2,540 young people live now?',
          why: 'A good question, once it is known that anyone moved. Most are where they were, under another heading.',
        },
      ],
      right: 0,
    },
    {
      key: 'q3',
      asks: 'A small council supports 27 children in care. Of 100 of them, 59 lived with foster carers last year and 67 do now, its report says. How many children more is that?',
      options: [
        {
          text: '8',
          why: 'It is 8 more of 100. But there are only 27 children.',
        },
        {
          text: '2',
          why: '16 of 27 are 59 of 100, and 18 of 27 are 67 of 100. With few children a share jumps when one or two move.',
        },
        {
          text: 'It cannot be told from shares',
          why: 'It can, where the whole is known: 59 of 100 of 27 children are 16, and 67 of 100 are 18.',
        },
      ],
      right: 1,
    },
  ],
  monday: [
    'Where the table says “c” I will write “withheld”, with its source and date, and no number.',
    'Before we call it a fall, let us see whether the way of counting changed.',
  ],
  onward: [
    { to: 'assess/', text: 'All published figures of your council, with their sources' },
    { to: 'glossary/', text: 'What the words in the tables mean' },
    { to: 'how-it-works/', text: 'How the model fills what is not published' },
  ],
  needs: 'figures',
} satisfies Lesson as Lesson;

import type { LeverPage } from '../../lever-page';

export default {
  library: ['L07'],
  name: 'Lasting homes with guardians',
  question: 'If more children leave care to live with a guardian, what changes, and what goes on?',
  inShort:
    'More special guardians: why a child who leaves care still needs help, why ten a year do not add up to a hundred, and when it cannot work.',
  opening: [
    'A boy of seven has lived with his aunt for two years. He is in care, so his life is reviewed at a table full of adults, and a week abroad with his class needs the council’s word. He would like it all to be ordinary.',
    'A court can make his aunt his [[special-guardianship|special guardian]]. She decides like a parent until he is 18, and he is no longer in care. His needs are the same on the day after. They are met under another name: an allowance, advice, now and then a therapist.',
  ],
  expectation: {
    kind: 'line',
    question:
      'Ten more children a year leave care to special guardians. How many fewer are in care after ten years?',
    finding: 'A child who leaves to a guardian might well have left in another way later',
    lesson:
      'In ten years most children leave care: home, to new parents by adoption, or because they turn 18. A guardian found today makes the number lower for the years until then.',
  },
  small: {
    kind: 'model',
    settings: { 'lasting-homes': 10, 'lasting-homes-needs': 1 },
    output: 'children-in-care',
    label: 'children in care',
    effect: 'Children with a guardian who would otherwise be in care, at the end of March',
    way: 'falls',
    top: 100,
    unit: 'children',
    sentences: [
      'The council plans for {lasting-homes} more guardians a year than today. Of these plans {lasting-homes-needs} come true, with a relative who is able and willing and a court that agrees. No programme has been measured, so you try out what would follow.',
      'The line bends. Each year more leave, and some of those who left before reach the day on which they would have left anyway. A few come back: a little over one guardianship in a hundred is taken to end early each year, a figure to be confirmed.',
    ],
  },
  failure: {
    heading: 'When it fails: nobody can say yes',
    prose: [
      'A foster carer is asked to become the guardian of the girl she looks after. She loves her, and reads what it means: the fee ends, the breaks end, and so does the phone number for the night. An uncle would say yes at once, but his landlord allows no more children.',
    ],
    control: 'No relative or carer is able and willing',
    without: { 'lasting-homes-needs': 0 },
    why: 'The plans are written and paid for, and each child stays in care. For a child who is well there this is better than a guardian who was pressed into it.',
  },
  evidence: [
    'No card stands below. The publications read for this library describe no programme that led to more guardians and measured it. The Department for Education counts: 3,890 children left care to special guardians in the year to March 2024, and 4,110 in the year after, when 3,040 were adopted. Counts leave open what would make it happen more often.',
  ],
  child: [
    'The boy would notice what ends: the table of adults, and the question who is allowed to sign. And what stays: the same door, the same school, his mother’s visits on Sundays, and an aunt who still has someone to ring.',
  ],
  money: [
    'Assessment, court and the first year of help are put at £6,000 a child, and the allowance after that at £190 a week: both are assumptions. The allowance is paid until 18. Spending on homes alone therefore shows more saved than there is; here the allowance is counted beside it. Much of what is saved comes later, when the foster home that is free again is right for another child.',
  ],
} satisfies LeverPage;

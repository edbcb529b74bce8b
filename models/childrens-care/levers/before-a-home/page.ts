import type { LeverPage } from '../../lever-page';

export default {
  library: ['L11'],
  name: 'A second look before a children’s home',
  question:
    'If people look once more before a child moves into a children’s home, do they find a family?',
  inShort:
    'Before a child of 10 to 15 moves into a children’s home, those who know the child ask what a family would need to say yes.',
  opening: [
    'On Friday at four a boy of thirteen needs somewhere to sleep. One foster family after another has said no. A [[childrens-home]] says yes. Everyone is relieved, and on Monday there are other children to think of.',
    'A second look comes in between. People who know the boy sit down together. What would a family need, to say yes to him? Somebody to ring at night? Then they ask again. Sometimes they find that a children’s home is right for him. Then he can be told why.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size takes a second look for 5 children a year. How many fewer children live in children’s homes because of it?',
    finding: 'Five second looks a year move the number very little while families are few',
    lesson:
      'For most of the five, a home was right or no family was found. And a family that says yes to this boy cannot say yes to another child next week, who may move into a home in his place.',
  },
  small: {
    kind: 'model',
    settings: { 'before-a-home': 5, 'before-a-home-trust': 0.4, 'foster-room': 100 },
    output: 'in-childrens-homes',
    label: 'children in children’s homes',
    effect: 'Children who do not live in a children’s home because of it',
    way: 'falls',
    top: 5,
    unit: 'children',
    sentences: [
      'The council takes a second look for {before-a-home} children a year. One council reported half as many moves into homes after it began. How much of that is counted on here: {before-a-home-trust}, since nobody knows what would have happened without.',
      'A family has to have room. Compared with today, free foster places stand at {foster-room} per cent.',
    ],
  },
  failure: {
    heading: 'When it fails: the same list of phone numbers',
    prose: [
      'The meeting is held, and the families are the same as on Friday, all with full houses. The second search ends where the first one did. The boy has spent some more days without knowing where he will live.',
      'It also fails when a family must be found whatever the boy says. Some children have had many sets of new parents and do not want one more. For them a small home with calm staff can be better.',
    ],
    control: 'Every family that is asked has a full house',
    without: { 'foster-room': 0 },
    why: 'The children move into a home after all, only later. The meetings still cost what they cost.',
  },
  evidence: [
    'There is one programme, in Leicestershire. It reports 20 moves into children’s homes a year where there had been 40. In the same year the council gained foster carers and used their places better, so the weekly meeting cannot be told apart from the rest. The number was published by the firm that helped. About a third of the moves it had looked at before were judged ideal for the child: a home can be right.',
  ],
  child: [
    'A young person would notice that somebody asked who matters to them, and then rang the aunt, or the carer from two years ago. Waiting is hard. Someone should tell them every day what is happening.',
  ],
  money: [
    'A second look is put at £1,500 for a child (assumed), most of it people’s time. It saves money only if the boy then lives with a family, and for as long as he can stay there. Where families have no room it saves nothing.',
  ],
} satisfies LeverPage;

import type { LeverPage } from '../../lever-page';

export default {
  library: ['L19'],
  name: 'Host families at 16 and 17',
  question: 'Who is there in the evening when a young person leaves a children’s home at sixteen?',
  inShort:
    'A room with a host family for young people of 16 and 17 who live in a children’s home, want to move on and are ready.',
  opening: [
    'Most people learn to live on their own over years, with somebody in the next room. They burn the rice, and ask what a tax letter means. Young people in a [[childrens-home]] often have to learn it all at once, around their eighteenth birthday.',
    '[[supported-lodgings|Supported lodgings]] are a room in somebody’s house. The host is paid, shows how the washing machine works and is there in the evening. A worker calls. It is for a young person who chooses it. Care goes on until 18, and help does after.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council of average size finds host families with 4 rooms in all. How many fewer young people of 16 and 17 live in children’s homes because of it?',
    finding: 'Four rooms, and some of the four would have moved on without them',
    lesson:
      'Some of those who move to a host would soon have moved to a flat with some help. For them the room changes the start they get, and not the number in children’s homes.',
  },
  small: {
    kind: 'model',
    settings: { 'supported-lodgings': 4, 'supported-lodgings-needs': 1 },
    output: 'in-childrens-homes-16-17',
    label: 'young people of 16 and 17 in children’s homes',
    effect: 'Young people who no longer live in a children’s home because of it',
    way: 'falls',
    top: 4,
    unit: 'children',
    sentences: [
      'The council plans {supported-lodgings} rooms with host families. For {supported-lodgings-needs} of them a host is found.',
      'Nobody is made to move. How many would like a host and be ready is not known; half of those in children’s homes, within a year, is assumed here.',
    ],
  },
  failure: {
    heading: 'When it fails: sixteen is not grown up',
    prose: [
      'A host is someone with a spare room, a job and a life of their own. They have to be found, trained, and rung back when it gets difficult.',
      'Or the host is there, and the choice is not. A young person who is settled in a children’s home is told that it is time.',
    ],
    control: 'No host families are found',
    without: { 'supported-lodgings-needs': 0 },
    why: 'There is nowhere to move to. The young people stay where they are, which may be a good place, and turn 18 with less practice.',
  },
  evidence: [
    'None of the three entries below counted what became of young people in such rooms. Two are plans or a pilot. The third is about staying with foster carers after 18, where both want it: of young people who left care in 2025, 17.4% were 18 or over and did so, after 9.6% in 2021 (Department for Education). Whatever the picture above shows rests on assumptions.',
  ],
  child: [
    'A young person would notice a key of their own, a kitchen they may use at midnight, and somebody who asks how the interview went. They may miss the staff of the home. They should know the way back if it does not work.',
  ],
  money: [
    'A week in [[supported-accommodation]] is put at £1,300, from one council’s answer in which averages ran from £621 to £3,324. Finding and standing by a host is put at £5,000 a year more for each young person (assumed). A children’s home costs several times as much. That must never be the reason to move someone who is not ready.',
  ],
} satisfies LeverPage;

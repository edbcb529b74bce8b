import type { LeverPage } from '../../lever-page';

export default {
  library: ['L05'],
  name: 'A court that helps parents recover',
  question: 'If a court helps parents to recover, how many more children can grow up with them?',
  inShort:
    'A family drug and alcohol court, with hearings and treatment side by side, for parents of children under ten: what it may change, and what it leans on.',
  opening: [
    'A baby is eight months old, and her mother uses drugs. In an ordinary case there are reports, and hearings weeks apart, and at the end a judge decides where the child will live. Treatment, if there is any, goes on somewhere else.',
    'In a [[fdac|family drug and alcohol court]] one judge talks with her every two weeks, and a team of specialists helps her to stop. A baby cannot wait for years. Here everyone can see within months whether her mother is getting well. If she is not, there is less reason to put off another lasting home.',
  ],
  expectation: {
    kind: 'line',
    question:
      'The parents of 10 more children a year come before such a court. How many fewer children are in care after ten years?',
    finding: 'Ten children a year are few, and a part of them would have left care later',
    lesson:
      'A council of average size looks after more than five hundred children. Beside them ten a year stay few, even if the court helps as much as we count on.',
  },
  small: {
    kind: 'model',
    settings: { 'family-courts': 10, 'family-courts-risk': 0.125, 'family-courts-claim': 4.16 },
    output: 'children-in-care',
    label: 'children in care',
    effect: 'Children who are no longer in care because of the court, at the end of March',
    way: 'falls',
    top: 50,
    unit: 'children',
    sentences: [
      'Each year {family-courts} children have a parent in this court. After an ordinary case {family-courts-risk} live with their parent again. One study found {family-courts-claim} times as many after this court.',
      'Those figures are known here at second hand, to be confirmed. No lot was drawn, so seven tenths of the effect is counted on. Set the last number to 1: then this court does no more than any other. Everything between 1 and 4 is still possible.',
    ],
  },
  failure: {
    heading: 'When it fails: a judge and no clinic',
    prose: [
      'The hearings are held every other week, as promised. But the clinic has a waiting list of months. Each time the judge asks how it goes, the mother can only say that she is waiting. When her turn comes the case is over.',
    ],
    control: 'Treatment is not there in time for any parent',
    without: { 'family-courts-needs': 0 },
    why: 'A judge can ask, praise and warn, and cannot treat anyone. As many children go home as after an ordinary case, at a higher price.',
  },
  evidence: [
    'Look first at who was compared. In the study 52% of children were with their main carer when the case ended, and 12.5% in [[quasi-experimental|similar families]]. The groups were small. Parents who agree to such a court may be readier to change than others, and that can widen the gap. Where the children lived years later is not known here. Essex and Worcestershire describe good work around courts, without a figure of their own.',
  ],
  child: [
    'A baby would notice her mother’s face, awake in the morning. A brother of eight might notice that a promise about Sunday is kept, and that the grown-ups decide before his next birthday. If the answer is another home, he would hear it from people he knows by then.',
  ],
  money: [
    'A case costs £18,000, says the Centre for Justice Innovation. That is £11,000 a child here, if a case has 1.6 children: an assumption. The same body reports £74,068 saved for each case, spread over several public bodies. The council that pays for the team may see only part of it.',
  ],
} satisfies LeverPage;

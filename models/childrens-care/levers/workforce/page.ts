import type { LeverPage } from '../../lever-page';

export default {
  library: ['L16'],
  name: 'More social workers',
  question: 'If there are more social workers, how much more time is there for each child?',
  inShort:
    'New posts for children’s social workers: how much they take off each caseload, why a post is no person yet, and what nobody has measured.',
  opening: [
    'On Tuesday a social worker is in court in the morning, at a school at two, and has a report to finish by five. The boy she meant to visit is first on her list for next week. He was first on it last week, too.',
    'Her [[caseload]] decides such days. In England it was 15.4 cases on average in 2024. With fewer she would come sooner and stay longer. More time can change a decision either way: one child is found to be in danger, another to be safer at home than the file says.',
  ],
  expectation: {
    kind: 'line',
    question:
      'A council with some 160 social workers adds 10 posts. After ten years, how many fewer cases does each worker have?',
    finding: 'Ten posts are shared by everyone, and some of them stay empty',
    lesson:
      'Shared out over a whole council, ten posts take little off each worker’s load. So small a change is hard to find again in any figure about children.',
  },
  small: {
    kind: 'model',
    settings: { workforce: 10, 'workforce-needs': 0.83, 'workforce-claim': 0 },
    world: { 'loop-r4': 1 },
    output: 'caseload',
    label: 'cases for each social worker',
    effect: 'Cases taken off each social worker, at the end of March',
    way: 'falls',
    top: 10,
    unit: '',
    sentences: [
      'The council adds {workforce} posts, and {workforce-needs} are filled at any time. In England about 17 posts in 100 were empty in 2024.',
      'Fewer cases might keep workers from leaving, and might change a decision. Nobody has measured it. So of what this site assumes for caseloads, {workforce-claim} is counted at first. Set 100 to count it whole: then two who stay mean that a third has less reason to go.',
    ],
  },
  failure: {
    heading: 'When it fails: posts without people',
    prose: [
      'The money is voted and the advert is out. The councils around are looking too, for the same people. One pays a little more. Three workers change their office, and the region has as many as before.',
    ],
    control: 'Hardly any new post finds a person',
    without: { 'workforce-needs': 0.01 },
    why: 'An empty post visits nobody. It costs almost nothing either, so that in the budget the year may even look good.',
  },
  evidence: [
    'No study found here measured whether fewer cases change who comes into care, or who goes home. The cards tell of other things: hours that could be freed, a better judgement by inspectors, staff who stay, without a figure. The 150,000 hours a week were worked out from a study of time in six areas. What would come of the hours was left open. North Tyneside’s saving is a forecast.',
  ],
  child: [
    'The boy would notice that she comes when she said she would. She remembers the name of his dog. He has told her once why he hates the bus, and he does not have to tell it again to somebody new in the autumn.',
  ],
  money: [
    'A filled post costs about £65,000 a year with everything that belongs to it: an assumption. No saving is set against it here, for none was ever measured. What is fairly sure is time with children. Decide on that.',
  ],
} satisfies LeverPage;

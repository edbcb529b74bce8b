import type { LeverWords } from '../../lever';

export default {
  explanation:
    'Social workers and specialists for adults work as one team with parents of children under ten who are on a protection plan: on violence, drugs, drink and mental illness.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource:
    'Up to everyone at risk: first entries under ten, over a baseline risk of 20% (10 to 35%).',
  claim:
    'Councils that changed to this model saw fewer children looked after, in four of five places.',
  used: 'Used here: of children under ten in these families 20% would have entered (10 to 35%), and the model cuts that risk by a tenth (from a quarter less to 2% more). A trial is under way.',
  more: [
    'Needs adult workers in post beside the social workers: without them it is a name on a door.',
    'It goes wrong when it is copied as a form and not as a team, and when safety is put second to numbers.',
    'A child would notice a parent who is getting well, and adults who tell the same story.',
  ],
} satisfies LeverWords;

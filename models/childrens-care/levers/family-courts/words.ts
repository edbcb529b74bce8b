import type { LeverWords } from '../../lever';

export default {
  explanation:
    'A family drug and alcohol court: one judge sees parents every other week and a team helps them to stop, so that more children under ten can go back to them safely.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to three in ten of first entries under ten: an assumption.',
  claim:
    'Four times as many children go home as in matched families (52% and 12.5%, known at second hand).',
  used: 'Families were matched, not drawn by lot: seven tenths of the effect is counted on, which makes about one child in three going home for one in eight (a wide range).',
  more: [
    'Needs treatment that starts at once, and a judge who stays.',
    'It goes wrong when a parent relapses after the last hearing and nobody notices. Children who go home can come back.',
    'A child would notice a parent who keeps promises, and a decision that does not take years.',
  ],
} satisfies LeverWords;

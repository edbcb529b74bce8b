import type { LeverWords } from '../../lever';

export default {
  explanation:
    'More children leave care to special guardians: relatives, friends or foster carers whom a court makes responsible until 18, with help that goes on. You set how many; no programme has been measured.',
  phaseIn: 'Builds up from April 2024; half its size after about 13 months.',
  rangeSource: 'Up to as many again as leave to guardians now.',
  claim: 'None: the publications describe no programme with a result.',
  used: 'What you set is what is tried. Some arrangements break down, as they do now, and the allowance and support go on and are counted.',
  more: [
    'Needs relatives who can and want to, an assessment that is honest, and an allowance that lasts.',
    'It goes wrong when carers are pressed to give up the help that came with fostering.',
    'A child would notice no more reviews, and knowing that this is home.',
  ],
} satisfies LeverWords;

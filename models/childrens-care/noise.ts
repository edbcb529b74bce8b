import type { Noise } from '../../src/kernel/structure';

/** What varies from year to year beyond chance. */
export const noise = {
  entryNoise: {
    sd: 'entryNoiseSd',
    halfLife: 'fastHalfLife',
    begins: 'anywhere',
    about: 'Year-to-year variation of entries beyond chance',
  },
  entryDrift: {
    sd: 'entryDriftSd',
    halfLife: 'levelHalfLife',
    begins: 'at one',
    about: 'Slow movement of the level of entries',
  },
  leavingNoise: {
    sd: 'leavingNoiseSd',
    halfLife: 'fastHalfLife',
    begins: 'anywhere',
    about: 'Year-to-year variation of leaving beyond chance',
  },
  leavingDrift: {
    sd: 'leavingDriftSd',
    halfLife: 'levelHalfLife',
    begins: 'at one',
    about: 'Slow movement of the level of leaving',
  },
  turnover: {
    sd: 'turnoverSd',
    halfLife: 'fastHalfLife',
    begins: 'anywhere',
    about: 'Variation that entries and leaving share: more short stays, or fewer',
  },
  uascNoise: {
    sd: 'uascNoiseSd',
    halfLife: 'slowHalfLife',
    begins: 'at one',
    about: 'Arrivals of unaccompanied asylum-seeking children',
  },
  homesNoise: {
    sd: 'homesNoiseSd',
    halfLife: 'fastHalfLife',
    begins: 'anywhere',
    about: 'Year-to-year variation of how many children need a children’s home',
  },
  homesDrift: {
    sd: 'homesDriftSd',
    halfLife: 'slowHalfLife',
    begins: 'at one',
    about: 'Slow movement of how many children need a children’s home',
  },
  costNoise: {
    sd: 'costNoiseSd',
    halfLife: 'fastHalfLife',
    begins: 'anywhere',
    about: 'Year-to-year variation of spending beyond numbers, homes and prices',
  },
  costDrift: {
    sd: 'costDriftSd',
    halfLife: 'slowHalfLife',
    begins: 'at one',
    about: 'Slow movement of spending beyond numbers, homes and prices',
  },
} as const satisfies Record<string, Noise>;

import type { Parameter } from '../../../src/kernel/structure';
import { estimated } from './sources';

/** Sizes of the noise, set for each place by calibration/noise-sizes.ts. */
export const ofNoise = {
  entryNoiseSd: {
    unit: 'ratio',
    about: 'Spread of entries beyond chance, year to year (sd of log)',
    evidence: estimated(
      'Errors of carrying the last year on, councils pooled; England from its own years',
    ),
  },
  entryDriftSd: {
    unit: 'ratio',
    about: 'Spread of the slow drift of entries (sd of log)',
    evidence: estimated('How errors grow from one to three years ahead'),
  },
  leavingNoiseSd: {
    unit: 'ratio',
    about: 'Spread of leaving beyond chance, year to year (sd of log)',
    evidence: estimated('Errors of carrying the last three years on, councils pooled'),
  },
  leavingDriftSd: {
    unit: 'ratio',
    about: 'Spread of the slow drift of leaving (sd of log)',
    evidence: estimated('How errors grow from one to three years ahead'),
  },
  turnoverSd: {
    unit: 'ratio',
    about: 'Spread that entries and leaving share (sd of log)',
    evidence: estimated('Covariance of their errors'),
  },
  homesNoiseSd: {
    unit: 'ratio',
    about: 'Spread of the need for children’s homes, year to year (sd of log)',
    evidence: estimated('Errors of carrying the share in homes on, councils pooled, by size'),
  },
  homesDriftSd: {
    unit: 'ratio',
    about: 'Spread of the slow drift of the need for children’s homes (sd of log)',
    evidence: estimated('How errors grow from one to three years ahead'),
  },
  costNoiseSd: {
    unit: 'ratio',
    about: 'Spread of spending beyond numbers and homes, year to year (sd of log)',
    evidence: estimated('Errors of carrying England’s cost growth on, councils pooled, by size'),
  },
  costDriftSd: {
    unit: 'ratio',
    about: 'Spread of the slow drift of spending beyond numbers and homes (sd of log)',
    evidence: estimated('How errors grow from one to three years ahead'),
  },
  uascNoiseSd: {
    unit: 'ratio',
    about: 'Spread of unaccompanied arrivals (sd of log)',
    evidence: estimated('England’s yearly changes in unaccompanied children in care'),
  },
} as const satisfies Record<string, Parameter>;

import type { Parameter } from '../../../src/kernel/structure';
import { assumed } from './sources';

/** What the levers set, how fast they build up, and how far claims are believed. */
export const ofLevers = {
  edgeOfCare: {
    unit: 'children/year',
    value: 0,
    about: 'Lever: children at the edge of care offered help a year',
  },
  returnSupport: {
    unit: 'children/year',
    value: 0,
    about: 'Lever: children supported to return home a year',
  },
  fosterCarers: {
    unit: 'households/year',
    value: 0,
    about: 'Lever: fostering households gained a year, beyond today’s',
  },
  stepDownHelp: {
    unit: 'children/month',
    value: 0,
    about: 'Lever: children a month helped from a children’s home to a family',
  },
  familySafeguarding: {
    unit: 'children/year',
    value: 0,
    about: 'Lever: children a year whose family a whole team works with',
  },
  familyMeetings: {
    unit: 'children/year',
    value: 0,
    about: 'Lever: children a year whose wider family is offered a meeting before court',
  },
  familyCourts: {
    unit: 'children/year',
    value: 0,
    about: 'Lever: children a year whose parents are helped in a family drug and alcohol court',
  },
  lastingHomes: {
    unit: 'children/year',
    value: 0,
    about: 'Lever: children a year who leave to special guardians, beyond today',
  },
  keepCarers: {
    unit: 'households/year',
    value: 0,
    about: 'Lever: fostering households a year given more support to stay',
  },
  openPlaces: {
    unit: 'places',
    value: 0,
    about: 'Lever: approved foster places brought back into use in all',
  },
  beforeAHome: {
    unit: 'children/year',
    value: 0,
    about: 'Lever: children a year whose move to a children’s home is looked at again first',
  },
  buyingTogether: {
    unit: 'points',
    value: 0,
    about: 'Lever: of children’s homes, per cent bought together with other councils',
  },
  needsReviews: {
    unit: 'children/year',
    value: 0,
    about: 'Lever: children a year in children’s homes whose needs are reviewed',
  },
  addedWorkers: { unit: 'workers', value: 0, about: 'Lever: social work posts added' },
  lodgings: {
    unit: 'places',
    value: 0,
    about: 'Lever: places with a host family for 16 and 17 year-olds',
  },
  rampMonths: {
    unit: 'months',
    value: 15,
    low: 9,
    high: 24,
    spread: 'lognormal',
    about: 'Mean time from funding to full effect',
    evidence: assumed('Recruit, train, fill caseloads'),
  },
  trustError: {
    unit: 'ratio',
    value: 0,
    low: -0.26,
    high: 0.36,
    spread: 'triangular',
    about:
      'How far the trust in claims is off; most where a study is half trusted, none where it is a trial',
    evidence: assumed(
      'Claims of before-and-after studies: 0.15 to 0.75 of their effect, as a logarithm, around 0.4',
    ),
  },
} as const satisfies Record<string, Parameter>;

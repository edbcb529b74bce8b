import type { TermWords } from '../term';
import type { TermKey } from '../terms';

const OWN = 'An assumption of this site';

export default {
  'cost-bias': {
    group: 'caution',
    label: 'Running costs come out higher by',
    grade: 'D',
    source:
      'Greater Manchester’s cost-benefit guidance (2014) adds 0 to 40 % by confidence; 10 % is assumed',
    explanation: 'Plans are too hopeful. This is added to all that the levers cost to run.',
  },
  'capital-bias': {
    group: 'caution',
    label: 'Capital comes out higher by',
    grade: 'B',
    source:
      'HM Treasury, supplementary guidance on optimism bias (2013): standard buildings, 2 to 24 %',
    explanation: 'The upper end, where guidance says to begin until a plan is worked out.',
  },
  delay: {
    group: 'caution',
    label: 'Effects come later by',
    grade: 'D',
    source: OWN,
    explanation:
      'Money is spent on time and the effect arrives late: beyond the build-up that each lever has already.',
  },
  'benefit-rule': {
    group: 'caution',
    label:
      'Caution about effects (0 shrink claims by their study, 1 take them whole and cut by grade)',
    grade: 'D',
    source: 'The correction by grade, 0 to −40 %, follows Greater Manchester’s guidance (2014)',
    explanation:
      'One or the other, never both: claims shrunk in the simulation, or taken whole with avoided cost cut by the weakest grade.',
  },
  'fixed-share': {
    group: 'caution',
    label: 'Part of a service’s cost that stays when fewer use it',
    grade: 'D',
    source: OWN,
    explanation: 'Staff are paid though fewer families come. Used for the lowest take-up.',
  },
  'release-homes': {
    group: 'release',
    label: 'Released of children’s homes bought by the week',
    grade: 'D',
    source: OWN,
    explanation:
      'How much of each pound avoided can really leave the budget within a year. A place in a council’s own home cannot, until one closes.',
  },
  'release-agency': {
    group: 'release',
    label: 'Released of agency fostering',
    grade: 'D',
    source: OWN,
    explanation: 'Fees stop with the child, contracts in blocks do not.',
  },
  'release-council': {
    group: 'release',
    label: 'Released of the council’s own fostering',
    grade: 'D',
    source: OWN,
    explanation: 'Allowances stop with the child; the team that supports carers stays.',
  },
  'release-kinship': {
    group: 'release',
    label: 'Released of family and friends’ fostering',
    grade: 'D',
    source: 'Yours: nothing is released unless you say so',
    explanation: 'Allowances of relatives who foster.',
  },
  'release-supported': {
    group: 'release',
    label: 'Released of supported accommodation and other homes',
    grade: 'D',
    source: 'Yours: nothing is released unless you say so',
    explanation: 'Much of it is bought in blocks.',
  },
  'release-staff': {
    group: 'release',
    label: 'Released of social work',
    grade: 'D',
    source: OWN,
    explanation: 'Fewer cases ease the work; posts are seldom cut.',
  },
} satisfies Partial<Record<TermKey, TermWords>>;

import type { Programme } from '../programme';

export default {
  key: 'C57',
  slug: 'essex-court-toolkit',
  name: 'Strengths-based conferences, a toolkit before court, and family centres',
  place: 'Essex County Council',
  domain: 'children',
  theme: 'Courts',
  lever: 'L05',
  done: 'The same county that has the intervention teams also changed its child protection meetings and its work before court, and uses family centres.',
  mechanism: 'Families and workers decide better before a case reaches a court.',
  claims: [],
  cost: { what: 'Not stated' },
  period: 'Ten years to 2021',
  source: { document: 'newton', section: 'Section 5.1, Essex case study' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'It cannot be told apart from the intervention teams, and has no figure of its own.',
  independent: [],
} satisfies Programme;

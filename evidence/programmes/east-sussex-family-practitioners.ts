import type { Programme } from '../programme';

export default {
  key: 'C11',
  slug: 'east-sussex-family-practitioners',
  name: 'Connected Families Intervention Practitioners',
  place: 'East Sussex County Council',
  domain: 'children',
  theme: 'Whole-family practice',
  lever: 'L03',
  done: 'Specialists in domestic abuse, mental health, drugs and alcohol help parents alongside the children’s social workers.',
  mechanism: 'When parents’ own troubles are met, more children can live safely at home.',
  claims: [
    {
      what: 'Expected to pay for itself through avoided costs in 2024/25',
      kind: 'money',
      note: 'An expectation; no figure.',
    },
  ],
  cost: { what: 'Investment', pounds: 2_300_000 },
  period: 'Since January 2024',
  source: {
    document: 'cipfa',
    section: 'Section 4, Early interventions: East Sussex County Council',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'Only what is expected is reported; nothing was measured yet.',
  independent: [],
} satisfies Programme;

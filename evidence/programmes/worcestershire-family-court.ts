import type { Programme } from '../programme';

export default {
  key: 'C19',
  slug: 'worcestershire-family-court',
  name: 'Children’s trust and family court working together',
  place: 'Worcestershire',
  domain: 'children',
  theme: 'Courts',
  lever: 'L05',
  done: 'Case progression officers link social worker, guardian and court. The director and the judge speak openly about the quality of the work, and the judge meets young people before hearings.',
  mechanism:
    'Well prepared cases end sooner and more often with an outcome that everyone can accept.',
  claims: [
    {
      what: 'Cases finished in time with an agreed outcome',
      kind: 'outcome',
      note: '“A high proportion”, without a figure.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2016 to 2021',
  source: {
    document: 'newton',
    section: 'Section 5.2, Aligned partnership working: Worcestershire case study',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'It is told, not measured.',
  independent: [
    {
      says: 'A family meeting offered before court (a trial with 1,511 families): 36.2% of children looked after a year later, 44.8% without the offer; care proceedings 59.2% and 71.7%',
      source: 'Taylor and others, 2024',
      finding: 'effect',
    },
  ],
  errors: [
    'The report’s figure that in 30% to 50% of cases a mental health need was not met comes from 179 case reviews in six areas, not from Worcestershire.',
  ],
} satisfies Programme;

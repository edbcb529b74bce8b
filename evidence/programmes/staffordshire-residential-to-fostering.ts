import type { Programme } from '../programme';

export default {
  key: 'C25',
  slug: 'staffordshire-residential-to-fostering',
  name: 'Residential to Fostering, and the Big Fostering Partnership',
  place: 'Staffordshire County Council and the West Midlands',
  domain: 'children',
  theme: 'From homes to families',
  lever: 'L12',
  done: 'The service looks at every child aged 14 or under in a children’s home. Where a family would be better, staff prepare the move and specialist carers are found with an agency and an investor.',
  mechanism:
    'Children move from homes to families, if a family with the right skill is there and support lasts.',
  claims: [
    {
      what: 'Children who moved from children’s homes to foster homes',
      value: 12,
      unit: 'children',
      kind: 'outcome',
      note: 'Others moved outside the project or went home.',
    },
  ],
  cost: { what: 'Not stated; an investor and an agency take part' },
  period: 'Since 2021',
  source: {
    document: 'newton',
    section: 'Section 5.4, Residential to Fostering service in Staffordshire',
  },
  strength: 'self-reported',
  measuredOutcome: true,
  cannotApply: 'The source does not say in how much time the 12 children moved.',
  caveat: 'Twelve children are few, and whether the moves lasted is not reported.',
  independent: [
    {
      says: 'Birmingham’s step-down bond: 33 moves of 31 young people, 64% stable, about £2m saved in 3.5 years; findings mixed',
      source: 'Rees Centre, University of Oxford',
      finding: 'mixed',
    },
  ],
} satisfies Programme;

import type { Programme } from '../programme';

export default {
  key: 'C37',
  slug: 'england-homes-registration',
  name: 'New rules for registering and inspecting children’s homes',
  place: 'England (IMPOWER)',
  domain: 'children',
  theme: 'National policy',
  lever: 'L21',
  done: 'The report asks for faster registration and planning, inspection that looks at each child’s needs, and at least 28 days’ notice before a home ends a child’s stay.',
  mechanism: 'Homes open sooner, take children with harder needs and keep them.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2024',
  source: { document: 'impower', section: 'Section 3.6 and recommendations 2.1 and 2.2' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A proposal.',
  independent: [
    {
      says: 'Applications without priority were taking 6 to 18 months',
      source: 'Ofsted, October 2025',
      finding: 'background',
    },
  ],
} satisfies Programme;

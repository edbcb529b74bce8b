import type { Programme } from '../programme';

export default {
  key: 'C48',
  slug: 'devon-recruitment-film',
  name: 'A film in which young people interview carers',
  place: 'Devon County Council',
  domain: 'children',
  theme: 'Finding foster carers',
  lever: 'L08',
  done: 'In a film made like a well-known television show, two young people in foster care interview people who want to foster.',
  mechanism: 'More people hear of fostering.',
  claims: [{ what: 'More visits to the website', value: 900, unit: '%', kind: 'output' }],
  cost: { what: 'Not stated' },
  period: '2023',
  source: { document: 'cypn-county', section: 'Workforce challenges' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'A visit to a website is not an enquiry, and an enquiry is not a home.',
  independent: [],
} satisfies Programme;

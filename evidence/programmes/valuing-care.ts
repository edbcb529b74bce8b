import type { Programme } from '../programme';

export default {
  key: 'C34',
  slug: 'valuing-care',
  name: 'Valuing Care',
  place: 'Hertfordshire, Oxfordshire, Norfolk and Lincolnshire (15 councils use it)',
  domain: 'children',
  theme: 'Review of needs and prices',
  lever: 'L15',
  done: 'A tool records each child’s needs and strengths over time and sets them beside what is paid. IMPOWER and directors of county councils made it.',
  mechanism:
    'Seeing need and price together may show children who could live in a family, and prices above what the need explains.',
  claims: [
    {
      what: 'Children whose needs were analysed',
      sign: 'more than',
      value: 3500,
      unit: 'children',
      kind: 'activity',
    },
    {
      what: 'Children in residential homes whose needs were assessed in 2023, four areas',
      value: 539,
      unit: 'children',
      kind: 'activity',
    },
    { what: 'Of these, without severe or complex needs', value: 51, unit: '%', kind: 'outcome' },
    {
      what: 'Original councils that report lower costs, of four',
      value: 4,
      unit: 'councils',
      kind: 'outcome',
    },
    {
      what: 'Children with high needs in emotional health, attachment and feelings',
      sign: 'about',
      value: 33,
      unit: '%',
      kind: 'activity',
      note: '“A third”.',
    },
    {
      what: 'Children who need help with emotional health and their life story',
      sign: 'more than',
      value: 80,
      unit: '%',
      kind: 'activity',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2016 to 2023',
  source: { document: 'cypn-needs', section: 'Main text. Also IMPOWER, The Way We Care, summary' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'The authors sell the tool, and no saving is put in figures. A low score does not mean that a family place exists, or that the home is not why the child is doing well.',
  independent: [],
  errors: [
    'The article says that half of all the children analysed had no severe or complex needs. IMPOWER’s own report says 51% of 539 children in residential homes.',
  ],
} satisfies Programme;

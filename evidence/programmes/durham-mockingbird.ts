import type { Programme } from '../programme';

export default {
  key: 'C02',
  slug: 'durham-mockingbird',
  name: 'Mockingbird: groups of foster families around a hub home',
  place: 'Durham County Council',
  domain: 'children',
  theme: 'Foster carers who stay',
  lever: 'L09',
  done: 'Durham grew its Mockingbird programme, in which a group of foster families is supported by one experienced hub carer.',
  mechanism:
    'Carers who have help nearby are less likely to give up, and children are less likely to have to move.',
  claims: [
    { what: 'Hubs running', value: 3, unit: 'hubs', kind: 'output' },
    { what: 'Hubs with the one planned in 2024', value: 4, unit: 'hubs', kind: 'output' },
  ],
  cost: { what: 'Not stated' },
  period: 'To 2024',
  source: {
    document: 'cipfa',
    section: 'Section 4, Durham County Council: Children’s Sufficiency Strategy',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  applies: {
    size: {
      value: 4,
      unit: 'hubs',
      from: 'three hubs, and a fourth planned in 2024',
    },
    per: { places: ['E06000047'], series: 'stock', year: 2024, what: 'children in care' },
    note: 'The source measures no effect, so no lever is set. What such groups might change can be tried on the page about keeping foster carers.',
  },
  caveat: 'Nothing that changed for carers or children is reported here, only the number of hubs.',
  independent: [
    {
      says: 'Found that carers in Mockingbird stayed more often',
      source: 'Rees Centre for the DfE Innovation Programme, 2020',
      finding: 'effect',
    },
    {
      says: 'A later comparison study was stopped because it could not reach enough families to tell an effect from chance',
      source: 'Foundations',
      finding: 'open',
    },
  ],
} satisfies Programme;

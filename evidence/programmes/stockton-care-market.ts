import type { Programme } from '../programme';

export default {
  key: 'A03',
  slug: 'stockton-care-market',
  name: 'Well Led programme, peer network and training hub',
  place: 'Stockton-on-Tees Borough Council',
  domain: 'adults',
  theme: 'Quality of providers',
  lever: 'A10',
  done: 'The council trains managers of care firms, brings them together each month and helps them find staff.',
  mechanism: 'Better led firms give better care and keep their people.',
  claims: [
    { what: 'People through the Well Led programme', value: 95, unit: 'people', kind: 'output' },
    { what: 'Providers in the network', value: 20, unit: 'providers', kind: 'output' },
    {
      what: 'Providers that required improvement and are now good, since March 2023',
      value: 42,
      unit: '%',
      kind: 'outcome',
    },
    {
      what: 'People recruited through eleven short academies',
      value: 72,
      unit: 'people',
      kind: 'output',
    },
    { what: 'People recruited directly', value: 136, unit: 'people', kind: 'output' },
  ],
  cost: { what: 'Not stated' },
  period: '2019 to 2024',
  source: { document: 'cipfa', section: 'Section 3, Stockton-on-Tees Borough Council' },
  strength: 'before-after',
  measuredOutcome: true,
  caveat: 'No comparison: many firms that do badly once do better the next time.',
  independent: [],
} satisfies Programme;

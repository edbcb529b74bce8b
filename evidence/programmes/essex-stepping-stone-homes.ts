import type { Programme } from '../programme';

export default {
  key: 'A09',
  slug: 'essex-stepping-stone-homes',
  name: 'Stepping Stone Homes',
  place: 'Essex County Council',
  domain: 'adults',
  theme: 'Leaving hospital',
  lever: 'A03',
  done: 'People who cannot go home from hospital yet stay for a while in a flat with care nearby.',
  mechanism: 'They gain strength in a place like home, and fewer move to a care home for good.',
  claims: [
    { what: 'Flats in use', value: 4, unit: 'flats', kind: 'output' },
    {
      what: 'Further flats planned in 2024',
      sign: 'at least',
      value: 5,
      unit: 'flats',
      kind: 'output',
    },
  ],
  cost: { what: 'Trial', pounds: 500_000 },
  period: '2023 to 2024',
  source: {
    document: 'cipfa',
    section: 'Section 3, Essex County Council: Reablement and Stepping Stone Homes',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'A trial of the idea; no outcome is reported.',
  independent: [],
} satisfies Programme;

import type { Programme } from '../programme';

export default {
  key: 'A17',
  slug: 'essex-extra-care',
  name: 'Flats with care instead of care homes',
  place: 'Essex County Council',
  domain: 'adults',
  theme: 'Where people live',
  lever: 'A09',
  done: 'The council tells more older people about flats where care is at hand.',
  mechanism: 'Older people keep a home of their own.',
  claims: [
    {
      what: 'Few moves to care homes',
      kind: 'outcome',
      note: 'Credited in part to this; no figure.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2020 to 2024',
  source: {
    document: 'cipfa',
    section: 'Section 3, Essex County Council: Reablement and Stepping Stone Homes',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'It cannot be told apart from reablement.',
  independent: [],
} satisfies Programme;

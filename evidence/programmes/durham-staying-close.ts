import type { Programme } from '../programme';

export default {
  key: 'C03',
  slug: 'durham-staying-close',
  name: 'Staying Close, linked to the council’s children’s homes',
  place: 'Durham County Council',
  domain: 'children',
  theme: 'Leaving care',
  lever: 'L19',
  done: 'Every children’s home of the council was linked to the Staying Close pilot, and external homes were to follow. Young people who leave a children’s home keep a tie to the people who knew them there.',
  mechanism:
    'A young person who moves on at 16 or 17 with people they trust is less likely to end up in crisis.',
  claims: [
    {
      what: 'Council children’s homes linked to the pilot',
      kind: 'output',
      note: 'All of them; no number is given.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2024',
  source: {
    document: 'cipfa',
    section: 'Section 4, Durham County Council: Children’s Sufficiency Strategy',
  },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'No outcome is reported.',
  independent: [],
} satisfies Programme;

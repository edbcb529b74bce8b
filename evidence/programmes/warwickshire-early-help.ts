import type { Programme } from '../programme';

export default {
  key: 'C52',
  slug: 'warwickshire-early-help',
  name: 'Early help teams',
  place: 'Warwickshire County Council',
  domain: 'children',
  theme: 'Early help',
  lever: 'L01',
  done: 'The council paid for early help teams.',
  mechanism: 'Families get help before they need a social worker.',
  claims: [
    {
      what: 'Judgement of inspectors after the investment',
      kind: 'outcome',
      note: 'Good; no figure.',
    },
  ],
  cost: { what: 'Not stated' },
  period: 'To 2022',
  source: { document: 'cypn-county', section: 'Workforce challenges' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'No outcome for families is reported.',
  independent: [],
} satisfies Programme;

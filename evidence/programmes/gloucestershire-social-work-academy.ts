import type { Programme } from '../programme';

export default {
  key: 'C49',
  slug: 'gloucestershire-social-work-academy',
  name: 'Social work academy',
  place: 'Gloucestershire County Council',
  domain: 'children',
  theme: 'Workforce and practice',
  lever: 'L16',
  done: 'An academy trains students and new social workers, supports their first year and helps workers from abroad to settle.',
  mechanism:
    'Social workers stay, so families keep the same worker and fewer agency staff are needed.',
  claims: [
    {
      what: 'Turnover of staff',
      kind: 'outcome',
      note: '“Greatly reduced”, inspectors said in 2022; no figure.',
    },
    { what: 'More permanent and fewer agency social workers', kind: 'outcome', note: 'No figure.' },
  ],
  cost: { what: 'Not stated' },
  period: 'Since 2019',
  source: { document: 'cypn-county', section: 'Improving retention in Gloucestershire' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'The words of an inspection, without figures.',
  independent: [],
} satisfies Programme;

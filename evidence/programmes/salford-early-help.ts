import type { Programme } from '../programme';

export default {
  key: 'C63',
  slug: 'salford-early-help',
  name: 'One early help service from birth to 25',
  place: 'Salford City Council',
  domain: 'children',
  theme: 'Early help',
  lever: 'L01',
  done: 'Before the hubs, Salford joined its children’s centres, family support and youth work in one service.',
  mechanism: 'One door for all ages.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2017 to 2022',
  source: { document: 'cipfa', section: 'Section 4, Early interventions: Salford City Council' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'No outcome is reported.',
  independent: [],
} satisfies Programme;

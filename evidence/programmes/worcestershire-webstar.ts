import type { Programme } from '../programme';

export default {
  key: 'C20',
  slug: 'worcestershire-webstar',
  name: 'WebStar: how children and families see their own progress',
  place: 'Worcestershire',
  domain: 'children',
  theme: 'Forecasting and governance',
  lever: 'L20',
  done: 'Children and parents mark how eight areas of life feel, at the start and the end of the work. The answers go into the case system and into dashboards.',
  mechanism: 'What children say is seen when decisions are made and when services are planned.',
  claims: [],
  cost: { what: 'Not stated' },
  period: 'To 2021',
  source: { document: 'newton', section: 'Section 5.3, Worcestershire WebStar case study' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'No outcome is reported.',
  independent: [],
} satisfies Programme;

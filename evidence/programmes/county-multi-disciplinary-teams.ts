import type { Programme } from '../programme';

export default {
  key: 'C56',
  slug: 'county-multi-disciplinary-teams',
  name: 'Teams with specialists in addiction and violence, and life coaches',
  place: 'County councils in general',
  domain: 'children',
  theme: 'Whole-family practice',
  lever: 'L03',
  done: 'Several councils built teams of many professions around families.',
  mechanism: 'Parents’ own troubles are met by the same team that looks after the child’s safety.',
  claims: [],
  cost: { what: 'Not stated' },
  period: '2023',
  source: { document: 'cypn-county', section: 'Managing demand' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat: 'A general description without councils or figures.',
  independent: [],
} satisfies Programme;

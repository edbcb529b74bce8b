import type { Programme } from '../programme';

export default {
  key: 'C39',
  slug: 'family-drug-and-alcohol-court',
  name: 'Family Drug and Alcohol Court',
  place: 'England',
  domain: 'children',
  theme: 'Courts',
  lever: 'L05',
  done: 'A judge and a team of specialists see parents who drink or use drugs again and again during care proceedings, and help them to stop.',
  mechanism:
    'More parents recover in time, and more children can go back to them when the case ends.',
  claims: [],
  cost: { what: 'For each case (Centre for Justice Innovation)', pounds: 18_000 },
  period: '2024',
  source: { document: 'impower', section: 'Recommendation 1.2, where it is named as a model' },
  strength: 'quasi-experimental',
  measuredOutcome: false,
  caveat:
    'The report gives no figures. The strength is that of the outside study: matched families in small groups that were chosen, not drawn by lot.',
  independent: [
    {
      says: '52% of children lived with their main carer at the end, against 12.5% of matched families',
      source: 'Foundations and NatCen, 2023',
      finding: 'effect',
    },
    {
      says: '£74,068 saved directly for each case of £18,000, on average',
      source: 'Centre for Justice Innovation',
      finding: 'effect',
    },
  ],
} satisfies Programme;

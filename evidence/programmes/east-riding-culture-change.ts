import type { Programme } from '../programme';

export default {
  key: 'C50',
  slug: 'east-riding-culture-change',
  name: 'A new culture after an inadequate judgement',
  place: 'East Riding of Yorkshire Council',
  domain: 'children',
  theme: 'Workforce and practice',
  lever: 'L16',
  done: 'After the inspection of 2019 the council and its partners changed how they work, above all where calls about children first arrive.',
  mechanism: 'Timely and good answers at the front door lead to better decisions later.',
  claims: [
    {
      what: 'Judgement of inspectors, 2019 to 2022',
      kind: 'outcome',
      note: 'From inadequate to good in three years.',
    },
  ],
  cost: { what: 'Not stated' },
  period: '2019 to 2022',
  source: { document: 'cypn-county', section: 'Changing workforce culture in East Riding' },
  strength: 'before-after',
  measuredOutcome: false,
  caveat: 'A judgement of quality. What changed for entry to care or for cost is not reported.',
  independent: [],
} satisfies Programme;

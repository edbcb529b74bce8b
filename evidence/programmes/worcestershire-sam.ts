import type { Programme } from '../programme';

export default {
  key: 'C59',
  slug: 'worcestershire-sam',
  name: 'A return home agreed with the court: Sam',
  place: 'Worcestershire',
  domain: 'children',
  theme: 'Return home',
  lever: 'L06',
  done: 'A teenager with autism, called Sam in the report, had lived in five children’s homes in eight months. The trust, the court and his parents agreed on a way home with support, with responsibility shared.',
  mechanism: 'Leaders of several bodies took part so that a young person could go home.',
  claims: [
    { what: 'Children’s homes in eight months', value: 5, unit: 'homes', kind: 'outcome' },
    {
      what: 'Providers asked',
      value: 254,
      unit: 'providers',
      kind: 'activity',
      note: '150 of them by telephone.',
    },
    {
      what: 'Providers who agreed to look at the request',
      value: 20,
      unit: 'providers',
      kind: 'activity',
    },
    { what: 'Journey to the first home', value: 238, unit: 'miles', kind: 'activity' },
  ],
  cost: { what: 'Not stated' },
  period: '2020 to 2021',
  source: { document: 'newton', section: 'Section 5.2, case study' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat:
    'One young person. It shows how scarce homes are, and what it took; it says nothing about how often this works.',
  independent: [],
} satisfies Programme;

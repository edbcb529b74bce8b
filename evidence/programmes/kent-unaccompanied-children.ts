import type { Programme } from '../programme';

export default {
  key: 'C06',
  slug: 'kent-unaccompanied-children',
  name: 'Reception centres and homes for unaccompanied children',
  place: 'Kent County Council',
  domain: 'children',
  theme: 'Children who arrive alone',
  lever: 'L18',
  done: 'Kent looks after children who arrive alone across the Channel. It is opening reception centres and homes with government money, and other councils take over the care of some children through the National Transfer Scheme.',
  mechanism:
    'More places to arrive in, and a fair share between councils, let a child be looked after well from the first day. Help for families at home cannot change how many arrive.',
  claims: [
    {
      what: 'Unaccompanied children in Kent’s care, September 2023',
      value: 759,
      unit: 'children',
      kind: 'activity',
    },
    {
      what: 'Other councils with children living in homes in Kent',
      value: 92,
      unit: 'councils',
      kind: 'activity',
    },
    {
      what: 'Requests that providers in Kent receive for each place',
      value: 70,
      unit: 'requests',
      kind: 'activity',
    },
    { what: 'Further reception centres being opened', value: 5, unit: 'centres', kind: 'output' },
    { what: 'Further children’s homes being opened', value: 3, unit: 'homes', kind: 'output' },
  ],
  cost: { what: 'Capital paid by government; the sum is not stated' },
  period: '2023 to 2024',
  source: { document: 'cipfa', section: 'Section 4, Market management: Kent County Council' },
  strength: 'not-evaluated',
  measuredOutcome: false,
  caveat:
    'Looking after these children is a duty, never demand to be turned away: the High Court found Kent’s cap unlawful. The finance director said that without the money the council might have had to say that it could not balance its budget.',
  independent: [],
} satisfies Programme;

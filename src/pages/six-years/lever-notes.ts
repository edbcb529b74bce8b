import type { LEVERS } from '../../../models/six-years/rules';

/** What each lever does, how soon, and what can go wrong: a sentence or two. */
export const leverNotes: Readonly<Record<(typeof LEVERS)[number], string>> = {
  'foster-carers':
    'A campaign finds them. To become a carer takes half a year or more, so the first arrive late.',
  'keep-carers': 'Support for carers who might stop. Fewer leave, so fewer homes are lost.',
  'foster-places': 'Homes that are approved but stand empty are made ready for a child.',
  'edge-of-care':
    'Help for families of children aged 10 to 17, so that fewer need to come into care. It takes over a year to grow.',
  'return-home': 'Children go home when it is safe, and the family is helped to stay together.',
  'step-down':
    'Children in a children’s home move to a foster family. Each takes a home that another child may need.',
  'supported-lodgings': 'A room with a host family at 16 or 17, in place of a children’s home.',
  'own-homes':
    'The council builds its own, nearer by. A home takes about 20 months. Empty places cost extra once it is open.',
};

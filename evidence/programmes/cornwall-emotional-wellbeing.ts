import type { Programme } from '../programme';

export default {
  key: 'C55',
  slug: 'cornwall-emotional-wellbeing',
  name: 'Emotional wellbeing at ages 10 to 16',
  place: 'Cornwall Council',
  domain: 'children',
  theme: 'Partners and mental health',
  lever: 'L17',
  done: 'The council’s Together for Families service, with lottery money, helped young people look after their feelings, trained people who work with them and gave schools a toolkit.',
  mechanism: 'Help early on may keep young people from reaching crisis.',
  claims: [
    {
      what: 'Young people supported',
      sign: 'almost',
      value: 90_000,
      unit: 'young people',
      kind: 'output',
    },
    {
      what: 'Of these, with targeted support',
      sign: 'more than',
      value: 4000,
      unit: 'young people',
      kind: 'output',
    },
    { what: 'Professionals trained', value: 7000, unit: 'people', kind: 'output' },
    {
      what: 'Schools and other settings with the toolkit',
      sign: 'more than',
      value: 300,
      unit: 'settings',
      kind: 'output',
    },
  ],
  cost: {
    what: 'The National Lottery Community Fund; about £120 for each young person',
    pounds: 10_800_000,
  },
  period: 'To 2023',
  source: { document: 'cypn-county', section: 'Mental health crisis prevention in Cornwall' },
  strength: 'self-reported',
  measuredOutcome: false,
  caveat: 'How many were reached, not what changed. An effect on care is not reported.',
  independent: [],
} satisfies Programme;

import type { Terms } from './term';

export const forecasts = {
  'simulated-future': {
    term: 'simulated future',
    also: ['simulated futures', 'future', 'futures', 'draw', 'run'],
    gloss: 'one way in which the years ahead might go',
    plain:
      'One way in which the next years might go, worked out month by month with its own share of chance. None is the real future; together they show what is likely.',
  },
  'monte-carlo': {
    term: 'Monte Carlo',
    also: ['simulation', 'simulated'],
    gloss: 'working out many futures, each with its own chances',
    plain:
      'A way to see how sure a forecast is. The same sum is done a thousand times, each time with other chances. Then one looks at how far the answers spread.',
  },
  median: {
    term: 'median',
    also: ['middle future', 'the middle'],
    gloss: 'the middle one: half are above it, half below',
    plain:
      'The middle one when all are put in order: half are above it and half below. Life need not follow the middle.',
  },
  band: {
    term: '8 in 10 band',
    also: ['band', 'bands', 'fan', 'range', '80% band'],
    gloss: 'where 8 of 10 futures are',
    plain:
      'The range that holds 8 of 10 simulated futures. One in ten is above it and one in ten below, so that what happens will sometimes be outside.',
  },
  'paired-futures': {
    term: 'paired futures',
    also: ['pairs', 'paired', 'pair of futures'],
    gloss: 'two futures with the same chances, with and without a change',
    plain:
      'The same future twice, with the same chances: once without a change and once with it. What differs between them comes from the change alone.',
  },
  peak: {
    term: 'peak',
    also: ['peaks'],
    gloss: 'the highest number on the way',
    plain:
      'The highest number that a future reaches on its way. Each future has its own, in its own year, so it cannot be read from a band.',
  },
  trend: {
    term: 'trend',
    also: ['straight line', 'trend line'],
    gloss: 'the last years carried on',
    plain: 'What would come if the next years went on as the last ones did.',
  },
  'back-test': {
    term: 'back-test',
    also: ['back-tested', 'past forecasts'],
    gloss: 'trying a forecast on years that are over',
    plain:
      'The model is given only what was known in an earlier year. It forecasts, and its forecast is held against what happened since.',
  },
} as const satisfies Terms;

import { expect, test } from 'vitest';
import { command } from './command';

const PLACE = ['--place', 'E06000017', '--draws', '30', '--workers', '1'];

test('a proposal is appraised as one JSON object, the same twice', { timeout: 60_000 }, () => {
  const asked = [
    ...PLACE,
    '--lever',
    'edge-of-care=12',
    '--budget',
    '2025-26=9000000',
    '--budget',
    '2027=9500000',
  ];
  const [first, second] = [command('appraise', ...asked), command('appraise', ...asked)];
  expect(first.status).toBe(0);
  expect(second.stdout).toBe(first.stdout);
  const found = JSON.parse(first.stdout);
  expect(found).toMatchObject({
    place: { code: 'E06000017', name: 'Rutland' },
    levers: { 'edge-of-care': 12 },
    priceBase: { budgetView: 'pounds of the day', valueView: 'pounds of 2024-25' },
    valueView: { discountRate: 0.035 },
  });
  expect(found.budgetView.years.map(({ year }: { year: string }) => year)).toHaveLength(10);
  expect(found.budgetView.years[1]).toMatchObject({
    year: '2025-26',
    approvedBudget: { value: 9_000_000, given: true },
  });
  expect(found.budgetView.years[2].approvedBudget).toEqual({ value: 9_500_000, given: true });
  expect(found.budgetView.years[0].approvedBudget.given).toBe(false);
  for (const line of ['avoided', 'cashable', 'programme', 'continuing', 'income', 'net'])
    expect(Object.keys(found.budgetView.years[9][line])).toEqual(['mean', 'p10', 'p50', 'p90']);
  expect(Object.keys(found.paybackMonth)).toEqual(['p10', 'p50', 'p90', 'neverShare']);
  expect(found.breakEvenEffect).toBeGreaterThan(0);
  expect(found.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(found.link).toContain('edge-of-care=12');
  expect(first.stdout).not.toMatch(/NaN|Infinity/);
});

test.each([
  [['--lever', 'edge-of-care=12'], /--place is missing/],
  [[...PLACE, '--lever', 'edge-of-caring=12'], /edge-of-care/],
  [[...PLACE, '--lever', 'edge-of-care=-1'], /outside 0 to/],
  [[...PLACE, '--term', 'discount-rate=-3'], /can be from 0 to 10/],
  [[...PLACE, '--term', 'discount-ratio=3'], /nearest: discount-rate/],
  [[...PLACE, '--term', 'delay=soon'], /has no number/],
  [[...PLACE, '--budget', '2025-27=1'], /no financial year/],
  [[...PLACE, '--budget', '2026=-5'], /outside 0 to/],
  [[...PLACE, '--budget', '2026=1e99'], /outside 0 to/],
  [[...PLACE, '--years', '0'], /whole number from 1 to 20/],
  [[...PLACE, '--mode', 'random'], /stochastic/],
  [[...PLACE, '--leaver', 'x=1'], /nearest: --lever/],
  [['--place', 'E06000053'], /nothing to start a forecast/],
])('bad input gives one line and exit code 2: %j', (asked, words) => {
  const { status, stdout, stderr } = command('appraise', ...asked);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(words);
});

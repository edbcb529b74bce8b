import { expect, test } from 'vitest';
import { percentFor, raisedBy, riseFor } from '../../src/consultation/council-tax';
import { daysOpen, metBy, preElection } from '../../src/consultation/pre-election';

test('the weeks before local elections, against the Electoral Commission’s timetables', () => {
  expect(preElection(2023)).toEqual({ notice: '2023-03-27', poll: '2023-05-04' });
  expect(preElection(2024)).toEqual({ notice: '2024-03-26', poll: '2024-05-02' });
  expect(preElection(2025)).toEqual({ notice: '2025-03-25', poll: '2025-05-01' });
  // Counted by hand: Good Friday on 3 April, Easter Monday on 6 April, a holiday on 4 May.
  expect(preElection(2026)).toEqual({ notice: '2026-03-30', poll: '2026-05-07' });
});

test('a consultation meets them by a day at either end', () => {
  expect(metBy('2024-01-01', '2024-03-25')).toEqual([]);
  expect(metBy('2024-01-01', '2024-03-26')).toHaveLength(1);
  expect(metBy('2024-05-02', '2024-06-01')).toHaveLength(1);
  expect(metBy('2024-05-03', '2025-03-24')).toEqual([]);
  expect(metBy('2024-05-02', '2025-03-25')).toHaveLength(2);
  expect(metBy('', '')).toEqual([]);
  expect(daysOpen('2026-03-01', '2026-03-01')).toBe(1);
  expect(daysOpen('2026-03-01', '2026-04-11')).toBe(42);
});

test('council tax by hand: 50,000 band D homes at £1,600 give £80m, so 1% is £800,000 or £16', () => {
  const tax = {
    taxBase: 50_000,
    bandD: 1600,
    limitPercent: 3,
    approvedBy: 'Section 151 officer',
    approvedOn: '2026-11-01',
  };
  expect(raisedBy(1, tax)).toBe(800_000);
  expect(percentFor(800_000, tax)).toBe(1);
  expect(riseFor(800_000, tax)).toEqual({
    percent: 1,
    aYear: 16,
    aWeek: 16 / 52,
    referendum: false,
  });
  // A rise of the limit itself already needs one.
  expect(riseFor(2_399_999, tax).referendum).toBe(false);
  expect(riseFor(2_400_000, tax).referendum).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  approvalsToKeep,
  area,
  fixed,
  waitingByYear,
  type WaitingSetting,
} from '../../models/waiting-for-a-home/area';
import { waiting } from '../../models/waiting-for-a-home/model';
import { trace, unused } from '../../src/kernel/trace';

const setting: fc.Arbitrary<WaitingSetting> = fc.record({
  places: fc.integer({ min: 100, max: 1500 }),
  notFree: fc.integer({ min: 0, max: 90 }),
  choice: fc.double({ min: 0.2, max: 10, noNaN: true }),
  approvals: fc.integer({ min: 0, max: 120 }),
});
const kept = { ...area, approvals: approvalsToKeep(area.places) };

describe('waiting for a home', () => {
  test('holds together as a model', () => {
    // Time alone has no part in it.
    expect(unused(trace(waiting))).toEqual(['years']);
  });

  test('loses nobody, and moves nobody twice', () => {
    fc.assert(
      fc.property(setting, (each) => {
        const { inFamilies, inHomes, entries, exits } = waitingByYear(each);
        for (let year = 1; year <= 10; year++) {
          const change =
            inFamilies[year] + inHomes[year] - inFamilies[year - 1] - inHomes[year - 1];
          expect(change).toBeCloseTo(entries[year] - exits[year], 6);
          expect(Math.min(inFamilies[year], inHomes[year])).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('starts near a standstill, by hand', () => {
    // Seeking in a year: 147 come in, 0.162 × 429 = 69.5 foster homes end: 216.5, or 18.04 a month.
    // Free: 705 × 0.77 − 429 = 113.85. None fits for e^(−113.85 / (18.04 × 2.2)) = 0.0568: 12.3 a year.
    // Out of children's homes: 30 × (0.32 + 0.12 × 0.943) = 13.0. So 30 falls by less than one.
    const { inHomes, unmet, found, free } = waitingByYear(kept);
    expect(free[0]).toBeCloseTo(113.85, 2);
    expect(unmet[1] / (unmet[1] + found[1])).toBeCloseTo(0.0568, 2);
    expect(inHomes[10]).toBeGreaterThan(28);
    expect(inHomes[10]).toBeLessThan(30);
  });

  test('keeps places where as many carers are approved as stop, and loses them otherwise', () => {
    // 705 / 2.09 = 337.3 households; 14 of 100 stop: 47.2.
    expect(approvalsToKeep(705)).toBeCloseTo(47.2, 1);
    expect(waitingByYear(kept).places[10]).toBeCloseTo(705, 6);
    // 41 approved: towards 41 / 0.14 = 292.9 households, 612 places; e^(−1.4) of the way is left.
    const { places } = waitingByYear(area);
    expect(places[10]).toBeCloseTo(612.07 + (705 - 612.07) * 0.2466, -1);
  });

  test('has more children waiting with fewer places, fewer free or more to choose from', () => {
    fc.assert(
      fc.property(setting, fc.integer({ min: 1, max: 200 }), (each, more) => {
        const base = waitingByYear(each).unmet[1];
        const sum = (other: Partial<WaitingSetting>) =>
          waitingByYear({ ...each, ...other }).unmet[1] + 1e-6;
        expect(sum({ places: Math.max(1, each.places - more) })).toBeGreaterThanOrEqual(base);
        expect(sum({ notFree: Math.min(100, each.notFree + more / 20) })).toBeGreaterThanOrEqual(
          base,
        );
        expect(sum({ choice: each.choice + more / 20 })).toBeGreaterThanOrEqual(base);
      }),
    );
  });

  test('has more free places and more waiting children at once, where places do not fit', () => {
    const before = waitingByYear(kept);
    const after = waitingByYear({
      ...kept,
      places: 805,
      choice: 6,
      approvals: approvalsToKeep(805),
    });
    expect(after.places[10]).toBeGreaterThan(before.places[10]);
    expect(after.free[10]).toBeGreaterThan(1.9 * before.free[10]);
    expect(after.inHomes[10]).toBeGreaterThan(1.9 * before.inHomes[10]);
  });

  test('moves nobody on to a family without room', () => {
    const none = waitingByYear({ ...kept, notFree: 100 });
    expect(none.stepDowns.slice(1)).toEqual(Array(10).fill(0));
    expect(none.found.slice(1)).toEqual(Array(10).fill(0));
  });

  test('starts as a hundredth of England', () => {
    // Ofsted, mainstream carers, March 2024: 70,465 places, 42,870 filled, 33,745 households;
    // 4,055 approved and 4,820 stopped in the year.
    expect(area.places).toBe(Math.round(70_465 / 100));
    expect(fixed.inFamilies).toBe(Math.round(42_870 / 100));
    expect(fixed.placesPerHousehold).toBeCloseTo(70_465 / 33_745, 2);
    expect(area.approvals).toBe(Math.round(4_055 / 100));
    expect(fixed.stopping).toBeCloseTo(4_820 / ((33_745 + 35_005) / 2), 2);
  });

  test('answers within a frame', () => {
    const times = Array.from({ length: 51 }, (_, i) => {
      const before = performance.now();
      waitingByYear({ ...area, places: 500 + i });
      return performance.now() - before;
    });
    expect(times.toSorted((a, b) => a - b)[25]).toBeLessThan(4);
  });
});

import { byYear } from '../../src/kernel/by-year';
import type { Baseline } from '../../src/kernel/model';
import { simulate } from '../../src/kernel/simulate';
import { waiting } from './model';

/** What a reader can change. */
export interface WaitingSetting {
  /** Approved places at the start. */
  readonly places: number;
  /** Of 100 approved places, how many can take no child: a break, room kept for siblings, repairs. */
  readonly notFree: number;
  /** Free homes to choose from for each child who seeks one. */
  readonly choice: number;
  /** Households newly approved, a year. */
  readonly approvals: number;
}

/** An area a hundredth of England's size, in March 2024 (README.md has the arithmetic). */
export const area = {
  places: 705,
  notFree: 23,
  choice: 2.2,
  approvals: 41,
} satisfies WaitingSetting;

/** What stays as it is: see README.md for sources and arithmetic. */
export const fixed = {
  inFamilies: 429,
  inHomes: 30,
  entries: 147,
  leaving: 0.32,
  endings: 0.162,
  ready: 0.12,
  stopping: 0.14,
  placesPerHousehold: 2.09,
} as const;

/** Households to approve in a year so that places stay as many: those that stop. */
export function approvalsToKeep(places: number): number {
  return (fixed.stopping * places) / fixed.placesPerHousehold;
}

export function waitingBaseline({ places, notFree, choice, approvals }: WaitingSetting): Baseline {
  const { inFamilies, inHomes, ...parameters } = fixed;
  return {
    parameters: {
      ...parameters,
      householdsStart: places / parameters.placesPerHousehold,
      notFree: notFree / 100,
      choice,
      approvals,
    },
    stocks: { children: [inFamilies, inHomes] },
  };
}

/** Ten years of the area: stocks at the start and after each year, flows in each year. */
export function waitingByYear(setting: WaitingSetting, years = 10) {
  const months = 12 * years;
  const request = { seed: 1, from: 0, to: 1, months, mode: 'expected' } as const;
  return byYear(waiting.outputs, simulate(waiting, waitingBaseline(setting), request), months);
}

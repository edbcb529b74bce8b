import { nameOf, outstanding } from '../../cells/driver-rows';
import type { Outcome } from '../../cells/driver-outcomes';
import { forecast, money } from '../../charts/format';
import type { Drivers } from '../../engine/runner';

/** The three that the spread hangs on most, with the middle future at either end of each. */
export function mainDrivers(found: Drivers, outcome: Outcome): string[] {
  const each = outcome.money ? money : forecast;
  return outstanding(found)
    .slice(0, 3)
    .map((driver) => {
      const name = nameOf(driver);
      return `${name.charAt(0).toUpperCase()}${name.slice(1)}: middle future ${each(driver.low)} in the fifth where it is lowest, ${each(driver.high)} where it is highest`;
    });
}

import {
  AT_HOME,
  LATER_HOME,
  LEFT_CARE,
  SEEKING,
  SIXTEEN,
  SIXTEEN_UASC,
  TEEN,
  TEEN_UASC,
  WIDE,
  WITH_GUARDIANS,
} from './care-cells';
import { AT } from './care-draws';
import { chance, rate } from './care-moves';

/** Where the rate of each class's unplanned endings stands. */
export const ENDING_FLOWS = Int32Array.of(
  ...[0, 4, 8].map((family) => family * WIDE + 6),
  TEEN * WIDE + 5,
  (TEEN + 1) * WIDE + 6,
  ...[0, 1, 2].map((home) => (SIXTEEN + home) * WIDE + 6),
  TEEN_UASC * WIDE + 2,
  SIXTEEN_UASC * WIDE + 2,
);

/** By seeking cell: its place in a parameter over age and group. */
export const WHO = [0, 2, 4, 6, 7, 8, 9];

/** Rates and chances that hold through a future. */
export function setConstantRates(p: Float64Array): void {
  rate.fill(0);
  const ageing = AT.ageing;
  for (let age = 0; age < 3; age++) {
    for (let i = 0; i < 4; i++) rate[(4 * age + i) * WIDE] = p[ageing + age];
    rate[4 * age * WIDE + 5] = p[AT.placedForAdoption + age];
    rate[(4 * age + 3) * WIDE + 1] = p[AT.adopted];
  }
  for (let i = 0; i < 4; i++) rate[(TEEN + i) * WIDE] = p[ageing + 3];
  for (let i = 0; i < 6; i++) rate[(SIXTEEN + i) * WIDE] = p[AT.turning18];
  for (let i = 0; i < 4; i++) {
    const home = i === 3 ? 5 : i;
    rate[(SIXTEEN + i) * WIDE + 5] = p[AT.toSupported + home] * p[AT.toSupportedLevel];
  }
  for (let i = 0; i < 2; i++) {
    rate[(TEEN_UASC + i) * WIDE] = p[ageing + 3];
    rate[(SIXTEEN_UASC + i) * WIDE] = p[AT.turning18 + 1];
  }
  rate[LEFT_CARE * WIDE] = p[AT.turning21];
  for (let age = 0; age < 5; age++) {
    rate[(WITH_GUARDIANS + age) * WIDE] = p[AT.guardianAgeing + age];
    rate[(WITH_GUARDIANS + age) * WIDE + 1] = p[AT.guardianEnding];
    rate[(AT_HOME + age) * WIDE] = p[ageing + age];
    rate[(AT_HOME + age) * WIDE + 1] = p[AT.settling];
    rate[(LATER_HOME + age) * WIDE] = p[ageing + age];
    rate[(LATER_HOME + age) * WIDE + 1] = p[AT.settled];
  }
  for (let k = 0; k < SEEKING; k++) {
    chance[0][k] = p[AT.wantsKinship + WHO[k]];
    chance[1][k] = p[AT.wantsParents + WHO[k]];
    chance[2][k] = p[AT.needsOther + WHO[k]];
    chance[4][k] = p[AT.needsSupported + WHO[k]];
    chance[7][k] = p[AT.lastHomeShare];
  }
}

import { leverByKey } from '../../models/childrens-care/levers';
import { settingByKey } from '../../models/childrens-care/settings';
import type { Consultation, Option } from '../consultation/consultation';
import { chosenOptions } from '../consultation/reckoning';
import { linkTo } from './linked-settings';
import { opening } from './scenario.svelte';

/**
 * Settings of several options together. Amounts of one lever add up, as the help of two choices
 * does, to at most what the lever can be set to. Of any other setting, such as a price, the value
 * that is farthest from the usual one holds. What the model does not know is left out.
 */
export function leversTogether(options: readonly Option[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { levers } of options)
    for (const [key, value] of Object.entries(levers)) {
      const setting = settingByKey(key);
      if (!setting) continue;
      const { baseline, min, max } = setting;
      const before = Object.hasOwn(all, key) ? all[key] : baseline;
      const sum = before + value - baseline;
      const farthest = Math.abs(value - baseline) > Math.abs(before - baseline) ? value : before;
      all[key] = Math.min(max, Math.max(min, leverByKey(key) ? sum : farthest));
    }
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => value !== settingByKey(key)?.baseline),
  );
}

/**
 * The part of an address after "#" that opens the model with all chosen options set; undefined
 * where none of them sets anything.
 * @param answers chosen options by question
 */
export function togetherLink(
  consultation: Consultation,
  answers: Readonly<Record<string, string>>,
): string | undefined {
  const chosen = chosenOptions(consultation, answers);
  const levers = leversTogether(chosen);
  if (Object.keys(levers).length === 0) return undefined;
  const data = chosen.flatMap(({ run }) => (run ? [run.data] : [])).toSorted();
  return linkTo({ ...opening, place: consultation.place.code, levers }, data.at(-1) ?? '2024-03');
}

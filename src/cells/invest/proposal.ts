import { dials, leverOf } from '../../../models/childrens-care/dials';
import { leverByKey } from '../../../models/childrens-care/levers';
import { isPolicy, settingByKey } from '../../../models/childrens-care/settings';
import { amount } from '../../charts/format';

/** One lever as it is proposed. */
export interface ProposedLever {
  readonly key: string;
  readonly label: string;
  /** "200 children a year". */
  readonly text: string;
  /** Numbers behind it that were set otherwise: "; its cost £9,000 a child". */
  readonly notes: string;
  readonly grade: string;
}

/** What is proposed, and what is assumed about the world, in words. */
export interface Proposal {
  readonly policies: readonly ProposedLever[];
  readonly world: readonly string[];
  /** Levers that are set to cost nothing. */
  readonly free: readonly string[];
}

export function proposalOf(settings: Readonly<Record<string, number>>): Proposal {
  const keys = Object.keys(settings);
  const policies = [...new Set(keys.filter(isPolicy).map(leverOf))].flatMap((key) => {
    const lever = leverByKey(key);
    if (!lever || settings[key] === undefined) return [];
    const behind = dials.filter((dial) => dial.lever === key && dial.key in settings);
    return {
      key,
      label: lever.label,
      text: `${amount(settings[key])} ${lever.unit}`,
      notes: behind
        .map(
          ({ key: dial, label, unit }) =>
            `; ${label.split(': ')[1]}: ${amount(settings[dial])} ${unit.replace('GBP', '£')}`,
        )
        .join(''),
      grade: lever.grade,
    };
  });
  const world = keys
    .filter((key) => !isPolicy(key))
    .flatMap((key) => {
      const setting = settingByKey(key);
      return setting ? [`${setting.label}: ${amount(settings[key])} ${setting.unit}`] : [];
    });
  const free = policies.flatMap(({ key, label }) => (settings[`${key}-cost`] === 0 ? [label] : []));
  return { policies, world, free };
}

import { settingByKey } from '../../../models/childrens-care/settings';

/** A number as it stands in a sentence: shares are told of a hundred. */
export interface DialView {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly before: string;
  readonly after: string;
  /** From the number shown to the setting's own. */
  readonly times: number;
}

/** How a setting is shown in a sentence, standing at `value`. */
export function dialView(key: string, value: number): DialView {
  const setting = settingByKey(key);
  if (!setting) throw new Error(`no such setting in a sentence: ${key}`);
  const { label, unit, min, max, step } = setting;
  const share = unit === 'share';
  const times = share ? 100 : 1;
  const round = (number: number) => Number((number * times).toFixed(4));
  return {
    label,
    value: round(value),
    min: round(min),
    max: round(max),
    step: share ? 1 : step,
    before: unit.startsWith('GBP') ? '£' : '',
    after: share ? ' in 100' : '',
    times,
  };
}

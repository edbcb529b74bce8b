import { figuresOf } from '../data/records';
import { inlineRunner } from '../engine/inline';
import type { Failure, SmallModel } from '../../models/childrens-care/lever-page';
import { smallModel, type SmallAnswer } from './small-model';

/** What a page's small model says at first, and where it fails. */
export interface FirstAnswers {
  readonly whole: SmallAnswer;
  readonly without: SmallAnswer;
}

const ask = smallModel(inlineRunner(), () => Promise.resolve(figuresOf('E92000001')));

/** Rounded so that the document stays small: four figures are more than is shown. */
const rounded = (answer: SmallAnswer): SmallAnswer =>
  JSON.parse(
    JSON.stringify(answer, (_, value: unknown) =>
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value,
    ),
  );

/** Runs when the site is built, never in a browser. */
export async function firstAnswers(small: SmallModel, failure: Failure): Promise<FirstAnswers> {
  const { settings, world = {}, output } = small;
  const whole = await ask({ settings, world, output });
  const without = await ask({ settings: { ...settings, ...failure.without }, world, output });
  return { whole: rounded(whole), without: rounded(without) };
}

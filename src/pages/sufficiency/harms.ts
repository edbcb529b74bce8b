import type { Result } from '../../engine/runner';
import { forecast } from '../../charts/format';
import { quantileOf } from '../../charts/pairs';

/** "about 210 (150 to 290)" of an output in the last month; nothing where the run has none. */
export function harmWords(result: Result, output: string): string {
  const values = result.outputs[output]?.last;
  if (!values) return '';
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => forecast(quantileOf(values, share)));
  return `about ${middle} (${low} to ${high})`;
}

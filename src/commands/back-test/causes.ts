import type { WorstMiss } from '../../../models/childrens-care/back-test/report';
import { numberAt, type PublishedFigures } from '../../kernel/figure';

/** What likely made a miss of the stock, read from the figures published afterwards. */
export function causeOf(
  place: PublishedFigures,
  { origin, ahead, forecast, outturn }: Omit<WorstMiss, 'cause'>,
): string {
  const end = origin + ahead;
  const at = (key: string, year: number) => numberAt(place, key, year);
  const missed = outturn - forecast;
  const uasc = (at('stock/uasc', end) ?? 0) - (at('stock/uasc', origin) ?? 0);
  const causes: string[] = [];
  if (Math.abs(uasc) >= 0.4 * Math.abs(missed) && uasc * missed > 0)
    causes.push(
      uasc > 0
        ? `${uasc} more unaccompanied children than at the start`
        : `${-uasc} fewer unaccompanied children than at the start`,
    );
  const flow = (name: 'starts' | 'ceases') => {
    let sum = 0;
    for (let year = origin + 1; year <= end; year++) {
      const one = at(name, year);
      const before = at(name, origin);
      if (one === undefined || before === undefined) return undefined;
      sum += one - before;
    }
    return sum;
  };
  const [starts, ceases] = [flow('starts'), flow('ceases')];
  if (
    causes.length === 0 &&
    starts !== undefined &&
    starts * missed > 0 &&
    Math.abs(starts) > 0.5 * Math.abs(missed)
  )
    causes.push(
      `${Math.abs(starts)} ${starts > 0 ? 'more' : 'fewer'} children came in than as many a year as before`,
    );
  if (ceases !== undefined && ceases * missed < 0 && Math.abs(ceases) > 0.5 * Math.abs(missed))
    causes.push(
      `${Math.abs(ceases)} ${ceases > 0 ? 'more' : 'fewer'} left than as many a year as before`,
    );
  if (place.firstYear < origin && at('stock', origin - 2) === undefined)
    causes.push('a new council with few years of figures');
  const now = at('stock', origin) ?? 0;
  if (causes.length === 0 && now < 250)
    causes.push('few children: a handful of families moves the number');
  return causes.length > 0 ? causes.join('; ') : 'not visible in the published figures';
}

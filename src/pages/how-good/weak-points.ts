import {
  HORIZONS,
  type ByMeasure,
  type Horizon,
} from '../../../models/childrens-care/back-test/report';
import { aheadWords, errorText, MEASURES, shareText, views } from '../../cells/measures';

/** What the 8-in-10 band may hold and still be said to hold 8 in 10. */
const HOLDS = [0.75, 0.85] as const;
/** A mean error with its sign that is worth a sentence. */
const LEANS = 0.05;

/** Where the model is worse than "no change", leans to one side, or its bands are too wide or narrow. */
export function weakPoints(measures: ByMeasure): string[] {
  return MEASURES.flatMap((measure) => {
    const each = HORIZONS.map((ahead) => ({ ahead, ...measures[measure][`${ahead}`] })).filter(
      ({ forecasts }) => forecasts > 0,
    );
    const worse = each.filter(({ model, noChange }) => model.medianError > noChange.medianError);
    const leaning = each.filter(({ model }) => Math.abs(model.bias) >= LEANS);
    const wide = each.filter(({ model }) => model.coverage80 > HOLDS[1]);
    const narrow = each.filter(({ model }) => model.coverage80 < HOLDS[0]);
    const held = (some: typeof each) => listed(some, ({ model }) => shareText(model.coverage80));
    const words = [
      worse.length > 0 &&
        `the middle missed by more than “no change” did: ${listed(worse, ({ model, noChange }) => `${errorText(model.medianError)} against ${errorText(noChange.medianError)}`)}.`,
      leaning.length > 0 &&
        `${leaning.every(({ model }) => model.bias > 0) ? 'too much was expected' : leaning.every(({ model }) => model.bias < 0) ? 'too little was expected' : 'it leaned to one side'}, by this much on average: ${listed(leaning, ({ model }) => errorText(Math.abs(model.bias)))}.`,
      wide.length > 0 && `the 8-in-10 band was too wide: it held ${held(wide)}.`,
      narrow.length > 0 && `the 8-in-10 band was too narrow: it held ${held(narrow)}.`,
    ].filter((sentence) => sentence !== false);
    if (words.length === 0) return [];
    const [first, ...rest] = words;
    return [[`${views[measure].title}: ${first}`, ...rest.map(capital)].join(' ')];
  });
}

function listed<T extends { readonly ahead: Horizon }>(
  some: readonly T[],
  words: (each: T) => string,
): string {
  return some.map((each) => `${words(each)} ${aheadWords(each.ahead)}`).join(', ');
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** "7 of 9 one year ahead, …": how often England's wide band held its number of children in care. */
export function englandHeld(england: ByMeasure): string {
  const each = HORIZONS.map((ahead) => ({ ahead, ...england.stock[`${ahead}`] }));
  return listed(
    each.filter(({ forecasts }) => forecasts > 0),
    ({ model, forecasts }) => `${Math.round(model.coverage80 * forecasts)} of ${forecasts}`,
  );
}

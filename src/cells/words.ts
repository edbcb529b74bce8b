import {
  bothSidesOf10,
  count,
  forecast,
  money,
  oftenOf10,
  roundedCount,
  roundThreshold,
} from '../charts/format';
import { pairs, shareBelow, type Pairs } from '../charts/pairs';
import { leverOf } from '../../models/childrens-care/dials';
import type { Result } from '../engine/runner';
import { numberAt } from '../kernel/figure';
import { capitalWords, CHANGED, groundOf } from './changes';
import { lastMonth, startYear, wholeYears } from './courses';

/** The parts of the sentence that a page opens with; each number can say where it is from. */
export interface Headline {
  readonly place: string;
  readonly below: string;
  readonly above: string;
  readonly threshold: number;
  readonly date: string;
  /** "With another assumption, in" where the world is assumed otherwise, else "In". */
  readonly opens: string;
}

/** How often fewer, how often as many or more, than a round number near today's. */
export function headline(result: Result): Headline {
  const stock = result.outputs['children-in-care'];
  const threshold = thresholdOf(result);
  const [below, above] = bothSidesOf10(shareBelow(stock.last, threshold));
  const opens = opening(result, 'in');
  return { place: placeName(result), below, above, threshold, date: lastMonth(result), opens };
}

/** The round number that futures are counted against; the same with and without changes. */
export function thresholdOf(result: Result): number {
  return roundThreshold(numberAt(result.job.figures, 'stock', startYear(result)) ?? 0);
}

/** Words at the start of a sentence about a baseline; what it stands on comes first, unless it is today. */
export function opening(result: Result, words: string): string {
  const ground = groundOf(result);
  return ground.words
    ? `${capitalWords(ground)}, ${words}`
    : words.charAt(0).toUpperCase() + words.slice(1);
}

export function headlineWords(h: Headline): string {
  const limit = count(h.threshold);
  return `${h.opens} ${h.below} simulated futures ${h.place} supports fewer than ${limit} children in ${h.date}; in ${h.above}, ${limit} or more, if these assumptions hold.`;
}

export const placeName = (result: Result) => result.job.figures.place.name;

/** Two results of one output, future by future, at the end or summed over all months. */
export function paired(
  output: string,
  baseline: Result,
  scenario: Result,
  of: 'last' | 'total' = 'last',
): Pairs {
  return pairs(baseline.outputs[output][of], scenario.outputs[output][of]);
}

/** "about 20 fewer", "no different". */
export function difference(middle: number, less = 'fewer', more = 'more'): string {
  const size = count(roundedCount(Math.abs(middle)));
  if (size === '0') return 'less than one';
  return `about ${size} ${middle < 0 ? less : more}`;
}

/**
 * What assumptions alone did: children and money against the usual ones, pair by pair.
 * @param usual the same place with every assumption as usual
 */
export function assumedWords(usual: Result, baseline: Result): string {
  const children = paired('children-in-care', usual, baseline);
  const middle = children.middle;
  const moved =
    Math.abs(middle) < 0.5
      ? `no clear difference in children in care in ${lastMonth(baseline)}`
      : `${difference(middle)} children in care in ${lastMonth(baseline)} in the middle pair, the same way in ${oftenOf10(middle < 0 ? children.less : children.more)} pairs`;
  return `Against the usual assumptions: ${moved}${costWords(usual, baseline)}.`;
}

/** "; care costs about £12.4m more over 10 years"; nothing where a page does not run the spending. */
function costWords(usual: Result, baseline: Result): string {
  if (!('spend' in usual.outputs && 'spend' in baseline.outputs)) return '';
  const { middle } = paired('spend', usual, baseline, 'total');
  const size = Math.abs(middle);
  const cost =
    size < 5e4 ? 'about the same' : `about ${money(size)} ${middle < 0 ? 'less' : 'more'}`;
  return `; care costs ${cost} over ${wholeYears(baseline)} years`;
}

/** The second sentence: the change, pair by pair. */
export function pairedWords(baseline: Result, scenario: Result): string {
  const p = paired('children-in-care', baseline, scenario);
  const [fewer, rest] = bothSidesOf10(p.less);
  const others = p.same < 0.05 ? 'more' : p.more < 0.05 ? 'as many' : 'as many or more';
  return `${CHANGED}, fewer children are in care in ${lastMonth(baseline)} in ${fewer} paired futures, ${others} in ${rest}; the middle difference is ${difference(p.middle)}.`;
}

/** Children first: where they would live. */
export function homesWords(baseline: Result, scenario: Result | undefined): string {
  const share = (result: Result) => {
    const { p50 } = result.outputs['family-homes-share'];
    return Math.round(p50[p50.length - 1] * 100);
  };
  const now = `${opening(baseline, 'in the middle future')} ${share(baseline)} in 100 children in care live in a family in ${lastMonth(baseline)}`;
  if (!scenario) return `${now}, and ${childrensHomes(baseline)} live in children’s homes.`;
  const p = paired('in-childrens-homes', baseline, scenario);
  return `${now}; with your changes, ${share(scenario)} in 100. The middle difference in children’s homes is ${difference(p.middle)}.`;
}

function childrensHomes(result: Result): string {
  const { p50 } = result.outputs['in-childrens-homes'];
  return `about ${forecast(p50[p50.length - 1])}`;
}

/** Money last: what the changes cost, and what care costs less or more, over all years. */
export function moneyWords(baseline: Result, scenario: Result): string {
  const spend = paired('spend', baseline, scenario, 'total');
  const cost = middle(scenario.outputs.programmes.total);
  const net = pairs(baseline.outputs.spend.total, sums(scenario));
  const [less, more] = bothSidesOf10(net.less);
  const years = wholeYears(baseline);
  const way = spend.middle < 0 ? 'less' : 'more';
  return `Over ${years} years the added services cost about ${money(cost)}, and care about ${money(Math.abs(spend.middle))} ${way} in the middle pair. Both together cost less than ${groundOf(baseline).words ? 'without them' : 'today'} in ${less} paired futures, as much or more in ${more}.`;
}

/** Spending on care and on the added services, by future. */
function sums(result: Result): Float64Array {
  const { spend, programmes } = result.outputs;
  return Float64Array.from(spend.total, (value, i) => value + programmes.total[i]);
}

function middle(values: Float64Array): number {
  return pairs(new Float64Array(values.length), values).middle;
}

const TOLD: readonly (readonly [output: string, words: string])[] = [
  ['children-in-care', 'in care'],
  ['fostered', 'in foster homes'],
  ['in-childrens-homes', 'in children’s homes'],
  ['placed-far', 'over 20 miles from home'],
];

/**
 * What a lever did, in 140 characters at most: of the counts of children, the one that the change
 * stands out in most. With several levers moved it speaks of all of them together.
 */
export function consequence(baseline: Result, scenario: Result): string {
  const told = TOLD.map(([output, words]) => ({ words, p: paired(output, baseline, scenario) }));
  const clear = ({ p }: (typeof told)[number]) => Math.abs(p.middle) / (p.spread || 1);
  const { words, p } = told.reduce((best, each) => (clear(each) > clear(best) ? each : best));
  const moved = (levers: Result['job']['levers']) => new Set(Object.keys(levers).map(leverOf)).size;
  const changed = moved(scenario.job.levers) - moved(baseline.job.levers);
  const together = changed > 1 ? 'All changes together: ' : '';
  const date = lastMonth(baseline);
  const said = (words: string) =>
    together + (together ? words : words.charAt(0).toUpperCase() + words.slice(1));
  if (Math.abs(p.middle) < 0.5 || Math.max(p.less, p.more) < 0.55) {
    return said(`no clear difference in ${date}: fewer ${words} in ${oftenOf10(p.less)} pairs.`);
  }
  const [side, often] = p.middle < 0 ? ['fewer', p.less] : ['more', p.more];
  return said(
    `${difference(p.middle)} ${words} in ${date} in the middle pair; ${side} in ${oftenOf10(often)} pairs.`,
  );
}

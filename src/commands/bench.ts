import { cpus } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { guarded, options, whole } from './arguments';
import { quarters } from './bench/quarter';
import { buildSite, chromiumPath, serveBenchPage, serveSite } from './bench/served';
import { countResponses } from './bench/responses';
import { smallModel } from './bench/small';
import { addressOf, firstLoad, longestTasks, openPlace, previews } from './bench/visit';

const KENT = 'E10000016';
const ENGLAND = 'E92000001';

type Mode = 'expected' | 'stochastic';
/** What test/bench/page.ts offers. */
interface Bench {
  whole(code: string, mode: Mode, runs: number): Promise<number[]>;
  pairs(code: string, mode: Mode, runs: number): Promise<Pairs>;
  businessCase(code: string, runs: number): Promise<CaseTimes>;
}
interface CaseTimes {
  readonly appraisal: number[];
  readonly scenario: number[];
  readonly fourFirst: number[];
}
interface Pairs {
  readonly kernel: number[];
  readonly unrolled: number[];
  readonly sameBits: boolean;
}

/**
 * Measures speed and size in a real Chromium and prints one JSON object: times are medians in
 * milliseconds for Kent, and for England under `england`; `countMs` is for 10,000 responses of 4 kB.
 */
export function main(argv: readonly string[]): Promise<number> {
  return guarded(async () => {
    const given = options(argv, { runs: { type: 'string', default: '7' } });
    const runs = whole('runs', given.runs, 7, 99);
    const executablePath = chromiumPath();
    buildSite();
    const open: { close(): unknown }[] = [];
    const opened = async <T extends { close(): unknown }>(opening: Promise<T>): Promise<T> => {
      const one = await opening;
      open.push(one);
      return one;
    };
    try {
      const site = await opened(serveSite());
      const bench = await opened(serveBenchPage());
      const browser = await opened(chromium.launch({ executablePath }));
      const measured = {
        ...(await measure(browser, site.address, bench.address, KENT, runs)),
        england: await measure(browser, site.address, bench.address, ENGLAND, runs),
        ...(await countResponses(browser, site.address, 10_000)),
        smallModelMs: round(median(await smallModel(browser, site.address, 4 * runs + 1))),
        quarterMs: round(median(await quarters(browser, site.address, KENT))),
      };
      const machine = {
        cores: cpus().length,
        processor: cpus()[0]?.model ?? '',
        browser: browser.version(),
        node: process.version,
      };
      process.stdout.write(JSON.stringify({ place: KENT, runs, ...measured, machine }) + '\n');
    } finally {
      for (const one of open.toReversed()) await one.close();
    }
  });
}

async function measure(
  browser: Browser,
  site: string,
  bench: string,
  code: string,
  runs: number,
): Promise<Record<string, number | boolean>> {
  const say = (what: string) => console.error(`${code}: ${what} …`);
  say('first load');
  const sizes = await firstLoad(browser, addressOf(site, code));
  say('previews');
  const page = await openPlace(browser, addressOf(site, code));
  const previewMs = median(await previews(page, runs));
  say('drags');
  const tasks = await longestTasks(page, runs);
  await page.context().close();

  const context = await browser.newContext();
  const engine = await context.newPage();
  await engine.goto(bench);
  await engine.waitForFunction('globalThis.bench');
  const inPage = <T>(call: keyof Bench, mode: Mode, count: number): Promise<T> =>
    engine.evaluate(`bench.${call}('${code}', '${mode}', ${count})`);
  say('whole runs');
  const fullMs = median(await inPage<number[]>('whole', 'expected', runs));
  const stochasticMs = median(await inPage<number[]>('whole', 'stochastic', runs));
  say('kernel and flat model in pairs');
  const stochastic = await inPage<Pairs>('pairs', 'stochastic', 2 * runs + 1);
  const expected = await inPage<Pairs>('pairs', 'expected', 2 * runs + 1);
  say('business cases');
  const cases: CaseTimes = await engine.evaluate(`bench.businessCase('${code}', ${runs})`);
  await context.close();
  return {
    appraisalMs: round(median(cases.appraisal)),
    scenarioMs: round(median(cases.scenario)),
    fourScenariosFirstMs: round(median(cases.fourFirst)),
    previewMs: round(previewMs),
    fullMs: round(fullMs),
    stochasticMs: round(stochasticMs),
    longestTaskMs: round(median(tasks)),
    longestTaskWorstMs: round(Math.max(...tasks)),
    kernelRatio: round(ratio(stochastic)),
    kernelRatioExpected: round(ratio(expected)),
    sameBits: stochastic.sameBits && expected.sameBits,
    kernelDrawMs: round(median(stochastic.kernel)),
    kernelDrawMsExpected: round(median(expected.kernel)),
    firstLoadJsKb: round(sizes.js),
    firstDataKb: round(sizes.data),
  };
}

const ratio = ({ kernel, unrolled }: Pairs) => median(kernel.map((time, i) => time / unrolled[i]));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const round = (value: number) => Number(value.toPrecision(4));

import { appraise, type Appraisal } from '../../models/business-case/appraisal';
import { LINES } from '../../models/business-case/account';
import { correctionOf } from '../../models/business-case/benefit-rule';
import { believedSettings } from '../../models/business-case/whole-claims';
import { figuresCode, printedOutcomes } from '../../models/business-case/figures-code';
import { caseOutputs, type Draws } from '../../models/business-case/futures';
import { LARGEST_BUDGET, budgetKey, termProblem, terms } from '../../models/business-case/terms';
import type { CaseTerms } from '../../models/business-case/term';
import { worldOf } from '../../models/childrens-care/settings';
import { version } from '../../models/childrens-care/version';
import { linkOf } from '../codec/link';
import { figuresOf } from '../data/records';
import { NoForecastFault, type Job, type Result, type Runner } from '../engine/runner';
import { BadArgument, guarded, oneOf, options, suggest, whole } from './arguments';
import { ENGLAND, place, print, runnerOf, settingsIn } from './asked';
import { hashOfNumbers } from './hash';

/** Appraises a set of levers at one place and prints one JSON object. */
export function main(argv: readonly string[]): Promise<number> {
  return guarded(async () => {
    const given = options(argv, {
      place: { type: 'string' },
      years: { type: 'string', default: '10' },
      draws: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      lever: { type: 'string', multiple: true, default: [] },
      term: { type: 'string', multiple: true, default: [] },
      budget: { type: 'string', multiple: true, default: [] },
      workers: { type: 'string', default: '2' },
      mode: { type: 'string', default: 'stochastic' },
    });
    if (given.place === undefined)
      throw new BadArgument(`--place is missing; for England: --place ${ENGLAND}`);
    const years = whole('years', given.years, 1, 20);
    const job: Job = {
      figures: place(given.place),
      england: figuresOf(ENGLAND),
      levers: settingsIn(given.lever),
      seed: whole('seed', given.seed, 0, 4294967295),
      draws: whole('draws', given.draws, 1, 20000),
      months: 12 * years,
      mode: oneOf('mode', given.mode, ['expected', 'stochastic'] as const),
      outputs: [...caseOutputs, ...printedOutcomes],
    };
    const set = { ...termsIn(given.term), ...budgetsIn(given.budget) };
    const runner = runnerOf(whole('workers', given.workers, 1, 64), 20);
    try {
      print(await answer(runner, job, set));
    } catch (error) {
      if (error instanceof NoForecastFault) throw new BadArgument(error.message);
      throw error;
    } finally {
      runner.dispose();
    }
  });
}

async function answer(runner: Runner, job: Job, set: CaseTerms): Promise<unknown> {
  const { year: startYear } = await runner.explain(job.figures, job.england);
  const before = await runOf(runner, { ...job, levers: worldOf(job.levers) });
  const after = await runOf(runner, { ...job, levers: believedSettings(job.levers, set) });
  const { draws, months } = job;
  const appraisal = appraise(
    { baseline: before.draws, scenario: after.draws, draws, months, startYear },
    set,
    correctionOf(job.levers, set),
    job.levers['approved-budget'],
  );
  const code = figuresCode(
    appraisal,
    printedOutcomes.map((name) => after.result.outputs[name].last),
  );
  const { place: at } = job.figures;
  const link = linkOf({
    place: at.code,
    levers: job.levers,
    seed: job.seed,
    draws,
    months,
    model: version,
    data: `${startYear}-03`,
    terms: set,
    figures: code,
  });
  return {
    place: { code: at.code, name: at.name },
    ...figures(appraisal, job, set),
    figuresCode: code,
    link,
  };
}

async function runOf(runner: Runner, job: Job): Promise<{ result: Result; draws: Draws }> {
  const result = await runner.run(job, { previews: [] });
  const arrays = await Promise.all(caseOutputs.map((name) => runner.draws(job, name)));
  const draws = Object.fromEntries(caseOutputs.map((name, i) => [name, arrays[i]])) as Draws;
  return { result, draws };
}

function figures(found: Appraisal, job: Job, set: CaseTerms) {
  const { account, years, npv, paybackMonth, odds, breakEven } = found;
  const first = years[0].year;
  return {
    levers: job.levers,
    terms: Object.fromEntries(terms.map(({ key, baseline }) => [key, set[key] ?? baseline])),
    mode: job.mode,
    draws: job.draws,
    seed: job.seed,
    priceBase: {
      budgetView: 'pounds of the day',
      valueView: `pounds of ${financialYear(first)}`,
    },
    budgetView: {
      years: years.map(({ year, budget, budgetGiven, ...lines }) => ({
        year: financialYear(year),
        endsInMarch: year,
        approvedBudget: { value: budget, given: budgetGiven },
        ...lines,
      })),
    },
    valueView: {
      npv,
      discountRate: (set['discount-rate'] ?? 3.5) / 100,
      benefitCostRatio: found.benefitCost ?? null,
    },
    peakOutlay: found.peakOutlay,
    worstYearIn1Of10: found.worstYear,
    paybackMonth: {
      p10: paybackMonth.p10 ?? null,
      p50: paybackMonth.p50 ?? null,
      p90: paybackMonth.p90 ?? null,
      neverShare: orNull(paybackMonth.neverShare),
    },
    odds: {
      paybackIn3: orNull(odds.paybackIn3),
      paybackIn5: orNull(odds.paybackIn5),
      npvPositive: odds.npvPositive,
    },
    breakEvenEffect: breakEven.effect ?? null,
    breakEven: {
      byYear: breakEven.by,
      effectIn8Of10: breakEven.effectIn8Of10 ?? null,
      latestStartMonths: breakEven.latestStart ?? null,
      takeUp: breakEven.takeUp ?? null,
    },
    correctionForEvidence: found.correction,
    hash: hashOfNumbers([
      ...LINES.map((line) => account.lines[line]),
      account.cumulative,
      found.value.npv,
    ]),
  };
}

const orNull = (value: number) => (Number.isNaN(value) ? null : value);
const financialYear = (march: number) => `${march - 1}-${String(march % 100).padStart(2, '0')}`;

function termsIn(texts: readonly string[]): CaseTerms {
  const keys = terms.map(({ key }) => key as string);
  return Object.fromEntries(
    texts.map((text) => {
      const [key, value] = pair('term', text);
      if (!keys.includes(key))
        throw new BadArgument(`--term ${JSON.stringify(key)} is not known; ${suggest(key, keys)}`);
      const problem = termProblem(key, value);
      if (problem) throw new BadArgument(`--term ${text}: ${problem}`);
      return [key, value];
    }),
  );
}

/** Budgets by financial year: 2025-26, 2025/26 or the March in which it ends. */
function budgetsIn(texts: readonly string[]): CaseTerms {
  return Object.fromEntries(
    texts.map((text) => {
      const [name, value] = pair('budget', text);
      const named = /^(20\d\d)(?:[-/](\d\d))?$/.exec(name);
      const march = named && Number(named[1]) + (named[2] ? 1 : 0);
      if (!march || (named[2] && Number(named[2]) !== march % 100))
        throw new BadArgument(
          `--budget ${JSON.stringify(name)} is no financial year; write 2025-26=131500000 or 2026=131500000`,
        );
      if (value < 0 || value > LARGEST_BUDGET)
        throw new BadArgument(
          `--budget ${text} is outside 0 to ${LARGEST_BUDGET} pounds; nearest: ${name}=${value < 0 ? 0 : LARGEST_BUDGET}`,
        );
      return [budgetKey(march), value];
    }),
  );
}

function pair(option: string, text: string): [string, number] {
  const [key, value, ...rest] = text.split('=');
  const number = Number(value);
  if (value === undefined || value.trim() === '' || rest.length > 0 || !Number.isFinite(number))
    throw new BadArgument(`--${option} ${JSON.stringify(text)} has no number; write ${key}=100`);
  return [key, number];
}

import { happenings, type Happening } from '../../models/childrens-care/events';
import {
  courseOf,
  leversAt,
  MONTHS,
  mostOf,
  planCost,
  QUARTERS,
  usualSum,
  withinReach,
  type Decided,
} from '../../models/six-years/rules';
import { readGame, writeGame, type LinkedGame } from '../codec/six-years-link';

export { HIGHEST_SEED, HIGHEST_SUM } from '../codec/six-years-link';
import { poolRunner } from '../engine/pool';
import type { Basis, Job, Runner } from '../engine/runner';
import { numberAt, type PublishedFigures } from '../kernel/figure';
import { addressOf, writeLink } from './address';
import type { Fault } from './fault';
import { Figures, loadFault } from './figures.svelte';
import { LIVED, LivedFuture, type Future } from './lived-future';
import { aprilOf, FORECAST_FUTURES, OUTPUTS, type April } from './six-years-april';
import { faultOf } from './results.svelte';
import { ENGLAND } from './scenario.svelte';

const START = { seed: 1, at: 0, ended: false, decided: [] } as const;

/** Six years of one council, in one future that shows itself quarter by quarter. */
export class SixYears {
  readonly figures: Figures;
  readonly runner: Runner;
  readonly #future: LivedFuture;
  #game = $state.raw<LinkedGame>();
  #here = $state.raw<PublishedFigures>();
  #england = $state.raw<PublishedFigures>();
  #basis = $state.raw<Basis>();
  #lived = $state.raw<Future>();
  #aprils = $state.raw<readonly April[]>([]);
  #faults = $state.raw<readonly Fault[]>([]);
  #notice = $state.raw<'older' | 'altered' | 'too-long' | 'england' | undefined>();
  #busy = $state.raw(false);
  #turn = 0;
  #forecasting = 0;

  /** @param root the way from the page to the top of the site, ending in "/" */
  constructor(root: string, runner: Runner = poolRunner(), future = new LivedFuture()) {
    this.figures = new Figures(root);
    this.runner = runner;
    this.#future = future;
  }

  /** Undefined until a council is chosen. */
  get game(): LinkedGame | undefined {
    return this.#game;
  }
  get here(): PublishedFigures | undefined {
    return this.#here;
  }
  get basis(): Basis | undefined {
    return this.#basis;
  }
  get faults(): readonly Fault[] {
    return this.#faults;
  }
  get notice() {
    return this.#notice;
  }
  /** A quarter is being worked out. */
  get busy(): boolean {
    return this.#busy;
  }
  get at(): number {
    return this.#game?.at ?? 0;
  }
  /** The last published year: the first quarter begins on 1 April of it. */
  get year(): number {
    return this.#basis?.year ?? 2024;
  }
  /** The future lived, by output, as far as it is known: months 0 to three times the quarters lived. */
  get lived(): Future | undefined {
    return this.#lived;
  }
  /** The forecast of the year that is being lived, once it is made. */
  get april(): April | undefined {
    return this.#aprils.find(({ year }) => year === Math.floor(this.at / 4));
  }
  get aprils(): readonly April[] {
    return this.#aprils;
  }
  /** Every event that has begun in the quarters lived. */
  get events(): readonly Happening[] {
    const { seed } = this.#game ?? START;
    return happenings(seed, LIVED, MONTHS).filter(({ month }) => month < 3 * this.at);
  }
  /** Levers as they stand for the quarter to come. */
  get levers(): Readonly<Record<string, number>> {
    return leversAt(this.#game?.decided ?? [], this.at);
  }
  /** £ a year by which the plan costs more than there is; 0 when it does not. */
  get unfunded(): number {
    // A pound of rounding is no overspend.
    const over = planCost(this.levers) - (this.#game?.sum ?? 0);
    return over < 1 ? 0 : over;
  }
  get over(): boolean {
    return this.at >= QUARTERS;
  }
  get address(): string {
    return this.#game ? addressOf(writeGame(this.#game)) : '';
  }

  /** The most of a lever that can be set here. */
  most(key: string): number {
    return mostOf(key, this.#basis?.reach[key] ?? 0);
  }

  /** Opens the page, or a link pasted into it. */
  async open(fragment: string): Promise<void> {
    const { kind, game } = readGame(fragment);
    if (this.#game && fragment.replace(/^#/, '') === writeGame(this.#game)) return;
    this.#notice = kind === 'none' || kind === 'whole' ? undefined : kind;
    try {
      [this.#england] = await Promise.all([this.figures.england(), this.figures.loadLists()]);
    } catch (error) {
      return this.#report(loadFault(error));
    }
    if (game.place === ENGLAND) this.#notice = 'england';
    else if (game.place !== undefined) await this.#go(game.place, game);
  }

  /** Another council: all begins anew. */
  async choose(place: string): Promise<void> {
    this.#faults = [];
    this.#notice = place === ENGLAND ? 'england' : undefined;
    if (place !== ENGLAND) await this.#go(place, { seed: this.#game?.seed ?? START.seed });
  }

  /** Which future, and £ a year for new work: until the first quarter is lived. */
  settle(terms: { readonly seed?: number; readonly sum?: number }): void {
    if (!this.#game || this.at > 0) return;
    this.#put({ ...this.#game, ...terms });
    this.#keepAprils(0);
    void this.#live().then(() => this.#forecast());
  }

  /** What a lever is to be from the coming quarter on. */
  decide(key: string, value: number): void {
    const game = this.#game;
    if (!game || this.over) return;
    const before = leversAt(game.decided, game.at - 1);
    const now = game.decided.find(({ quarter }) => quarter === game.at)?.levers ?? {};
    const { [key]: _, ...others } = now;
    const levers = value === (before[key] ?? 0) ? others : { ...others, [key]: value };
    const kept = game.decided.filter(({ quarter }) => quarter < game.at);
    const made = Object.keys(levers).length > 0 ? [{ quarter: game.at, levers }] : [];
    this.#put({ ...game, decided: [...kept, ...made] });
  }

  /** Lives so many quarters with the plan as it stands. */
  async next(quarters = 1): Promise<void> {
    const game = this.#game;
    if (!game || this.#busy || this.over || this.unfunded > 0) return;
    this.#busy = true;
    const at = Math.min(QUARTERS, game.at + quarters);
    if (await this.#live({ ...game, at })) this.#put({ ...game, at });
    this.#busy = false;
    void this.#forecast();
  }

  /** To the next 1 April. */
  toYearEnd(): Promise<void> {
    return this.next(4 - (this.at % 4));
  }

  /** Takes the last quarter back, with what was decided after it. */
  undo(): void {
    const game = this.#game;
    if (!game || game.at === 0 || game.ended || this.#busy) return;
    const at = game.at - 1;
    const decided = game.decided.filter(({ quarter }) => quarter <= at);
    this.#keepAprils(Math.floor(at / 4) + 1);
    this.#put({ ...game, at, decided });
    void this.#live().then(() => this.#forecast());
  }

  /** Opens the debrief: after it nothing is taken back. */
  end(): void {
    if (this.#game && this.over) this.#put({ ...this.#game, ended: true });
  }

  /** The same council and sum from the start: in the same future, or in another. */
  again(seed = this.#game?.seed ?? START.seed): void {
    const game = this.#game;
    if (!game) return;
    this.#keepAprils(0);
    this.#put({ ...START, place: game.place, sum: game.sum, seed });
    void this.#live().then(() => this.#forecast());
  }

  dismiss(): void {
    [this.#faults, this.#notice] = [[], undefined];
  }

  /** The six years as the engine is asked for them; undefined while no council is chosen. */
  job(decided: readonly Decided[], more: Partial<Job> = {}): Job | undefined {
    const [figures, england, game] = [this.#here, this.#england, this.#game];
    if (!figures || !england || !game) return undefined;
    const rest = { levers: {}, seed: game.seed, draws: 1, months: MONTHS, events: true } as const;
    const course = courseOf(decided);
    return { figures, england, mode: 'stochastic', course, outputs: OUTPUTS, ...rest, ...more };
  }

  #put(game: LinkedGame): void {
    this.#game = game;
    writeLink(writeGame(game));
    // The coming quarter is then there at once.
    this.#future.lookAhead(this.#plan(game, game.at + 1));
  }

  /** Forecasts of the first years stay; one that is on its way is dropped. */
  #keepAprils(years: number): void {
    this.#forecasting++;
    this.#aprils = this.#aprils.filter(({ year }) => year < years);
  }

  #report(fault: Fault): void {
    this.#faults = [fault];
  }

  async #go(place: string, given: Partial<LinkedGame>): Promise<void> {
    const turn = ++this.#turn;
    try {
      const figures = await this.figures.of(place);
      const england = this.#england ?? (await this.figures.england());
      const basis = await this.runner.explain(figures, england);
      if (turn !== this.#turn) return;
      [this.#here, this.#england, this.#basis] = [figures, england, basis];
      const [spent, inCare] = ['spend/looked-after', 'stock'].map((key) =>
        numberAt(figures, key, basis.year),
      );
      this.#keepAprils(0);
      this.#lived = undefined;
      const sum = usualSum(spent, inCare ?? 0);
      const game = { ...START, sum, place, ...given };
      const decided = withinReach(game.decided, (key) => this.most(key));
      this.#put({ ...game, decided });
      if (await this.#live()) await this.#forecast();
    } catch (error) {
      if (turn !== this.#turn) return;
      const known = faultOf(error);
      this.#report(known.kind === 'unexpected' ? loadFault(error) : known);
    }
  }

  /** Works out the future lived up to now; false when that failed. */
  async #live(game = this.#game): Promise<boolean> {
    const turn = this.#turn;
    const job = game && this.#plan(game, game.at);
    if (!game || !job) return false;
    try {
      const lived = await this.#future.until(job, 3 * game.at);
      if (turn !== this.#turn) return false;
      this.#lived = lived;
      return true;
    } catch (error) {
      this.#report(faultOf(error));
      return false;
    }
  }

  /** The lived future, or what more is asked, with what is decided before a quarter. */
  #plan({ decided }: LinkedGame, until: number, more: Partial<Job> = {}): Job | undefined {
    return this.job(
      decided.filter(({ quarter }) => quarter < until),
      more,
    );
  }

  /** Makes the forecasts of every April so far that are not there yet. */
  async #forecast(): Promise<void> {
    const own = ++this.#forecasting;
    const game = this.#game;
    if (!game) return;
    const last = Math.min(QUARTERS / 4 - 1, Math.floor(game.at / 4));
    for (let year = 0; year <= last; year++) {
      if (this.#aprils.some((april) => april.year === year)) continue;
      const branch = { month: 12 * year, draw: LIVED };
      const job = this.#plan(game, 4 * year, { draws: FORECAST_FUTURES, branch });
      if (!job) return;
      try {
        const april = await aprilOf(this.runner, job, year, game.sum);
        if (own !== this.#forecasting) return;
        this.#aprils = [...this.#aprils, april];
      } catch (error) {
        return this.#report(faultOf(error));
      }
    }
  }
}

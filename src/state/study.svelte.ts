import { readLink, type LinkedScenario } from '../codec/link';
import { poolRunner } from '../engine/pool';
import type { Basis, Job, Runner } from '../engine/runner';
import type { PublishedFigures } from '../kernel/figure';
import type { Inspection } from '../kernel/inspect';
import { policiesOf, worldOf } from '../../models/childrens-care/settings';
import { version } from '../../models/childrens-care/version';
import { writeLink } from './address';
import { DriverAnswer } from './drivers.svelte';
import type { Fault } from './fault';
import { Figures, loadFault } from './figures.svelte';
import { faultOf, FORECAST, Results, type View } from './results.svelte';
import { linkTo, settingsOf, spoils } from './linked-settings';
import { smallModel, type SmallModel } from './small-model';
import { Trials } from './trials.svelte';
import { ENGLAND, opening, Scenario, withLever, type Settings } from './scenario.svelte';

/** A lever held still for this many milliseconds gets the whole run, though it is not let go. */
const REST = 500;

/** A reader at work: a place, its figures, what is changed and what comes of it. */
export class Study {
  readonly scenario = new Scenario();
  readonly figures: Figures;
  readonly results: Results;
  /** What drives the spread of the results. */
  readonly drivers: DriverAnswer;
  /** Other settings of the same place, tried on the side. */
  readonly trials: Trials;
  /** What a mechanism alone does in a council of average size. */
  readonly small: SmallModel;
  readonly #runner: Runner;
  readonly #view: View;
  #here = $state.raw<PublishedFigures>();
  #england = $state.raw<PublishedFigures>();
  #basis = $state.raw<Basis>();
  #faults = $state.raw<readonly Fault[]>([]);
  #offered = $state.raw<Settings>();
  #announcement = $state.raw('');
  /** Counts the places asked for: an answer to an earlier one is dropped. */
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param root the way from the page to the top of the site, ending in "/"
   * @param view what the page needs of each run
   */
  constructor(root: string, view: View = FORECAST, runner: Runner = poolRunner()) {
    this.#runner = runner;
    this.#view = view;
    this.figures = new Figures(root);
    // A worker of its own: what is played with does not wait for the place's futures.
    this.small = smallModel(poolRunner(1), () => this.figures.england());
    this.results = new Results(runner, view, (fault) => this.report(fault));
    this.drivers = new DriverAnswer(runner);
    this.trials = new Trials(runner, (error) => this.report(faultOf(error)));
  }

  /** The place whose figures are here. */
  get here(): PublishedFigures | undefined {
    return this.#here;
  }
  get england(): PublishedFigures | undefined {
    return this.#england;
  }
  /** What the place's forecast starts from, once the engine has said so. */
  get basis(): Basis | undefined {
    return this.#basis;
  }
  get faults(): readonly Fault[] {
    return this.#faults;
  }
  /** Settings that could be read of a link with faults, and are used only if the reader says so. */
  get offered(): Settings | undefined {
    return this.#offered;
  }
  /** What was just done, for those who do not see it. */
  get announcement(): string {
    return this.#announcement;
  }
  /** Month of the last published figures: "2024-03". */
  get dataMonth(): string {
    const { firstYear, series } = this.#england ?? { firstYear: 0, series: {} };
    return `${firstYear + (Object.values(series)[0]?.length ?? 1) - 1}-03`;
  }
  /** The part of the address after "#" that brings all this back. */
  get link(): string {
    return linkTo(this.scenario.settings, this.dataMonth);
  }

  /** Opens the page, or a link pasted into it. */
  async open(fragment: string): Promise<void> {
    [this.#faults, this.#offered] = [[], undefined];
    const reading = readLink(fragment);
    const kept: Partial<LinkedScenario> =
      reading.kind === 'whole' ? reading.scenario : reading.kind === 'faulty' ? reading.kept : {};
    const faults = reading.kind === 'faulty' ? reading.faults : [];
    const trusted = !faults.some(spoils);
    const read = settingsOf(kept);
    const settings = trusted ? read : { ...opening, place: read.place };
    if (!trusted && Object.keys(read.levers).length > 0) this.#offered = read;
    for (const fault of faults) this.report(fault);
    try {
      [this.#england] = await Promise.all([this.figures.england(), this.figures.loadLists()]);
    } catch (error) {
      return this.report(loadFault(error));
    }
    if (reading.kind === 'whole') this.#compareEditions(reading.scenario);
    const shared = reading.kind !== 'none' && trusted;
    if ((await this.#go(settings, shared)) || this.#here) return undefined;
    await this.#go({ ...settings, place: ENGLAND, levers: {} });
    return undefined;
  }

  /**
   * Another place, with all levers as today: what is possible differs from place to place. What is
   * assumed about the world stays.
   */
  async choose(code: string): Promise<void> {
    this.#faults = [];
    const { settings: before } = this.scenario;
    const settings = { ...before, place: code, levers: worldOf(before.levers) };
    if (await this.#load(settings)) {
      this.#commit(settings, `${this.#here?.place.name ?? 'Another place'} is shown.`);
    }
  }

  /** While a lever is being dragged. */
  drag(key: string, value: number): void {
    this.scenario.drag(key, value);
    const job = this.#job(this.scenario.shown);
    if (!job) return;
    this.results.preview(job);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.scenario.dragging && this.results.ask(job), REST);
  }

  /** A lever is let go. */
  set(key: string, value: number): void {
    this.#commit(withLever(this.scenario.settings, key, value), '');
  }

  /** A job at the place shown with other settings, to be tried on the side; undefined with no place. */
  jobWith(levers: Settings['levers'], draws: number, outputs: readonly string[]): Job | undefined {
    const job = this.#job({ ...this.scenario.settings, levers, draws });
    return job && { ...job, outputs };
  }

  /** Every quantity of the model at the place shown, without levers, at these months. */
  async inspect(months: readonly number[]): Promise<Inspection | undefined> {
    if (!this.#here || !this.#england) return undefined;
    return this.#runner.inspect(this.#here, this.#england, months).catch((error: unknown) => {
      this.report(faultOf(error));
      return undefined;
    });
  }

  undo(): Promise<void> {
    return this.#step('Undone.', () => this.scenario.undo());
  }
  redo(): Promise<void> {
    return this.#step('Done again.', () => this.scenario.redo());
  }
  toToday(): void {
    this.#commit({ ...this.scenario.settings, levers: {} }, 'Everything is back to today.');
  }
  /** The usual assumptions and loops; what the council does stays as it is set. */
  toUsual(): void {
    const { settings } = this.scenario;
    const levers = policiesOf(settings.levers);
    this.#commit({ ...settings, levers }, 'The usual assumptions hold again.');
  }
  toShared(): Promise<void> {
    const { shared } = this.scenario;
    return this.#step('Back to the shared scenario.', () => shared && this.scenario.commit(shared));
  }
  useOffered(): Promise<void> {
    const offered = this.#offered;
    this.#offered = undefined;
    this.#faults = [];
    return this.#step('The settings that could be read are used.', () => {
      if (offered) this.scenario.commit(offered);
    });
  }

  tryAgain(): void {
    this.#faults = [];
    void this.#tryAgain();
  }
  dismiss(fault: Fault): void {
    this.#faults = this.#faults.filter((other) => other !== fault);
    if (this.#faults.length === 0) this.#offered = undefined;
  }
  /** @param copied whether the browser let the page copy */
  copied(copied: boolean): void {
    if (copied) this.#announcement = 'The link is copied. It holds the place and every change.';
    else this.report({ kind: 'copy-denied' });
  }

  /** Something went wrong: it is said at the top of the page. */
  report(fault: Fault): void {
    if (!this.#faults.some((other) => other.kind === fault.kind && other.kind !== 'unknown-lever'))
      this.#faults = [...this.#faults, fault];
  }

  #commit(settings: Settings, words: string): void {
    clearTimeout(this.#pause);
    this.scenario.commit(settings);
    this.#announcement = words;
    this.#run();
    writeLink(this.link);
  }

  async #tryAgain(): Promise<void> {
    const { settings } = this.scenario;
    if (!this.#here) return this.open(location.hash);
    await this.#load(settings);
    const job = this.#job(settings);
    if (job) this.results.again(job);
    return undefined;
  }

  async #step(words: string, move: () => void): Promise<void> {
    const before = this.scenario.settings;
    move();
    const { settings } = this.scenario;
    if (settings.place !== before.place && !(await this.#load(settings))) {
      return this.scenario.commit(before);
    }
    this.#commit(settings, words);
  }

  /** Opens a place as the page's start; false when it cannot be had. */
  async #go(settings: Settings, shared = false): Promise<boolean> {
    if (!(await this.#load(settings))) return false;
    const first = !this.scenario.canUndo && this.scenario.settings === opening;
    this.scenario.open(settings, shared);
    if (first) this.scenario.begin();
    this.#run();
    return true;
  }

  /** Fetches a place; what was shown stays until it is here, and when it cannot be had. */
  async #load(settings: Settings): Promise<boolean> {
    const turn = ++this.#turn;
    try {
      const [figures, england] = await Promise.all([
        this.figures.of(settings.place),
        this.figures.england(),
      ]);
      const basis = await this.#explain(figures, england);
      if (turn !== this.#turn || basis === 'no-forecast') return false;
      [this.#here, this.#basis] = [figures, basis];
      return true;
    } catch (error) {
      if (turn === this.#turn) this.report(loadFault(error));
      return false;
    }
  }

  /** The basis; undefined when the page has no use for it, and when the engine failed: the run tries again. */
  async #explain(
    figures: PublishedFigures,
    england: PublishedFigures,
  ): Promise<Basis | undefined | 'no-forecast'> {
    const wanted = this.#view.idle !== 'figures';
    try {
      return wanted ? await this.#runner.explain(figures, england) : undefined;
    } catch (error) {
      const fault = faultOf(error);
      this.report(fault);
      return fault.kind === 'no-forecast' ? fault.kind : undefined;
    }
  }

  #run(): void {
    const job = this.#view.idle ? undefined : this.#job(this.scenario.settings);
    if (job) this.results.ask(job);
  }

  #job(settings: Settings): Job | undefined {
    if (!this.#here || !this.#england) return undefined;
    const { levers, seed, draws } = settings;
    const { outputs, months = settings.months } = this.#view;
    const england = this.#england;
    const job: Job = {
      figures: this.#here,
      england,
      levers,
      seed,
      draws,
      months,
      mode: 'stochastic',
    };
    return outputs ? { ...job, outputs } : job;
  }

  #compareEditions({ model, data }: LinkedScenario): void {
    if (model === version && data === this.dataMonth) return;
    const made = `model ${model} and figures up to ${data}`;
    const here = `model ${version} and figures up to ${this.dataMonth}`;
    this.report({ kind: 'other-edition', made, here });
  }
}

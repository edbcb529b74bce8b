import { caseTerms } from '../codec/case-terms';
import { FREE, openLink } from '../codec/link';
import { poolRunner } from '../engine/pool';
import type { Basis, Job, Runner } from '../engine/runner';
import type { PublishedFigures } from '../kernel/figure';
import type { Inspection } from '../kernel/inspect';
import { policiesOf, worldOf } from '../../models/childrens-care/settings';
import { writeLink } from './address';
import { basisOf } from './basis-of';
import { DriverAnswer } from './drivers.svelte';
import type { Fault } from './fault';
import { Figures, lastMonthOf, loadFault } from './figures.svelte';
import { runnable } from './holding';
import { jobOf } from './job-of';
import { faultOf, FORECAST, Results, type View } from './results.svelte';
import { linkTo, opened, otherEdition } from './linked-settings';
import { smallModel, type SmallModel } from './small-model';
import { Trials } from './trials.svelte';
import {
  atEngland,
  movedTo,
  Scenario,
  withLever,
  withTerm,
  opening,
  type Settings,
} from './scenario.svelte';

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
  #printed = $state.raw<string>();
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
    this.trials = this.moreTrials();
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
    return lastMonthOf(this.#england);
  }
  /** The part of the address after "#" that brings all this back. */
  get link(): string {
    return this.linkWith();
  }

  /** The same, with the code of the figures printed beside it: 7 to 16 of a–z and 0–9. */
  linkWith(figures?: string): string {
    return linkTo(this.scenario.settings, this.dataMonth, figures, this.scenario.held);
  }
  /** The code of the printed figures whose link opened the page, if one did. */
  get printed(): string | undefined {
    return this.#printed;
  }

  /** Opens the page, or a link pasted into it. */
  async open(fragment: string): Promise<void> {
    [this.#faults, this.#offered, this.#printed] = [[], undefined, undefined];
    const reading = await openLink(fragment).catch(() => undefined);
    if (!reading) return this.report({ kind: 'unreachable', path: 'link', status: 0 });
    const { settings, offered, faults, held, shared } = opened(reading);
    this.#offered = offered;
    for (const fault of faults) this.report(fault);
    try {
      [this.#england] = await Promise.all([this.figures.england(), this.figures.loadLists()]);
    } catch (error) {
      return this.report(loadFault(error));
    }
    if (reading.kind === 'whole') {
      this.#printed = reading.scenario.figures;
      const edition = otherEdition(reading.scenario, this.dataMonth);
      if (edition) this.report(edition);
    }
    const turn = this.#turn + 1;
    const shown = (await this.#go(settings, shared, held)) || this.#here;
    // Overtaken by another link, it is none of this one's business what is shown.
    if (!shown && this.#turn === turn) await this.#go(atEngland(settings));
  }

  /**
   * Another place, with all levers as today: what is possible differs from place to place. What is
   * assumed about the world stays, and so do the terms of a business case.
   */
  async choose(code: string): Promise<void> {
    this.#faults = [];
    const { settings: before } = this.scenario;
    const settings = { ...movedTo(before, code), levers: worldOf(before.levers) };
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

  /**
   * A term of the business case, where it can be that; `undefined` puts it back where it usually
   * stands. Futures are run anew only where the term says how far claims are believed.
   */
  async setTerm(key: string, value: number | undefined): Promise<void> {
    const { termByKey, termProblem } = await caseTerms();
    if (value !== undefined && termProblem(key, value)) return;
    const moved = value === termByKey(key)?.baseline ? undefined : value;
    this.#commit(withTerm(this.scenario.settings, key, moved), '');
  }

  /** Other settings as a whole, as a step that can be undone; false when their place cannot be had. */
  async use(settings: Settings, words: string): Promise<boolean> {
    const elsewhere = settings.place !== this.scenario.settings.place;
    if (elsewhere && !(await this.#load(settings))) return false;
    this.#commit(settings, words);
    return true;
  }

  /** A job at the place shown with other settings, to be tried on the side; undefined with no place. */
  jobWith(levers: Settings['levers'], draws: number, outputs: readonly string[]): Job | undefined {
    const job = this.#job({ ...this.scenario.settings, levers, draws });
    return job && { ...job, outputs };
  }

  /** Runs on the side beside `trials`, for a piece of the page that asks on its own. */
  moreTrials(): Trials {
    return new Trials(this.#runner, (error) => this.report(faultOf(error)));
  }

  /** Every quantity of the model at the place shown, without levers, at these months. */
  async inspect(months: readonly number[]): Promise<Inspection | undefined> {
    if (!this.#here || !this.#england) return undefined;
    const found = this.#runner.inspect(this.#here, this.#england, months);
    return found.catch((error: unknown) => void this.report(faultOf(error)));
  }

  /** All levers can be moved again, and what they do is shown. */
  release(): Promise<void> {
    return this.#step('All levers are yours to move.', () => this.scenario.release());
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
    const usual = { ...settings, levers: policiesOf(settings.levers) };
    this.#commit(usual, 'The usual assumptions hold again.');
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

  async tryAgain(): Promise<void> {
    this.#faults = [];
    const { settings } = this.scenario;
    if (!this.#here) return this.open(location.hash);
    await this.#load(settings);
    const job = this.#job(settings);
    if (job) this.results.again(job);
    return undefined;
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
  async #go(settings: Settings, shared = false, held = FREE): Promise<boolean> {
    if (!(await this.#load(settings))) return false;
    const first = !this.scenario.canUndo && this.scenario.settings === opening;
    this.scenario.open(settings, shared, held);
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
      const basis = await basisOf(this.#runner, this.#view, figures, england, (fault) =>
        this.report(fault),
      );
      if (turn !== this.#turn || basis === 'no-forecast') return false;
      [this.#here, this.#basis] = [figures, basis];
      return true;
    } catch (error) {
      if (turn === this.#turn) this.report(loadFault(error));
      return false;
    }
  }

  #run(): void {
    const job = this.#view.idle ? undefined : this.#job(this.scenario.settings);
    if (job) this.results.ask(job);
  }

  #job(settings: Settings): Job | undefined {
    const [here, england, { held }] = [this.#here, this.#england, this.scenario];
    return here && england && jobOf(here, england, runnable(held, settings), this.#view);
  }
}

import { ownFragment, roomIn, roomText, type RoomPlace } from '../codec/room-address';
import type { Session, Step } from '../codec/session';
import { readSession, type SessionFault } from '../codec/session-1';

/** What the wall shows of the room's answers: words and numbers alone. */
export interface Shown {
  readonly question: string;
  /** What a number counts: "children". */
  readonly unit: string;
  readonly values: readonly number[];
  /** The right number, where there is one. */
  readonly answer?: number;
  /** How many chose each option, where there are some. */
  readonly options?: readonly { readonly words: string; readonly count: number }[];
}

/** What the presenter's window and the one on the wall tell each other. */
export interface Told {
  readonly step: number;
  readonly since?: number;
  readonly shown?: Shown;
}

/** Where this window stands in a session: read from the address, and kept in it. */
export class Room {
  #place = $state.raw<RoomPlace>();
  #session = $state.raw<Session>();
  #faults = $state.raw<readonly SessionFault[]>([]);
  #shown = $state.raw<Shown>();
  #channel: BroadcastChannel | undefined;

  get place(): RoomPlace | undefined {
    return this.#place;
  }
  get session(): Session | undefined {
    return this.#session;
  }
  get faults(): readonly SessionFault[] {
    return this.#faults;
  }
  /** By number, from 1; 0 before the first. */
  get number(): number {
    return Math.min(this.#place?.step ?? 0, this.#session?.steps.length ?? 0);
  }
  get step(): Step | undefined {
    return this.number === 0 ? undefined : this.#session?.steps[this.number - 1];
  }
  get forPresenter(): boolean {
    return this.#place?.code.startsWith('p') ?? false;
  }
  /** What the wall shows of the room's answers. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Reads the address. */
  open(fragment: string): void {
    const place = roomIn(fragment);
    if (place?.code !== this.#place?.code || !this.#session) {
      const reading = readSession(place?.code ?? '');
      [this.#session, this.#faults] = [reading.session, reading.faults];
    }
    this.#place = place;
  }

  /** Another step: the address keeps it and when it began. */
  go(number: number, since?: number): void {
    if (!this.#place || !this.#session) return;
    const step = Math.max(0, Math.min(this.#session.steps.length, number));
    this.#shown = undefined;
    this.#put({ ...this.#place, step, since });
    this.#tell();
  }

  /** Shows answers on the wall, or takes them away. */
  show(shown: Shown | undefined): void {
    this.#shown = shown;
    this.#tell();
  }

  /**
   * Joins the two windows of one device, where the browser can; returns how to part them again.
   * Without it each window goes its own way.
   */
  join(): () => void {
    if (typeof BroadcastChannel === 'undefined' || !this.#session) return () => undefined;
    const channel = new BroadcastChannel(`bend-the-curve/room/${this.#session.id}`);
    this.#channel = channel;
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data !== 'what') this.#hear(toldIn(data));
      else if (this.forPresenter) this.#tell();
    });
    if (this.#place?.wall) channel.postMessage('what');
    return () => channel.close();
  }

  #hear(told: Told | undefined): void {
    if (!told || !this.#place || (!this.#place.wall && !this.forPresenter)) return;
    this.#put({ ...this.#place, step: told.step, since: told.since });
    this.#shown = told.shown;
  }
  #tell(): void {
    if (!this.#place?.wall && !this.forPresenter) return;
    const { number: step } = this;
    const told: Told = { step, since: this.#place?.since, shown: this.#shown };
    this.#channel?.postMessage(told);
  }
  #put(place: RoomPlace): void {
    this.#place = place;
    const own = ownFragment(location.hash).replace(/^#/, '');
    history.replaceState(history.state, '', `#${own}${roomText(place)}`);
  }
}

/** What another window said, if that is what it looks like. */
export function toldIn(data: unknown): Told | undefined {
  const { step, since, shown } = (data ?? {}) as Record<string, unknown>;
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 0) return undefined;
  return {
    step,
    ...(typeof since === 'number' ? { since } : {}),
    ...(isShown(shown) ? { shown } : {}),
  };
}

function isShown(value: unknown): value is Shown {
  const { question, unit, values, answer, options } = (value ?? {}) as Record<string, unknown>;
  const words = typeof question === 'string' && typeof unit === 'string';
  const numbers = Array.isArray(values) && values.every((each) => Number.isFinite(each));
  const right = answer === undefined || Number.isFinite(answer);
  const chosen =
    options === undefined ||
    (Array.isArray(options) &&
      options.every((each: unknown) => {
        const { words: text, count } = (each ?? {}) as Record<string, unknown>;
        return typeof text === 'string' && Number.isInteger(count);
      }));
  return words && numbers && right && chosen;
}

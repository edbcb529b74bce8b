import { randomName } from '../codec/random-name';
import { answerCode } from '../consultation/answer-code';
import type { Consultation } from '../consultation/consultation';
import { reckoned, type Reckoning } from '../consultation/reckoning';
import { misfit, readResponse, responseText, type Response } from '../consultation/response';
import { Device } from './device.svelte';

/** Where the schema of a response stands, from the site's top. */
export const RESPONSE_SCHEMA = 'response-1.schema.json';

type Words = Readonly<Record<string, string>>;

/** What a person has said so far; nothing need be said. */
export interface Said {
  readonly answers: Words;
  readonly reasons: Words;
  readonly doubts: Words;
  readonly funding: Readonly<Record<string, number>>;
  readonly about: Words;
  readonly more: string;
}

const NOTHING: Said = { answers: {}, reasons: {}, doubts: {}, funding: {}, about: {}, more: '' };

/** One person's answer while it is made. */
export class Answering {
  readonly consultation: Consultation;
  readonly device: Device<ReturnType<typeof readResponse>>;
  #said = $state.raw<Said>(NOTHING);
  #way = $state.raw<Response['way']>('online');
  #response = randomName(16);
  #revision = 0;
  #touched = $state(false);

  /** @param kept false where nothing is ever kept: in a preview */
  constructor(consultation: Consultation, kept = true) {
    this.consultation = consultation;
    this.device = new Device(`answer/${consultation.id}`, readResponse);
    if (kept) this.#restore();
  }

  get said(): Said {
    return this.#said;
  }
  get way(): Response['way'] {
    return this.#way;
  }
  /** Something was said since the answer was last saved, or since the page was opened. */
  get touched(): boolean {
    return this.#touched;
  }
  /** Nothing was said at all. */
  get empty(): boolean {
    const { more, ...records } = this.#said;
    return (
      more.trim() === '' && Object.values(records).every((each) => Object.keys(each).length === 0)
    );
  }

  /** What the choices made so far cost, and what pays for it. */
  get balance(): Reckoning {
    return reckoned(this.consultation, this.#said);
  }

  choose(question: string, option: string): void {
    this.#put({ answers: { ...this.#said.answers, [question]: option } });
  }
  unchoose(question: string): void {
    this.#put({ answers: withText(this.#said.answers, question, '') });
  }
  /** @param text "" takes it away */
  write(part: 'reasons' | 'doubts', question: string, text: string): void {
    this.#put({ [part]: withText(this.#said[part], question, text) });
  }
  /** @param sum £ a year */
  take(funding: string, sum: number): void {
    const { [funding]: _, ...others } = this.#said.funding;
    this.#put({ funding: sum > 0 ? { ...others, [funding]: sum } : others });
  }
  tell(about: string, option: string): void {
    this.#put({ about: withText(this.#said.about, about, option) });
  }
  addMore(text: string): void {
    this.#put({ more: text });
  }

  /** How the answer reached the council: officers key in what came on paper or by telephone. */
  comeBy(way: Response['way']): void {
    this.#way = way;
  }

  /** Begins another person's answer. */
  next(): void {
    [this.#response, this.#revision] = [randomName(16), 0];
    this.#said = NOTHING;
    this.#touched = false;
    this.#keep();
  }

  /** The answer as it stands; `made` is today by this device. */
  response(): Response {
    const { id, edition } = this.consultation;
    const { more, reasons, doubts, ...rest } = this.#said;
    return {
      consultation: id,
      edition,
      response: this.#response,
      revision: Math.max(1, this.#revision),
      made: today(),
      way: this.#way,
      ...rest,
      reasons: spoken(reasons),
      doubts: spoken(doubts),
      ...(more.trim() ? { more } : {}),
    };
  }

  /**
   * The file to be sent: each time a newer revision, of which the council counts the newest.
   * @param schema where the schema is published
   */
  file(schema: string): string {
    this.#revision += 1;
    this.#touched = false;
    this.#keep();
    return responseText(this.response(), schema);
  }

  get code(): string {
    return answerCode(this.response(), this.consultation);
  }

  keepHere(): void {
    this.device.keep(responseText(this.response(), 'kept'));
  }

  #restore(): void {
    const found = this.device.read();
    if (found.kind !== 'read') return;
    const { value } = found;
    if (misfit(value, this.consultation)) return;
    const { answers, reasons, doubts, funding, about, more = '' } = value;
    [this.#response, this.#revision, this.#way] = [value.response, value.revision, value.way];
    this.#said = { answers, reasons, doubts, funding, about, more };
  }

  #put(more: Partial<Said>): void {
    this.#said = { ...this.#said, ...more };
    this.#touched = true;
    this.#keep();
  }

  #keep(): void {
    if (this.device.on) this.keepHere();
  }
}

function withText(words: Words, key: string, text: string): Words {
  const { [key]: _, ...others } = words;
  return text === '' ? others : { ...others, [key]: text };
}

const spoken = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ''));

/** Today by this device: "2026-12-01". */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

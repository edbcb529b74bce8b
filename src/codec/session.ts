import { leverByKey } from '../../models/childrens-care/levers';
import { settingByKey } from '../../models/childrens-care/settings';
import { HIGHEST_SEED } from './six-years-link';

/** What every step of a session has. */
interface InEveryStep {
  /** Planned, 1 to 240. */
  readonly minutes: number;
  /** The presenter's own words: only ever text; "" in the room's link. */
  readonly note: string;
}

/** One step of a session in a room. */
export type Step = InEveryStep &
  (
    | { readonly kind: 'lesson'; readonly lesson: string }
    | { readonly kind: 'check'; readonly when: 'before' | 'after' }
    | {
        readonly kind: 'home';
        /** Settings that the page opens with, by key. */
        readonly levers: Readonly<Record<string, number>>;
        readonly locked: readonly string[];
        readonly hidden: readonly string[];
        /** What the changes do is not shown in this step. */
        readonly outcomes: boolean;
      }
    | { readonly kind: 'six-years'; readonly seed: number }
    | { readonly kind: 'discussion'; readonly questions: readonly string[] }
    | { readonly kind: 'break' }
  );

export type StepKind = Step['kind'];

/** A training session in a room: what a council's trainer sets up, and all a link carries. */
export interface Session {
  /** Tells its answers from those of other sessions: 8 of a–z and 0–9. */
  readonly id: string;
  readonly title: string;
  /** ONS code of the place that steps open with. */
  readonly place: string;
  readonly steps: readonly Step[];
}

export const MOST = {
  steps: 20,
  title: 80,
  note: 600,
  questions: 6,
  question: 200,
  minutes: 240,
  keys: 60,
} as const;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' &&
  [...value].length <= most &&
  !/\p{Cc}/u.test(value.replaceAll('\n', ''));
const isWhole = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

/** A session without its steps; undefined where anything is not as it should be. */
export function headIn(value: unknown): Omit<Session, 'steps'> | undefined {
  if (!isFields(value)) return undefined;
  const [id, title, place] = ['id', 'title', 'place'].map((key) => own(value, key));
  if (typeof id !== 'string' || !/^[a-z0-9]{8}$/.test(id)) return undefined;
  if (!isText(title, MOST.title) || title.trim() === '' || title.includes('\n')) return undefined;
  if (typeof place !== 'string' || !/^E\d{8}$/.test(place)) return undefined;
  return { id, title, place };
}

/** A step; undefined where anything is not as it should be, or its kind is unknown. */
export function stepIn(value: unknown): Step | undefined {
  if (!isFields(value)) return undefined;
  const minutes = own(value, 'minutes');
  const note = own(value, 'note') ?? '';
  if (!isWhole(minutes, 1, MOST.minutes) || !isText(note, MOST.note)) return undefined;
  const rest = ofKind(value);
  return rest && { ...rest, minutes, note };
}

type Own<S> = S extends Step ? Omit<S, keyof InEveryStep> : never;

function ofKind(value: Fields): Own<Step> | undefined {
  const kind = own(value, 'kind');
  if (kind === 'break') return { kind };
  if (kind === 'lesson') {
    const lesson = own(value, 'lesson');
    const named = typeof lesson === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(lesson);
    return named && lesson.length <= 60 ? { kind, lesson } : undefined;
  }
  if (kind === 'check') {
    const when = own(value, 'when');
    return when === 'before' || when === 'after' ? { kind, when } : undefined;
  }
  if (kind === 'six-years') {
    const seed = own(value, 'seed');
    return isWhole(seed, 1, HIGHEST_SEED) ? { kind, seed } : undefined;
  }
  if (kind === 'discussion') {
    const questions = own(value, 'questions');
    if (!Array.isArray(questions) || questions.length > MOST.questions) return undefined;
    const all = questions.filter((each): each is string => isText(each, MOST.question));
    return all.length === questions.length ? { kind, questions: all } : undefined;
  }
  return kind === 'home' ? ofHome(value) : undefined;
}

/** Levers that this site does not have, or that are out of range, are left out. */
function ofHome(value: Fields): Own<Step & { kind: 'home' }> | undefined {
  const levers = own(value, 'levers') ?? {};
  if (!isFields(levers) || Object.keys(levers).length > MOST.keys) return undefined;
  const set = Object.entries(levers).filter((pair): pair is [string, number] => {
    const setting = settingByKey(pair[0]);
    return (
      setting !== undefined &&
      typeof pair[1] === 'number' &&
      pair[1] >= setting.min &&
      pair[1] <= setting.max
    );
  });
  const keys = (key: string) => {
    const list = own(value, key) ?? [];
    if (!Array.isArray(list)) return [];
    return [...new Set(list.filter((each) => typeof each === 'string' && leverByKey(each)))];
  };
  return {
    kind: 'home',
    levers: Object.fromEntries(set),
    locked: keys('locked') as string[],
    hidden: keys('hidden') as string[],
    outcomes: own(value, 'outcomes') === true,
  };
}

/** What everyone in the room may see: the same without the presenter's notes. */
export const withoutNotes = (session: Session): Session => ({
  ...session,
  steps: session.steps.map((step) => ({ ...step, note: '' })),
});

/*
 * The part of an address that a room's session adds after a page's own: "#…~room=<code>&step=2&…".
 * It says where in which session this page stands, so that a reload loses nothing.
 */

const MARK = '~room=';

/** Where in a session a page stands. */
export interface RoomPlace {
  /** The session's code. */
  readonly code: string;
  /** The step by number, from 1; 0 before the first. */
  readonly step: number;
  /** Of one who takes part: a random name that says nothing of who it is, 16 of a–z and 0–9. */
  readonly person?: string;
  /** When the presenter began this step, in seconds since 1970. */
  readonly since?: number;
  /** The presenter's second window, for the wall. */
  readonly wall?: true;
}

/** A page's own part of an address after "#". */
export function ownFragment(fragment: string): string {
  const at = fragment.indexOf(MARK);
  return at < 0 ? fragment : fragment.slice(0, at);
}

/** The room's part, as it stands: "" outside a room. */
export function roomFragment(fragment: string): string {
  const at = fragment.indexOf(MARK);
  return at < 0 ? '' : fragment.slice(at);
}

/** What the room's part says; undefined outside a room. What cannot be read of it is left out. */
export function roomIn(fragment: string): RoomPlace | undefined {
  const text = roomFragment(fragment);
  if (text === '') return undefined;
  const plain = text.replaceAll('&amp;', '&').replaceAll('%26', '&').replaceAll(/%3D/gi, '=');
  const [code, ...pairs] = plain
    .slice(MARK.length)
    .replace(/(%20|\s)+$/, '')
    .split('&');
  const words = new Map(pairs.map((pair) => pair.split('=', 2) as [string, string]));
  const whole = (key: string, digits: number) => {
    const value = words.get(key) ?? '';
    return /^\d+$/.test(value) && value.length <= digits ? Number(value) : undefined;
  };
  const person = words.get('person');
  const since = whole('since', 10);
  return {
    code,
    step: whole('step', 2) ?? 0,
    ...(person !== undefined && /^[a-z0-9]{16}$/.test(person) ? { person } : {}),
    ...(since === undefined ? {} : { since }),
    ...(words.get('wall') === 'yes' ? { wall: true as const } : {}),
  };
}

/** The room's part of an address. */
export function roomText({ code, step, person, since, wall }: RoomPlace): string {
  const pairs = [
    ...(step > 0 ? [`step=${step}`] : []),
    ...(person === undefined ? [] : [`person=${person}`]),
    ...(since === undefined ? [] : [`since=${since}`]),
    ...(wall ? ['wall=yes'] : []),
  ];
  return [`${MARK}${code}`, ...pairs].join('&');
}

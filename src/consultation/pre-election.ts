/** The weeks before the local elections of a year, by the usual timetable. */
export interface PreElection {
  /** The last day on which the notice of election may be given: "2027-03-30". */
  readonly notice: string;
  /** Polling day: the first Thursday of May. */
  readonly poll: string;
}

const DAY = 86_400_000;

/** Working days between the notice and the poll. */
const NOTICE = 25;

/**
 * When the weeks before the ordinary local elections of a year begin at the latest, and end. Councils
 * may begin earlier, and other polls have days of their own.
 */
export function preElection(year: number): PreElection {
  const poll = firstOf(4, year, 4);
  const easter = easterSunday(year);
  const closed = new Set([easter - 2 * DAY, easter + DAY, firstOf(4, year, 1)]);
  let day = poll;
  for (let left = NOTICE; left > 0;) {
    day -= DAY;
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !closed.has(day)) left -= 1;
  }
  return { notice: iso(day), poll: iso(poll) };
}

/** The weeks before local elections that days from `opens` to `closes` meet. */
export function metBy(opens: string, closes: string): readonly PreElection[] {
  const [first, last] = [opens, closes].map((day) => Number(day.slice(0, 4)));
  if (!(last - first >= 0 && last - first < 20)) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => preElection(first + i)).filter(
    ({ notice, poll }) => opens <= poll && closes >= notice,
  );
}

/** Days from one to another, both counted. */
export const daysOpen = (opens: string, closes: string): number =>
  Math.round((Date.parse(closes) - Date.parse(opens)) / DAY) + 1;

/** The first of a weekday (1 Monday … 4 Thursday) in a month (0 January). */
function firstOf(month: number, year: number, weekday: number): number {
  const first = Date.UTC(year, month, 1);
  return first + ((7 + weekday - new Date(first).getUTCDay()) % 7) * DAY;
}

/** Easter Sunday of the Gregorian calendar, by Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = Math.floor((a + 11 * e) / 319);
  const g = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - e + f + 32) % 7;
  const month = Math.floor((e - f + g + 90) / 25);
  const day = (e - f + g + month + 19) % 32;
  return Date.UTC(year, month - 1, day);
}

const iso = (day: number) => new Date(day).toISOString().slice(0, 10);

import { expect, test } from 'vitest';
import { LEVEL, smallGrowth } from '../../models/spending-growth/small-council';
import { AS_NOW, LADDER, NOW } from '../../src/lessons/capacity/ladder';
import { freeFor, roomOf, WEEK } from '../../src/lessons/capacity/room';
import { area } from '../../models/waiting-for-a-home/area';
import {
  averageWeek,
  fewerCost,
  FEWER,
  FIRST,
  MIX_ALONE,
  NEXT,
  PRICE_ALONE,
} from '../../src/lessons/price-and-mix/mix';
import { ownTable, ownWords } from '../../src/lessons/published-figures/own';
import { hiddenIn, hiddenWords, PARTS, SMALL } from '../../src/lessons/published-figures/withheld';
import { monthByMonth } from '../../models/two-doors/month-by-month';
import { twoDoorsByYear } from '../../models/two-doors/model';
import { allFigures, figuresOf } from '../../src/data/records';
import { numberAt } from '../../src/kernel/figure';
import type { Lesson } from '../../src/lessons/lesson';
import { lessons } from '../../src/lessons/lessons';
import {
  BILL,
  billOf,
  fullest,
  inCare,
  MONTHS,
  YEAR,
} from '../../src/lessons/stocks-and-flows/year';

const lessonOf = (key: string): Lesson => lessons.find((lesson) => lesson.key === key)!;
const answerOf = (lesson: Lesson, key: string) =>
  lesson.expectations.find((each) => each.key === key)!;
const england = figuresOf('E92000001');

test('stocks and flows: the fullest month is where the doors cross', () => {
  const { answer, compared, gap } = answerOf(lessonOf('stocks-and-flows'), 'expect');
  const crossing = YEAR.entries.findIndex((came, i) => came < YEAR.exits[i]);
  expect(fullest).toBe(crossing);
  expect(answer).toBe(fullest);
  expect(compared?.(4)).toContain(`month 4, which is July.`);
  expect(compared?.(undefined)).toContain(`${MONTHS[fullest - 1]}: ${inCare[fullest]} children`);
  expect(YEAR.entries.indexOf(Math.max(...YEAR.entries) as 40)).toBe(3);
  expect(gap.join(' ')).toContain(`${inCare[12]} were in care, ${inCare[12] - YEAR.start} more`);
  expect(YEAR.entries[11] / YEAR.entries[0]).toBeCloseTo(2 / 3, 10);
});

test('stocks and flows: the bill follows the children who are there', () => {
  const { answer } = answerOf(lessonOf('stocks-and-flows'), 'expect-2');
  expect(answer).toBe(billOf(BILL).end);
  const still = billOf({ ...BILL, entries: 20 });
  expect(still.more).toBe(0);
  expect(still.spent).toBeCloseTo((200 * BILL.week * 365) / 7, 6);
  // Sixty fewer at the end, and a bill as if thirty had gone.
  const fewer = billOf({ ...BILL, entries: 15, exits: 20 });
  expect(fewer.end - YEAR.start).toBe(-60);
  expect(fewer.more).toBeCloseTo((-30 * BILL.week * 365) / 7, 6);
  // The week that is assumed is near what was spent for each child.
  const spent = numberAt(england, 'spend/looked-after', 2024)! / numberAt(england, 'stock', 2024)!;
  expect(Math.abs((spent * 7) / 365 / BILL.week - 1)).toBeLessThan(0.02);
});

test('stocks and flows: the questions’ sums', () => {
  const { questions } = lessonOf('stocks-and-flows');
  expect(monthByMonth(100, [60, 52], [45, 45])).toEqual([100, 115, 122]);
  expect(questions[0].options[questions[0].right].text).toContain('by 7');
  // A longer stay: up, then level.
  const longer = twoDoorsByYear({ start: 460, entries: 200, stay: 2.9 }, 30).inCare;
  expect(longer[1]).toBeGreaterThan(460);
  expect(longer[30]).toBeCloseTo(580, 0);
});

const councils = [...allFigures().values()].filter(({ place }) => place.kind === 'council');
const rightOf = (lesson: Lesson, key: string) => {
  const { options, right } = lesson.questions.find((each) => each.key === key)!;
  return options[right];
};

test('published figures: what the councils print of residential schools', () => {
  const lesson = lessonOf('published-figures');
  const { answer, asks, gap } = answerOf(lesson, 'expect');
  const cells = councils.map((figures) => figures.series['stock/home/residential-schools'].at(-1));
  const printed = cells.filter((cell) => typeof cell === 'number').reduce((a, b) => a + b, 0);
  const withheld = cells.filter((cell) => cell === 'suppressed').length;
  const whole = numberAt(england, 'stock/home/residential-schools', 2024)!;
  expect(answer).toBe(printed);
  expect(asks).toContain(`says that ${whole} children`);
  expect(asks).toContain(`${councils.length} councils`);
  expect(gap.join(' ')).toContain(`In ${withheld} of the ${councils.length} councils`);
  expect(gap.join(' ')).toContain(`${withheld} and ${printed} are ${withheld + printed}`);
  // England is rounded to 10: even at its most, one each is too many.
  expect(withheld + printed).toBeGreaterThan(whole + 5);
});

test('published figures: no council’s count from 1 to 5 is printed', () => {
  for (const { series } of councils)
    for (const [key, figures] of Object.entries(series))
      if (/^(stock|starts|ceases)(\/|$)/.test(key))
        for (const figure of figures)
          if (typeof figure === 'number' && figure > 0) expect(figure).toBeGreaterThan(SMALL);
});

test('published figures: what can be told of a table with cells held back', () => {
  const held = (...which: number[]) =>
    hiddenIn(
      PARTS,
      PARTS.map((_, i) => which.includes(i)),
    );
  expect(held()).toMatchObject({ small: true, left: 0 });
  expect(held(0, 1)).toMatchObject({ small: true });
  expect(held(3)).toEqual({ left: 3, parts: 1, ways: 1, small: false });
  expect(held(2, 3)).toEqual({ left: 9, parts: 2, ways: 10, small: false });
  // Counted one by one.
  let ways = 0;
  for (let a = 0; a <= 18; a++) for (let b = 0; a + b <= 18; b++) ways++;
  expect(held(1, 2, 3)).toEqual({ left: 18, parts: 3, ways, small: false });
  expect(hiddenWords(held(3))).toContain('leaves 3');
  expect(PARTS.filter(({ children }) => children <= SMALL)).toEqual([PARTS[3]]);
  expect(PARTS[3].children).toBe(3);
});

test('published figures: every council’s own table is told as it stands', () => {
  for (const figures of councils) {
    const own = ownTable(figures);
    const words = ownWords(figures, own).join(' ');
    expect(words).not.toMatch(/NaN|undefined/);
    if (own.total === undefined) continue;
    if (own.withheld === 0) expect(words, figures.place.name).toMatch(/the whole|rounded/);
    else expect(own.printed, figures.place.name).toBeLessThanOrEqual(own.total);
  }
  const rutland = figuresOf('E06000017');
  expect(ownWords(rutland, ownTable(rutland)).join(' ')).toContain(
    'The counts of 5 kinds of home are withheld. Together they are the other 9.',
  );
  const kent = figuresOf('E10000016');
  expect(ownTable(kent)).toMatchObject({ total: 1956, printed: 1956, withheld: 0, fostered: 60 });
  expect(ownTable(england).fostered).toBe(67);
});

test('published figures: the questions’ figures', () => {
  const { questions } = lessonOf('published-figures');
  const at = (key: string, year: number) => numberAt(england, `stock/home/${key}`, year)!;
  const told = (key: string, from: number, to: number) =>
    [at(key, from), at(key, to)].map((value) => value.toLocaleString('en-GB')).join(' to ');
  expect(questions[1].asks).toContain(`went from ${told('semi-independent', 2023, 2024)}`);
  expect(questions[1].asks).toContain(`went from ${told('other', 2023, 2024)}`);
  const both = [2023, 2024].map((year) => at('semi-independent', year) + at('other', year));
  expect(questions[1].options[0].why).toContain(
    both.map((value) => value.toLocaleString('en-GB')).join(' to '),
  );
  expect(questions[1].options[2].text).toContain('2,540');
  expect(at('semi-independent', 2023) - at('semi-independent', 2024)).toBe(2540);
  expect([16, 18].map((children) => Math.round((100 * children) / 27))).toEqual([59, 67]);
  expect(questions[2].options[questions[2].right].text).toBe('2');
});

test('price and mix: the average rises while every price falls', () => {
  const lesson = lessonOf('price-and-mix');
  expect(NEXT.homesWeek).toBe(FIRST.homesWeek * 0.98);
  expect(NEXT.familyWeek).toBe(FIRST.familyWeek * 0.98);
  expect(averageWeek(FIRST)).toBe(1230);
  expect(answerOf(lesson, 'expect').answer).toBe(Math.round(averageWeek(NEXT)));
  expect(Math.round(100 * (averageWeek(NEXT) / averageWeek(FIRST) - 1))).toBe(11);
  expect(NEXT.homesWeek / NEXT.familyWeek).toBeGreaterThan(8);
  const both = smallGrowth(NEXT, FIRST, 1);
  expect(both.price).toBeLessThan(0);
  expect(both.mix).toBeGreaterThan(0);
  expect(both.numbers).toBe(0);
  expect(smallGrowth(MIX_ALONE, FIRST, 1).price).toBeCloseTo(0, 6);
  expect(smallGrowth(PRICE_ALONE, FIRST, 1).mix).toBeCloseTo(0, 6);
});

test('price and mix: the cost that belongs in the sum', () => {
  const lesson = lessonOf('price-and-mix');
  const { own, average } = fewerCost(FEWER);
  const { answer, gap } = answerOf(lesson, 'expect-2');
  expect(answer).toBe(own / 1000);
  expect(gap.join(' ')).toContain(`it would be ${Math.round(average / 1000)} thousand`);
  const [first, last] = [2020, 2024].map((year) =>
    numberAt(england, 'unit-cost/residential', year)!,
  );
  const { asks } = lesson.questions[1];
  for (const value of [first, last]) expect(asks).toContain(`£${value.toLocaleString('en-GB')}`);
  expect(Math.round(100 * (LEVEL - 1))).toBe(19);
  const beyond = Math.round(100 * (last / first / LEVEL - 1));
  expect(rightOf(lesson, 'q2').text).toContain(`about ${beyond} in 100`);
  expect(Math.round(first * LEVEL)).toBe(4959);
});

test('capacity: the line bends', () => {
  const lesson = lessonOf('capacity');
  const at = (places: number) => Math.round(roomOf({ ...NOW, places }).inHomes);
  const { answer, asks, gap } = answerOf(lesson, 'expect');
  expect(asks).toContain(`With ${NOW.places} places ${at(NOW.places)} children`);
  expect(answer).toBe(at(NOW.places - 75));
  expect(gap[0]).toContain(`With 75 places more it would be ${at(NOW.places + 75)}.`);
  expect(at(NOW.places - 75) - at(NOW.places)).toBeGreaterThan(
    at(NOW.places) - at(NOW.places + 75),
  );
  expect(NOW).toEqual({ places: area.places, notFree: area.notFree });
  LADDER.forEach((places, i) =>
    expect(AS_NOW[i]).toBeCloseTo(roomOf({ ...NOW, places }).inHomes, 2),
  );
  // Fewer that can take a child act like fewer places.
  expect(roomOf({ ...NOW, notFree: 28 }).inHomes).toBeGreaterThan(roomOf(NOW).inHomes);
});

test('capacity: how much room is enough, and what it costs', () => {
  const lesson = lessonOf('capacity');
  const { answer, gap } = answerOf(lesson, 'expect-2');
  expect(answer).toBe(Math.round(freeFor(2)));
  const now = roomOf(NOW);
  expect(gap[0]).toContain(`about ${Math.round((100 * now.free) / NOW.places)} of 100 were free`);
  expect(gap[0]).toContain(`${Math.round(now.foundNone)} of 100 children found none`);
  const week = (kind: string) => numberAt(england, `unit-cost/${kind}`, 2024);
  expect(WEEK).toEqual({ home: week('residential'), family: week('fostering') });
  const more = WEEK.home - WEEK.family;
  expect(lesson.questions[2].asks).toContain(`£${more.toLocaleString('en-GB')} a week`);
  expect((12 * 300) / more).toBeLessThan(1);
  expect(lesson.questions[2].options[2].why).toContain((6 * more).toLocaleString('en-GB'));
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { kent, open, paired } from './home';
import { expect, test } from './site';

test.describe.configure({ timeout: 180_000 });

/** "1,950" and "£12.4m" as numbers, read as a reader would. */
const numberIn = (text: string) => Number(text.replaceAll(/[,£]/g, ''));

/** Raw futures of children in care by series, month by month, from the download of all draws. */
async function futures(page: import('@playwright/test').Page) {
  await page.getByRole('button', { name: 'Download all futures' }).click();
  await page.getByRole('checkbox', { name: 'Spending' }).uncheck();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const rows = readFileSync(await (await waiting).path(), 'utf8')
    .trim()
    .split('\n');
  const head = rows.findIndex((row) => row.startsWith('series,'));
  const months = rows[head].split(',').slice(4);
  const of: Record<string, number[][]> = {};
  for (const row of rows.slice(head + 1)) {
    const [series, output, , , ...values] = row.split(',');
    if (output !== 'children-in-care') continue;
    (of[series] ??= []).push(values.map(Number));
    expect(values.length).toBe(months.length);
  }
  return { of, months };
}

/** The same in the last month alone. */
async function lastMonths(page: import('@playwright/test').Page) {
  const { of, months } = await futures(page);
  const last = Object.fromEntries(
    Object.entries(of).map(([series, draws]) => [series, draws.map((values) => values.at(-1)!)]),
  );
  return { last, lastMonth: months.at(-1) };
}

/** "7 of 10" and its kin hold a share within the rounding of their words. */
function holds(words: string, share: number) {
  if (words === 'fewer than 1 in 20') return share < 0.05;
  if (words === 'more than 19 in 20') return share > 0.95;
  const tenths = Number(/^(\d) of 10$/.exec(words)?.[1]);
  return Math.abs(share - tenths / 10) <= 0.0501;
}

const often = '(\\d of 10|fewer than 1 in 20|more than 19 in 20)';

test('the sentences say what the raw futures say', { tag: '@once' }, async ({ page }) => {
  await open(page, kent);
  const { last, lastMonth } = await lastMonths(page);
  expect(lastMonth).toBe('2034-03');
  const { today, 'with changes': changed } = last;
  expect(today.length).toBe(1000);
  expect(changed.length).toBe(1000);

  const said = (await page.getByTestId('headline').innerText()).replaceAll(/\s+/g, ' ');
  const sentence = new RegExp(
    `^In ${often} simulated futures Kent supports fewer than ([\\d,]+) children in March 2034; in ${often}, ([\\d,]+) or more, if these assumptions hold\\.`,
  ).exec(said);
  expect(sentence, said).not.toBeNull();
  const [, below, limit, above, again] = sentence!;
  expect(again).toBe(limit);
  const share = today.filter((value) => value < numberIn(limit)).length / today.length;
  expect(holds(below, share), `${below} for ${share}`).toBe(true);
  expect(holds(above, 1 - share), `${above} for ${1 - share}`).toBe(true);

  const pairs = today.map((value, i) => changed[i] - value).sort((a, b) => a - b);
  const fewer = pairs.filter((value) => value < 0).length / pairs.length;
  const words = (await paired(page).innerText()).replaceAll(/\s+/g, ' ');
  const second = new RegExp(
    `fewer children are in care in March 2034 in ${often} paired futures.* in ${often}; the middle difference is (?:about ([\\d,]+) (fewer|more)|less than one)`,
  ).exec(words);
  expect(second, words).not.toBeNull();
  expect(holds(second![1], fewer), `${second![1]} for ${fewer}`).toBe(true);
  const middle = (pairs[499] + pairs[500]) / 2;
  const told = second![3] ? numberIn(second![3]) * (second![4] === 'fewer' ? -1 : 1) : 0;
  expect(Math.abs(told - middle)).toBeLessThanOrEqual(Math.abs(middle) < 100 ? 0.5 : 5);
});

test('picture, table and raw futures agree', { tag: '@once' }, async ({ page }) => {
  await open(page, kent);
  const { last } = await lastMonths(page);
  const sorted = last.today.toSorted((a, b) => a - b);
  const at = (part: number) => {
    const k = part * (sorted.length - 1);
    const low = sorted[Math.floor(k)];
    return low + (k % 1) * (sorted[Math.min(sorted.length - 1, Math.floor(k) + 1)] - low);
  };
  const fan = page.locator('.in-sight figure');
  await fan.getByText('Table').click();
  const row = fan.getByRole('row', { name: /March 2034/ });
  await expect(row).toBeVisible();
  const cells = (await row.getByRole('cell').allInnerTexts()).slice(1, 4).map(numberIn);
  // Forecasts of this size are shown to the nearest ten.
  [0.1, 0.5, 0.9].forEach((part, i) =>
    expect(Math.abs(cells[i] - at(part))).toBeLessThanOrEqual(5),
  );
  await expect(fan.locator('svg')).toContainText(cells[1].toLocaleString('en-GB'));
  const published = fan
    .getByRole('row', { name: /March 2024/ })
    .getByRole('cell')
    .first();
  await expect(published).toHaveText('1,956');
});

test('Chromium makes the very futures that Node makes', { tag: '@once' }, async ({ page }) => {
  await open(page, kent);
  const { of, months } = await futures(page);
  const given = ['--place', 'E10000016', '--months', '120', '--draws', '1000', '--seed', '1'];
  const levers = ['--lever', 'edge-of-care=120', '--lever', 'step-down=2'];
  for (const [series, more] of [
    ['today', []],
    ['with changes', levers],
  ] as const) {
    const printed = execFileSync(
      'node',
      ['src/commands/run.mjs', 'simulate', ...given, ...more, '--mode', 'stochastic'],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    const node = JSON.parse(printed).outputs['children-in-care'];
    expect(node.months).toEqual(months);
    months.forEach((_, month) => {
      const sorted = of[series].map((values) => values[month]).sort((a, b) => a - b);
      for (const [share, name] of [
        [0.1, 'p10'],
        [0.25, 'p25'],
        [0.5, 'p50'],
        [0.9, 'p90'],
      ] as const) {
        const k = share * (sorted.length - 1);
        const low = sorted[Math.floor(k)];
        const between = low + (k - Math.floor(k)) * (sorted[Math.ceil(k)] - low);
        expect(between, `${series} ${name} ${month}`).toBe(node[name][month]);
      }
    });
  }
});

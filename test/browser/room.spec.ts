import { readFileSync } from 'node:fs';
import { items } from '../../src/lessons/check/items';
import { answerCode } from '../../src/room/answer-code';
import { packedOptions } from '../../src/room/option-code';
import { bring } from './home';
import { expect, test } from './site';

/**
 * Rutland, three steps: the home page with one lever set and locked and one hidden; the check before;
 * six years in future 7.
 */
const ROOM =
  'r1.dY7LDoIwEEX3fAWZNSQ8VBL2foFL46K0U9tQWtMWxRD-3akrXNhd77lzZlbQAnpg9dDwVhyggKijQYouesm1zVnunZsofxjGU36uThW9uoMtW2HUNs0rNyF1DD7RB-hXQHHH0smSM09DTbURdHxEKl9_4a0ApYVAm4h0IaL_AvIQcnPk5CanZCZgAZO2c0z_4249V8hH2v9SSQMDSkfmP-Wgl_KNjPwFBEwXdbtmW23ZBw.0pojqoh';
const PRESENTER =
  'p1.dY7LDoIwEEX3fAWZNSQ8VBL2foFL46K0U9tQWtMWxRD-3akrXNhd77lzZlbQAnpg9dDwVhyggKijQYouesm1zVnunZsofxjGU36uThW9uoMtW2HUNs0rNyF1DD7RB-hXQHHH0smSM09DTbURdHxEKl9_4a0ApYVAm4h0IaL_AvIQcnPk5CanZCZgAZO2c0z_4249V8hH2v9SSQMDSkfmP-Wgl_KNjPwFBEwXdbtmW23ZBw.1ufs24j';
const SESSION = 'a1b2c3d4';
const people = Array.from({ length: 6 }, (_, i) => `person000000000${i}`);

test('a room link holds one lever and hides another', { tag: '@once' }, async ({ page }) => {
  await page.goto(`./session/run/#~room=${ROOM}`);
  await page
    .getByRole('link', { name: /^Bend the curve/ })
    .last()
    .click();
  const levers = page.getByRole('complementary', { name: 'Levers' });
  const held = levers.getByRole('region', { name: 'Help at the edge of care' });
  await expect(held).toContainText('Held by your trainer.', { timeout: 60_000 });
  await expect(held.getByRole('slider')).toBeDisabled();
  await expect(held.getByRole('slider')).toHaveValue('20');
  await expect(levers.getByText('Find new foster carers', { exact: true })).toHaveCount(0);
  await expect(levers).toContainText('Your trainer has hidden 1 lever.');
});

test('six people’s checks and six years are pooled', { tag: '@once' }, async ({ page }) => {
  const asked = items.map(({ key, before }) => ({ key, options: before.options.length }));
  const right = items.map(({ before }) => before.right);
  const codes = people.flatMap((person, i) => [
    // Two choose the first option of all, four the right one.
    answerCode(SESSION, person, {
      step: 2,
      part: 0,
      value: packedOptions(asked, i < 2 ? right.map((each) => (each === 0 ? 1 : 0)) : right),
    }),
    answerCode(SESSION, person, { step: 3, part: 0, value: 100 + 10 * i }),
  ]);
  await page.goto(`./session/run/#~room=${PRESENTER}`);
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  const pool = page.getByRole('region', { name: 'What the room thinks' });
  await bring(page, pool.getByLabel(/^Codes, one a line/));
  await pool.getByLabel(/^Codes, one a line/).fill(codes.join('\n'));
  await expect(pool).toContainText('6 people so far; 12 of 12 taken');
  await expect(pool).toContainText('6 people answered, from 100 to 150');
  const row = pool.getByRole('row', { name: /Tell a change of mix/ });
  await expect(row.getByRole('cell').first()).toHaveText('4 of 6');
});

test(
  'a game played in a room ends in a code and a file, one person counted once',
  {
    tag: '@once',
  },
  async ({ page, browser, baseURL }) => {
    test.setTimeout(300_000);
    const patience = { timeout: 120_000 };
    await page.goto(`./session/run/#~room=${ROOM}`);
    await page.getByRole('link', { name: 'Six years in charge', exact: true }).last().click();
    await expect(page.getByTestId('stands')).toContainText('Rutland', patience);
    // The future is the room's, for all who play it.
    await expect(page.getByLabel('Number of the future')).toHaveValue('7');
    for (let lived = 4; lived <= 24; lived += 4) {
      await page.getByRole('button', { name: 'To the end of the year' }).click();
      const words = lived === 24 ? 'All 24 quarters' : `Quarter ${lived + 1} of 24`;
      await expect(page.getByTestId('step')).toContainText(words, patience);
    }
    await page.getByRole('button', { name: 'Open the debrief' }).click();
    const room = page.getByRole('region', { name: 'For the room' });
    const codes = room.locator('li code');
    await expect(codes).not.toHaveCount(0, { timeout: 200_000 });
    const [unmet] = await codes.allTextContents();
    const row = page.getByTestId('account').getByRole('row').nth(5);
    const [lived, spent] = await row.getByRole('cell').allInnerTexts();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      room.getByRole('button', { name: 'Save my answers as a file' }).click(),
    ]);
    const file = readFileSync(await saved.path());

    const trainer = await browser.newPage({ baseURL, serviceWorkers: 'block' });
    await trainer.goto(`./session/run/#~room=${PRESENTER}`);
    await trainer.getByRole('button', { name: 'Begin' }).waitFor();
    const pool = trainer.getByRole('region', { name: 'What the room thinks' });
    await bring(trainer, pool.getByLabel(/^Codes, one a line/));
    await pool.getByLabel(/^Codes, one a line/).fill(unmet);
    await expect(pool).toContainText('1 person so far; 1 of 1 taken');
    await pool.getByLabel(/^Files that people saved/).setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: file,
    });
    await expect(pool).toContainText('mine.json: Taken.');
    await expect(pool).toContainText('1 person so far');
    await expect(pool).toContainText(`1 person answered: ${lived} months.`);
    await expect(pool).toContainText(`1 person answered: ${spent}.`);
    await trainer.close();
  },
);

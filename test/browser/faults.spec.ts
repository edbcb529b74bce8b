import { choose, edge, headline, kent, linkTo, open, paired, settled } from './home';
import { expect, test } from './site';

test.describe.configure({ timeout: 180_000 });

const bad: readonly (readonly [what: string, hash: string, says: RegExp, place: string])[] = [
  ['cut short', kent.slice(0, 90), /end of this link is missing/, 'Kent'],
  ['altered', kent.replace('=120&step', '=900&step'), /altered after it was copied/, 'Kent'],
  ['too long', `#v=1&${'a=1&'.repeat(800)}`, /none of ours has more/, 'England'],
  ['of an unknown version', '#v=99&place=E10000016', /version “99”/, 'England'],
  ['with an unknown lever', linkTo('E10000016', '&magic=5'), /does not have/, 'Kent'],
  ['with a lever out of range', linkTo('E10000016', '&step-down=-4'), /from 0 to 400/, 'Kent'],
  ['with NaN', linkTo('E10000016', '&step-down=NaN'), /not a number/, 'Kent'],
  ['with markup', linkTo('E10000016', '&<img/src=x>=1'), /altered/, 'Kent'],
  ['to no place', linkTo('E99999999'), /No council has the code/, 'England'],
  ['to an abolished place', linkTo('E10000006'), /Cumbria ended on 1 April 2023/, 'England'],
  ['to a place without figures', linkTo('E06000053'), /nothing to start/, 'England'],
];

for (const [what, hash, says, place] of bad) {
  test(
    `a link ${what}: a plain message, and the baseline`,
    { tag: '@once' },
    async ({ page, faults }) => {
      await open(page, hash);
      await expect(page.getByRole('alert').first()).toContainText(says);
      await expect(headline(page)).toContainText(place);
      await expect(paired(page)).toHaveCount(0);
      // A code that no council has is asked for once; the browser reports that it is not there.
      expect(faults.splice(0).filter((fault) => !fault.includes('status of 404'))).toEqual([]);
    },
  );
}

test(
  'what could be read of a cut link is used when the reader says so',
  { tag: '@once' },
  async ({ page }) => {
    await open(page, kent.replace(/&check.*/, ''));
    await page.getByRole('button', { name: 'Use what could be read' }).click();
    await expect(paired(page)).toBeVisible({ timeout: 60_000 });
    expect(await edge(page).inputValue()).toBe('120');
  },
);

test('a link of an older edition is used, and says so', { tag: '@once' }, async ({ page }) => {
  // As published in test/codec/links.txt.
  await open(
    page,
    '#v=1&place=E10000016&seed=1&draws=1000&months=120&model=0.2.0&data=2024-03&edge-of-care=120&step-down=2&check=1oaqbbx',
  );
  await expect(page.getByRole('alert').first()).toContainText('made with model 0.2.0');
  await expect(paired(page)).toBeVisible();
  expect(await edge(page).inputValue()).toBe('120');
});

test(
  'workers killed in mid-run are replaced, and nothing is lost',
  { tag: '@once' },
  async ({ page }) => {
    await open(page);
    await choose(page, 'Kent');
    const before = await headline(page).innerText();
    await page.getByRole('spinbutton', { name: /Help at the edge of care/ }).fill('100');
    await page.keyboard.press('Enter');
    await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.close())));
    expect(await headline(page).innerText()).toBe(before);
    // The engine starts new ones; where even that fails the page says so and offers to try again.
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(paired(page).or(again).first()).toBeVisible({ timeout: 60_000 });
    if (await again.isVisible()) await again.click();
    await expect(paired(page)).toBeVisible({ timeout: 60_000 });
    await settled(page);
    expect(await headline(page).innerText()).toBe(before);
  },
);

test('storage denied changes nothing', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await open(page, kent);
  await expect(paired(page)).toBeVisible();
});

test('copying denied shows the link instead', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, kent);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel('Link to this scenario')).toHaveValue(/edge-of-care=120/);
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test(
    'after the first visit, another council works too',
    { tag: '@once' },
    async ({ page, context }) => {
      await open(page);
      await page.locator('html[data-offline="ready"]').waitFor();
      await context.setOffline(true);
      await choose(page, 'Devon');
      await page.reload();
      await settled(page);
      await expect(headline(page)).toContainText('Devon');
    },
  );
});

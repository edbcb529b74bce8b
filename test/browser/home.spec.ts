import { AxeBuilder } from '@axe-core/playwright';
import { choose, edge, headline, kent, open, openLevers, paired, settled, story } from './home';
import { expect, test } from './site';

test.describe.configure({ timeout: 180_000 });

test('a council is chosen by keyboard alone', async ({ page }) => {
  await open(page);
  await expect(headline(page)).toContainText('England');
  await choose(page, 'Kent');
  await expect(headline(page)).toContainText('1,956');
  await expect(page).toHaveURL(/place=E10000016/);
  await expect(page.getByRole('button', { name: 'Essex' })).toBeVisible();
});

test(
  'a council that is no more leads to what took its place',
  { tag: '@once' },
  async ({ page }) => {
    await open(page);
    await page.getByRole('combobox').fill('Cumbria');
    await page.getByRole('button', { name: 'Cumberland' }).click();
    await expect(headline(page)).toContainText('Cumberland', { timeout: 60_000 });
  },
);

test(
  'a council without figures is answered in words, and what was shown stays',
  { tag: '@once' },
  async ({ page }) => {
    await open(page);
    const before = await headline(page).innerText();
    await page.getByRole('combobox').fill('Isles of Scilly');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('nothing to start a forecast from');
    expect(await headline(page).innerText()).toBe(before);
  },
);

test(
  'a lever is dragged with the mouse: the curve bends, the baseline stays',
  { tag: '@once' },
  async ({ page }) => {
    await open(page);
    await choose(page, 'Kent');
    const today = await headline(page).innerText();
    const box = (await edge(page).boundingBox())!;
    await page.mouse.move(box.x + 14, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await expect(paired(page)).toBeVisible({ timeout: 60_000 });
    await page.mouse.up();
    await settled(page);
    expect(await headline(page).innerText()).toBe(today);
    await expect(page.locator('.median-today').first()).toBeAttached();
    await expect(page.locator('.median-policy').first()).toBeAttached();
    const words = await page.locator('.consequence').innerText();
    expect(words.length).toBeLessThanOrEqual(140);
    expect(words).toMatch(/March 2034/);
  },
);

test('levers work by keyboard; every step can be undone, redone and left', async ({ page }) => {
  await open(page);
  await choose(page, 'Kent');
  await openLevers(page);
  await edge(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await settled(page);
  const value = await edge(page).inputValue();
  expect(Number(value)).toBeGreaterThan(0);
  await expect(paired(page)).toBeVisible();
  const changed = await paired(page).innerText();

  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: 'Redo' }).press('Enter');
  await settled(page);
  expect(await edge(page).inputValue()).toBe(value);
  expect(await paired(page).innerText()).toBe(changed);

  await page.getByRole('button', { name: 'Back to today' }).press('Enter');
  await expect(paired(page)).toHaveCount(0);
  expect(await edge(page).inputValue()).toBe('0');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await settled(page);
  expect(await paired(page).innerText()).toBe(changed);
});

test(
  'a typed number that cannot be used is refused in words',
  { tag: '@once' },
  async ({ page }) => {
    await open(page);
    const field = page.getByRole('spinbutton', { name: /Help at the edge of care/ });
    await field.fill('-5');
    await field.press('Enter');
    await expect(page.getByText('below the lowest setting')).toBeVisible();
    await expect(field).toHaveValue('0');
  },
);

test(
  'a copied link brings back the same figures in a new page',
  { tag: '@once' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, kent);
    await page.getByRole('spinbutton', { name: /Help at the edge of care/ }).fill('135');
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page.getByRole('button', { name: 'Back to the shared scenario' })).toBeEnabled();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('The link is copied')).toBeAttached();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    await settled(other);
    expect(await story(other)).toBe(await story(page));
    expect(await edge(other).inputValue()).toBe(await edge(page).inputValue());
  },
);

test('back to the shared scenario, after anything', { tag: '@once' }, async ({ page }) => {
  await open(page, kent);
  const shared = await paired(page).innerText();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(paired(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the shared scenario' }).click();
  await settled(page);
  expect(await paired(page).innerText()).toBe(shared);
});

test('printed, it is a briefing with its link', { tag: '@once' }, async ({ page }) => {
  await open(page, kent);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('print-link')).toBeVisible();
  await expect(page.getByTestId('print-link')).toContainText('edge-of-care=120');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(20_000);
});

test('no barrier with levers open, a number explained and changes made', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, kent);
  await page.getByText('The comparison with similar councils').scrollIntoViewIfNeeded();
  await expect(
    page.locator('figure svg[aria-label^="Children in care for each 10,000"]'),
  ).toBeVisible();
  await openLevers(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByTestId('headline').getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);
  }
});

test(
  'a phone 320 px wide never scrolls sideways with results',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, kent);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await openLevers(page);
    await edge(page).scrollIntoViewIfNeeded();
    // Picture and lever can be seen together.
    await expect(page.locator('.in-sight svg')).toBeInViewport({ ratio: 0.5 });
    await expect(edge(page)).toBeInViewport();
  },
);

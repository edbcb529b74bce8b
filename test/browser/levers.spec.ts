import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { linkTo } from './home';
import { expect, leverPages, test } from './site';

test.describe.configure({ timeout: 120_000 });

const open = async (page: Page, path: string) => {
  await page.goto(path);
  await page.locator('#page[data-alive]').waitFor();
};

/** What the reader expects, by keyboard: a line at its last knot, or one number. */
async function expectSomething(page: Page) {
  const asked = page.locator('.asked');
  if (await asked.count()) {
    await asked.getByRole('textbox').last().focus();
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await asked.getByRole('button', { name: 'Show me' }).press('Enter');
    await expect(asked.locator('.outcome')).toContainText(/You expected about £?1\b/);
    await expect(asked.locator('.outcome')).toContainText('the model says');
  } else {
    const form = page.locator('form[data-revealed]');
    await form.getByRole('textbox').focus();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expect(form).toHaveAttribute('data-revealed', 'true');
    await expect(page.locator('main')).toContainText('You expected');
  }
}

for (const path of leverPages)
  test(`${path} asks, answers, fails`, { tag: '@once' }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // A small council's futures are soon simulated.
    await open(page, path + linkTo('E06000017'));
    await expectSomething(page);

    const small = page.getByTestId('small-model');
    const number = small.getByRole('spinbutton').first();
    const before = await small.innerText();
    const [value, most] = [await number.inputValue(), await number.getAttribute('max')];
    await number.fill(
      String(Number(value) * 2 <= Number(most) ? Number(value) * 2 : Number(value) / 2),
    );
    await number.press('Enter');
    await expect.poll(() => small.innerText()).not.toBe(before);

    const failure = page.getByTestId('failure');
    const whole = await failure.innerText();
    await page.getByRole('switch').first().focus();
    await page.keyboard.press('Space');
    await expect.poll(() => failure.innerText()).not.toBe(whole);

    await page.setViewportSize({ width: 320, height: 700 });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target)}`)).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Show me' })).toHaveCount(0);
    const paper = await page.locator('main').innerText();
    expect(paper).toContain('What a child would notice');
    expect(paper).not.toMatch(/NaN|undefined|Infinity|\{|\[\[/);
  });

test('without scripts a lever page teaches the same', async ({ browser }, { project }) => {
  const context = await browser.newContext({ ...project.use, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./levers/edge-of-care/');
  const text = await page.locator('main').innerText();
  for (const words of ['Because of it', 'Without:', 'With so little risk', 'What is used here'])
    expect(text).toContain(words);
  await context.close();
});

test('a lever begins at half of what it reaches in the council, and goes with the reader', async ({
  page,
}) => {
  await open(page, `./levers/keep-carers/${linkTo('E10000016')}`);
  await expect(page.getByTestId('paired')).toBeVisible({ timeout: 60_000 });
  const field = page.getByRole('spinbutton', { name: /Keep the foster carers/ }).last();
  expect(Number(await field.inputValue())).toBeGreaterThan(50);
  await page.getByRole('link', { name: '2 Bend the curve' }).last().click();
  await expect(page.getByTestId('paired')).toBeVisible({ timeout: 60_000 });
  expect(new URL(page.url()).hash).toContain('keep-carers=');
});

test('a lever set by a link stays as it was set, and a renamed one is named', async ({
  page,
  request,
}) => {
  await open(page, `./levers/edge-of-care/${linkTo('E10000016', '&edge-of-care=7')}`);
  await expect(page.getByTestId('paired')).toBeVisible({ timeout: 60_000 });
  expect(new URL(page.url()).hash).toContain('&edge-of-care=7&');
  expect((await request.get('./levers/edge-of-caring/')).status()).toBe(404);
  await open(page, `./${linkTo('E10000016', '&edge-of-caring=7')}`);
  await expect(page.getByText('“edge-of-caring”')).toBeVisible();
});

test('a number moved in its sentence redraws the small model at once', async ({ page }) => {
  // A small council's futures are soon made: then the page is at rest.
  await open(page, `./levers/edge-of-care/${linkTo('E06000017')}`);
  const small = page.getByTestId('small-model');
  await small.scrollIntoViewIfNeeded();
  // The first answer waits for figures and workers.
  await small.getByRole('spinbutton').first().fill('90');
  await expect(small).toContainText('That is 2.8 fewer', { timeout: 30_000 });
  await expect(page.getByTestId('paired')).toBeVisible({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const rounds: number[] = [];
  for (let round = 0; round < 3; round++)
    rounds.push(
      await page.evaluate(async () => {
        const box = document.querySelector('[data-testid="small-model"]')!;
        const input = box.querySelector('input')!;
        const path = () => box.querySelector('svg')?.innerHTML;
        const times: number[] = [];
        for (let i = 0; i < 15; i++) {
          const before = path();
          const start = performance.now();
          input.value = String(100 + 7 * i);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          while (path() === before && performance.now() - start < 1000)
            await new Promise((done) => setTimeout(done));
          times.push(performance.now() - start);
          await new Promise((done) => requestAnimationFrame(done));
        }
        return times.toSorted((a, b) => a - b)[7];
      }),
    );
  console.log(`small model: ${rounds.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  // Alone on the machine 11 to 14 ms, which `npm run bench` measures; here other tests run beside.
  expect(Math.min(...rounds)).toBeLessThan(300);
});

test(
  'a programme is applied to a council, and its scenario opened',
  { tag: '@once' },
  async ({ page }) => {
    await open(page, `./apply/?programme=hertfordshire-building-bridges${linkTo('E10000016')}`);
    const applied = page.getByTestId('applied');
    await expect(applied.getByTestId('size')).toContainText('42 × 1,956 ÷ 971 children in care', {
      timeout: 30_000,
    });
    await expect(applied.getByTestId('used')).toContainText('40 in 100');
    await applied.getByRole('link', { name: /Open this scenario/ }).click();
    await expect(page.getByTestId('paired')).toBeVisible({ timeout: 60_000 });
    const { hash } = new URL(page.url());
    for (const part of ['return-home=85', 'return-home-claim=0.4', 'return-home-cost=49091'])
      expect(hash).toContain(part);
    await expect(page.getByText('usually 25 in 100')).toBeVisible();
  },
);

test('where nothing was measured there is nothing to apply', async ({ page }) => {
  await open(page, './apply/?programme=salford-family-hubs');
  await expect(page.getByTestId('nothing')).toContainText('measures no effect');
  await page.getByLabel('Programme').selectOption('durham-mockingbird');
  await expect(page.getByText('so there is nothing to set')).toBeVisible();
  await page.goto('./apply/?programme=%3Cscript%3Ealert(1)%3C/script%3E');
  await expect(page.getByText('No programme is called “<script>')).toBeVisible();
});

test('changes are set beside their parts, and a starved mix is said', async ({ page }) => {
  await open(page, `./${linkTo('E10000016', '&edge-of-care=200&foster-room=0&step-down=3')}`);
  await expect(page.getByTestId('paired')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Try each change alone' }).click();
  await expect(page.getByTestId('together')).toContainText('the parts, each alone', {
    timeout: 60_000,
  });
  await expect(page.getByTestId('together').getByRole('table')).toContainText('All together');
});

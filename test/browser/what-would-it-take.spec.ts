import { AxeBuilder } from '@axe-core/playwright';
import { bring, linkTo, openLevers } from './home';
import { expect, test } from './site';

const patience = { timeout: 90_000 };

test(
  'what would it take: bad input is told, a search is cancelled, a mix is found and used',
  { tag: '@once' },
  async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(`./invest/${linkTo('E06000017')}`);
    const seek = page.getByTestId('seek');
    const find = seek.getByRole('button', { name: /^Find mixes/ });
    await bring(page, find);

    const aim = seek.getByLabel('What you aim for');
    await expect(aim.getByRole('option')).toHaveCount(5);
    await expect(
      aim.getByRole('option', { name: /children in care$|coming into care/ }),
    ).toHaveCount(0);
    await aim.selectOption('spending');
    await expect(seek).toContainText('nothing gets worse for children');
    await aim.selectOption('family-homes-share');

    const value = seek.getByLabel(/^Target/);
    const cap = seek.getByLabel(/^Most that the levers may cost/);
    await value.fill('120');
    await cap.fill('0');
    await find.press('Enter');
    await expect(seek.getByText('A share is never more than 100%')).toBeVisible();
    await expect(seek.getByText('at £0 none can be used')).toBeVisible();
    await expect(value).toHaveAttribute('aria-invalid', 'true');

    // The hardest of questions takes longest: it is there to be cancelled.
    await value.fill('70');
    await cap.fill('0.5');
    await find.press('Enter');
    await expect(seek).toHaveAttribute('data-status', 'working');
    const took = await seek.evaluate(async (section) => {
      const cancel = [...section.querySelectorAll('button')].find(
        (b) => b.textContent === 'Cancel',
      )!;
      const start = performance.now();
      cancel.click();
      while ((section as HTMLElement).dataset.status === 'working')
        await new Promise((resolve) => setTimeout(resolve, 0));
      return performance.now() - start;
    });
    expect(took).toBeLessThan(1000);
    await expect(seek).toContainText('You stopped the search');

    await seek.getByLabel('By March of which year').selectOption({ label: '2027' });
    await value.fill('60');
    await cap.fill('0.1');
    await value.press('Enter');
    await expect(seek).toHaveAttribute('data-status', 'done', patience);
    await expect(seek.getByTestId('seek-summary')).toContainText(
      'found. With no lever it is met in',
    );
    const card = seek.getByRole('article').first();
    const [, share] = /Met in (\d+) of 100 futures/.exec(await card.innerText())!;
    expect(Number(share)).toBeGreaterThanOrEqual(80);
    await card.getByText('What it does for children and money').click();
    await expect(card.getByRole('row', { name: /Live in a family/ })).toContainText('%');

    const { violations } = await new AxeBuilder({ page }).include('[data-testid=seek]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
    expect(await seek.innerText()).not.toMatch(/NaN|undefined|Infinity/);

    const levers = card.getByRole('list').getByRole('listitem');
    const keys = await levers
      .getByRole('link')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')!.split('/').at(-2)!));
    const said = await levers
      .getByRole('strong')
      .or(levers.locator('b:first-of-type'))
      .allInnerTexts();
    expect(said.length).toBeGreaterThanOrEqual(keys.length);
    await card.getByRole('button', { name: 'Use this mix' }).press('Enter');
    for (const key of keys) await expect.poll(() => page.url()).toContain(`&${key}=`);
    await openLevers(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    for (const key of keys) await expect.poll(() => page.url()).not.toContain(`&${key}=`);
    // What was found answers the same question still: levers are no part of it.
    await expect(seek.getByRole('article').first()).toBeVisible();
  },
);

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { readAnswerCode } from '../../src/consultation/answer-code';
import { readConsultation } from '../../src/consultation/consultation-file';
import type { Consultation } from '../../src/consultation/consultation';
import { misfit, readResponse } from '../../src/consultation/response';
import { HOSTILE, hostileLink, hostileText, writtenDraft } from './consultation';
import { expect, test } from './site';

test.describe.configure({ timeout: 150_000 });

const textOf = async (download: Download) => readFileSync((await download.path())!, 'utf8');

function consultationIn(text: string): Consultation {
  const reading = readConsultation(text);
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.fault));
  return reading.value;
}

async function pressed(page: Page, name: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return waiting;
}

const draftFile = (text: string) => ({
  name: 'draft.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test(
  'an officer builds a consultation, sees what a choice means and publishes it three ways',
  { tag: '@once' },
  async ({ page, browser, baseURL }) => {
    await page.goto('have-your-say/build/');
    await expect(page.getByRole('button', { name: 'Save the consultation' })).toBeDisabled();
    // An example is begun from, and can be taken back.
    await page.getByRole('button', { name: 'Start from an example' }).click();
    await expect(page.getByLabel('What you ask, in one sentence')).toHaveValue(/new money/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByLabel('What you ask, in one sentence')).toHaveValue('');
    await page
      .getByLabel('Open a draft or a consultation')
      .setInputFiles(draftFile(writtenDraft()));
    await expect(page.getByLabel('What you ask, in one sentence')).toHaveValue(/\S/);

    await page.getByRole('combobox', { name: 'Choose your council' }).fill('Rutland');
    await page.getByRole('option', { name: 'Rutland' }).click();
    await page.getByRole('heading', { name: /^Choice 1b/ }).scrollIntoViewIfNeeded();
    const lever = page.getByRole('combobox', { name: 'A lever of the model' });
    await lever.selectOption('edge-of-care');
    await page.getByRole('button', { name: 'Add the lever' }).click();
    await page.getByRole('button', { name: 'Work out what it means' }).click();
    await expect(page.getByText('Worked out:')).toBeVisible({ timeout: 120_000 });
    await expect(
      page.getByText(/^Children without the family they need, March 20/).first(),
    ).toBeVisible();
    await expect(page.getByText(/^Fewer in .* simulated futures/).first()).toBeVisible();

    // The machine alone cannot say that it is fair.
    await expect(page.getByRole('button', { name: 'Save the consultation' })).toBeDisabled();
    const boxes = page.getByRole('checkbox');
    for (const box of await boxes.all()) await box.check();
    await expect(page.getByText('Nothing is missing.')).toBeVisible();

    const text = await textOf(await pressed(page, 'Save the consultation'));
    const made = consultationIn(text);
    expect(made.place).toEqual({ code: 'E06000017', name: 'Rutland' });
    const [stay, helped] = made.questions[0].options;
    expect(stay).toMatchObject({ id: 'as-now', cost: 0, effects: [] });
    expect(helped.effects[0].output).toBe('family-plan-mismatch');
    expect(helped.run).toMatchObject({ draws: 1000, seed: 1, months: 84 });
    expect(helped.cost).toBeGreaterThan(0);

    // What is changed can be taken back.
    await page.getByLabel('What you ask, in one sentence').fill('Else?');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByLabel('What you ask, in one sentence')).toHaveValue(made.question);

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText(/It has [\d,]+ characters/)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('/consultation/#c1.');

    const zip = unzipSync(readFileSync((await (await pressed(page, 'Save the folder')).path())!));
    expect(consultationIn(strFromU8(zip['consultation.json']))).toEqual(made);
    expect(strFromU8(zip['how-to-host.txt'])).toContain('GitHub Pages');
    expect(strFromU8(zip['service-worker.js'])).toContain(made.edition);

    // The folder as a host serves it: with scripts off, then on.
    const serve = async (target: Page) =>
      target.route('**/hosted/**', async (route) => {
        const path = new URL(route.request().url()).pathname.replace(/^.*\/hosted\//, '');
        const file = zip[path === '' || path.endsWith('/') ? `${path}index.html` : path];
        const contentType = { html: 'text/html', js: 'text/javascript', css: 'text/css' }[
          /\.(\w+)$/.exec(path)?.[1] ?? 'html'
        ];
        await route.fulfill(
          file ? { body: Buffer.from(file), contentType } : { status: 404, body: path },
        );
      });
    const still = await browser.newPage({ javaScriptEnabled: false, baseURL });
    await serve(still);
    await still.goto('hosted/');
    await expect(still.getByRole('heading', { level: 1 })).toHaveText(made.title);
    for (const name of ['By post', 'By e-mail'])
      await expect(still.getByRole('heading', { name })).toBeVisible();
    await expect(still.getByRole('heading', { name: `1b. ${helped.label}` })).toBeVisible();
    await expect(still.getByRole('link', { name: 'Answer on screen' })).toHaveAttribute(
      'href',
      'consultation/',
    );
    await still.goto('hosted/consultation/');
    await expect(still.getByRole('heading', { name: made.title })).toBeVisible();
    await expect(still.getByRole('heading', { name: `1b. ${helped.label}` })).toBeVisible();
    await expect(still.getByRole('heading', { name: 'By post' })).toBeVisible();
    await expect(still.getByText('Example, not a real consultation')).toHaveCount(0);
    await still.close();
    const hosted = await browser.newPage({ baseURL, serviceWorkers: 'block' });
    await serve(hosted);
    await hosted.goto('hosted/consultation/');
    await expect(hosted.getByRole('heading', { level: 1 })).toHaveText(made.title);
    await expect(hosted.getByText('Example, not a real consultation')).toHaveCount(0);
    // Chosen options open the model together, there where its first page is not the model's.
    await hosted.getByRole('radio', { name: helped.label }).check();
    await expect(
      hosted.getByRole('link', { name: 'See your choices together in the model' }),
    ).toHaveAttribute('href', /\/invest\/#v=1&place=E06000017&.*edge-of-care=/);
    await hosted.close();

    // A draft stays on the device only when asked to.
    await page.getByRole('button', { name: 'Keep on this device' }).first().click();
    await page.reload();
    await expect(page.getByLabel('What you ask, in one sentence')).toHaveValue(made.question);
    await page.getByRole('button', { name: 'Forget' }).click();
  },
);

test(
  'a resident answers by keyboard on a screen of 320 px and saves the answer',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`consultation/#${await hostileLink()}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Title ${HOSTILE}`);

    // Everything that can be reached has a name, and the order is that of the page.
    const reached: string[] = [];
    let last = -1;
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (!element || element === document.body) return undefined;
        const own = (element as HTMLInputElement).labels?.[0];
        const label = own?.textContent;
        const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
        const all = [...document.querySelectorAll('*')];
        const inside = own?.contains(element) ? own : element;
        const { width, height } = inside.getBoundingClientRect();
        return { name: name.trim(), at: all.indexOf(element), width, height, tag: element.tagName };
      });
      if (!found) break;
      expect(found.name, `${found.tag} without a name`).not.toBe('');
      expect(found.at).toBeGreaterThan(last);
      if (found.tag !== 'A')
        expect(Math.min(found.width, found.height), found.name).toBeGreaterThanOrEqual(24);
      last = found.at;
      reached.push(found.name);
    }
    expect(reached.length).toBeGreaterThan(20);
    // What a screen reader is told: every control by name and in a named group, and no way lost.
    const told = (await page.locator('main').ariaSnapshot()).split('\n').map((line) => line.trim());
    const controls = told.filter((line) =>
      /^- (radio|checkbox|slider|textbox|button|link|combobox|group|region)\b/.test(line),
    );
    expect(
      controls.filter((line) => !/^- \w+ ["'/]/.test(line) && !line.startsWith('- group:')),
    ).toEqual([]);
    const radiosIn = (name: RegExp) => page.getByRole('group', { name }).getByRole('radio');
    expect(await radiosIn(/./).count()).toBe(await page.getByRole('radio').count());
    const order = [
      'Why we ask',
      'The choices',
      'What your choices cost',
      'Anything else',
      'Read it back',
    ];
    const at = order.map((name) => told.findIndex((line) => line.startsWith(`- heading "${name}`)));
    expect(Math.min(...at)).toBeGreaterThan(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((each) => Number(each.tagName[1])));
    levels.slice(1).forEach((level, i) => expect(level - levels[i]).toBeLessThanOrEqual(1));
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);

    const choices = page.getByRole('group', { name: /^1\. Asked/ }).getByRole('radio');
    await choices.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(choices.nth(1)).toBeChecked();
    await page.locator('summary', { hasText: 'Say why' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Why do you choose this? (question 1)').fill(`Because ${HOSTILE}`);
    const slider = page.getByRole('slider').first();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(/It balances|is not paid for yet/).first()).toBeVisible();

    const file = await textOf(await pressed(page, 'Save my answer as a file'));
    const response = readResponse(file);
    if (response.kind === 'refused') throw new Error(JSON.stringify(response.fault));
    const asked = consultationIn(hostileText);
    expect(misfit(response.value, asked)).toBeUndefined();
    const [question] = asked.questions;
    expect(response.value.answers[question.id]).toBe(question.options[1].id);
    expect(response.value.reasons[question.id]).toBe(`Because ${HOSTILE}`);
    expect(response.value.way).toBe('online');
    const code = await page.locator('.code').innerText();
    expect(readAnswerCode(code, asked)).toMatchObject({
      answer: { answers: response.value.answers, funding: response.value.funding },
    });

    // Kept only when asked to; then a reload brings all back.
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    await page.reload();
    await expect(choices.nth(1)).toBeChecked();
    await expect(page.getByLabel('Why do you choose this? (question 1)')).toHaveValue(
      `Because ${HOSTILE}`,
    );
    await page.getByRole('button', { name: 'Forget' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  },
);

test(
  'an officer keys in answers on paper; a broken link is said; scripts off, it can be read',
  { tag: '@once' },
  async ({ page, browser, baseURL }) => {
    const link = await hostileLink();
    await page.goto(`consultation/#way=paper&${link}`);
    const save = async () => {
      await page.getByRole('radio').nth(7).check();
      const read = readResponse(await textOf(await pressed(page, 'Save my answer as a file')));
      if (read.kind === 'refused') throw new Error(JSON.stringify(read.fault));
      return read.value;
    };
    const first = await save();
    await page.getByRole('button', { name: 'Next answer' }).click();
    const second = await save();
    expect([first.way, second.way]).toEqual(['paper', 'paper']);
    expect(first.response).not.toBe(second.response);

    await page.goto('consultation/#c1.zz.1.abc');
    await expect(page.getByRole('alert')).toContainText('The end of this link is missing.');

    // On paper without an answer stands all that can be read, and how to answer by hand.
    const paper = await browser.newPage({ baseURL, serviceWorkers: 'block' });
    await paper.goto('consultation/');
    await expect(paper.getByRole('heading', { name: 'Read it back' })).toBeVisible();
    await paper.emulateMedia({ media: 'print' });
    await expect(paper.getByRole('heading', { name: 'By post' })).toBeVisible();
    await expect(paper.getByRole('heading', { name: 'Read it back' })).toBeHidden();
    await paper.close();

    const still = await browser.newPage({ javaScriptEnabled: false, baseURL });
    await still.goto('consultation/');
    for (const name of ['The choices', 'By post', 'By e-mail'])
      await expect(still.getByRole('heading', { name, exact: true })).toBeVisible();
    // Within <noscript> nothing is found by its text.
    await expect(still.locator('noscript strong')).toHaveText('Example, not a real consultation.');
    await still.close();
  },
);

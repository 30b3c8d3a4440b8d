import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from './samples';
import { Tandem } from './tandem';

test.use({ viewport: { width: 1920, height: 1080 } });

interface SampleFile {
  record: { label: string; therapies: object[] | null };
}
const knowledge = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(__dirname, '..', 'src', 'knowledge', ...path), 'utf8'));
const records = samples.map((id) => (knowledge('samples', `${id}.json`) as SampleFile).record);
const labels = records.map(({ label }) => label);

/** Longer than anybody should say it. */
const longQuestion =
  'After two lines of treatment with growth in the liver and new pain in the hip, should the board prefer another targeted medicine, chemotherapy as a tablet, or a trial, and does the hip need radiotherapy before anything else is begun, and by whom?';
const longWish =
  'I want to see my daughter marry in June and stay at home as long as it is possible; no more than one day a week in the hospital, and please no more hair loss if there is any other way to go on with it all.';
const items = ['receptors', 'genomics', 'staging', 'organFunction', 'activity', 'comorbidity', 'history', 'goals'];
const without = Object.fromEntries(items.map((item) => [item, 'Asked for, comes on Friday']));
const lineOf = (place: number) => ({
  id: `line-${place}`,
  setting: 'metastatic',
  drugs: ['trastuzumab', 'pertuzumab', 'docetaxel'],
  start: `2025-0${2 * place + 1}`,
  end: `2025-0${2 * place + 2}`,
  stopReason: 'progression',
  bestResponse: 'partial',
});

/** The file of a meeting with the samples, again and again until there are so many; the last one says as much as can be said. */
function meetingOf(count: number): string {
  const cases = Array.from({ length: count }, (_, i) => {
    const record = records[i % records.length] ?? records[0];
    const isLongest = i === count - 1;
    return {
      id: `case-${i}`,
      created: '2026-11-01T08:00:00.000Z',
      record: isLongest
        ? { ...record, therapies: [...(record?.therapies ?? []), ...[0, 1, 2, 3].map(lineOf)] }
        : record,
      said: {
        picked: isLongest ? ['live-longer', 'keep-hair', 'few-visits', 'cost'] : [],
        own: isLongest ? longWish : i % 2 === 0 ? 'Home on Wednesdays' : '',
        overlong: '',
        first: null,
        beside: {},
      },
    };
  });
  const entries = cases.map(({ id }, i) => ({
    id: `entry-${i}`,
    caseId: id,
    kind: 'discussion',
    question: i === count - 1 ? longQuestion : i === 1 ? 'Which treatment is next?' : '',
    presenter: 'Dr. Vega',
    minutes: 3,
    without,
  }));
  return JSON.stringify({
    format: 'tandem-board',
    version: 1,
    written: '2026-11-30T08:00:00.000Z',
    knowledge: '1',
    meeting: { id: 'meeting', on: '2026-12-07', name: 'Breast board', present: [], entries },
    cases: cases.map((one) => ({ format: 'tandem-case', version: 1, case: one })),
  });
}

async function present(page: Page, count: number, settings: object = {}): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem('tandem.settings', JSON.stringify(kept));
  }, settings);
  await page.goto('/board');
  const buffer = Buffer.from(meetingOf(count));
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'board.json', mimeType: 'application/json', buffer });
  await expect(page.locator('tandem-agenda-row')).toHaveCount(count);
  await page.locator('main header .btn.main').click();
  await expect(slide(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('tandem-case-screen')).toBeVisible();
}

const slide = (page: Page) => page.locator('tandem-presentation dialog');
const place = (page: Page) => page.locator('tandem-presentation .clock');

/** What a room cannot read: texts that are small or pale, and what does not fit. Sizes in px of a screen of 1920 × 1080. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return /, 0\)$/.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    const faults: string[] = [];
    const whole = document.querySelector('tandem-presentation .slide');
    if (!whole) return ['no slide'];
    const { bottom: end, right: edge } = whole.getBoundingClientRect();
    const foot = whole.querySelector('footer')?.getBoundingClientRect().top ?? end;
    const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, element] = [node.textContent?.trim() ?? '', node.parentElement];
      if (text === '' || !element || element.closest('.visually-hidden, option')) continue;
      const { fontSize, color } = getComputedStyle(element);
      if (parseFloat(fontSize) < 32) faults.push(`${fontSize}: ${text}`);
      const [one, other] = [luminance(color), luminance(groundOf(element))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (ratio < 7) faults.push(`${ratio.toFixed(1)} to 1: ${text}`);
      const { bottom, right } = element.getBoundingClientRect();
      const limit = element.closest('footer') ? end : foot;
      if (bottom > limit + 2 || right > edge + 2) faults.push(`outside: ${text}`);
    }
    const frame = document.querySelector('tandem-presentation .inside');
    if (frame && (frame.scrollHeight > frame.clientHeight + 1 || frame.scrollWidth > frame.clientWidth + 1))
      faults.push('it scrolls');
    return faults;
  });
}

/** What tells how long people live; what the person wants may be to live longer. */
const survival = /surviv|supervivencia|life expectancy|esperanza de vida|\blived\b|vivieron|\bdied\b|murieron/i;

async function axe(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('tandem-presentation').analyze();
  expect(
    violations.map(({ id }) => id),
    state,
  ).toEqual([]);
}

test('a room goes through the cases by keys, and nobody is named', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await present(page, 12);
  await expect(place(page)).toContainText('Case 1 of 12');
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toContainText('Case 2 of 12');
  await expect(page).toHaveURL(/case=2/);
  await expect(slide(page).getByRole('heading', { level: 1 })).toHaveText('Which treatment is next?');
  await page.keyboard.press('Space');
  await expect(place(page)).toContainText('Case 3 of 12');
  await page.keyboard.press('ArrowLeft');
  await expect(place(page)).toContainText('Case 2 of 12');
  await page.keyboard.press('7');
  await expect(place(page)).toContainText('Case 7 of 12');
  await page.keyboard.type('12');
  await expect(place(page)).toContainText('Case 12 of 12');
  await page.keyboard.press('ArrowRight');
  await expect(slide(page).getByRole('status').first()).toHaveText('This is the last case.');
  await page.keyboard.press('1');
  await expect(place(page)).toContainText('Case 1 of 12');

  await page.keyboard.press('c');
  await expect(page.locator('tandem-comparison-screen')).toBeVisible();
  await expect(page).toHaveURL(/screen=comparison/);
  await expect(slide(page).getByRole('status').first()).toContainText('Case 1 of 12. Comparison.');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tandem-evidence-screen')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('tandem-case-screen')).toBeVisible();
  await expect(place(page)).toContainText('Case 1 of 12');

  await page.keyboard.press('?');
  await expect(slide(page).getByRole('heading', { name: 'Keys of the presentation' })).toBeFocused();
  await axe(page, 'keys');
  await page.keyboard.press('Escape');
  await expect(slide(page).getByRole('heading', { name: 'Keys of the presentation' })).toBeHidden();

  for (const label of labels) await expect(slide(page)).not.toContainText(label);
  expect(await page.title()).not.toMatch(new RegExp(labels.map((label) => label.replace(/\./g, '\\.')).join('|')));
  await page.mouse.move(400, 400);
  await slide(page).getByRole('button', { name: 'Show labels' }).click();
  await expect(place(page)).toContainText(labels[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/board\/agenda$/);
  await page.locator('main header .btn.main').click();
  await expect(place(page)).not.toContainText(labels[0] ?? '');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/board\/record\/entry-0/);
  expect(tandem.problems).toEqual([]);
});

test('black takes the case from the screen and stops its clock', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await present(page, 3);
  await expect(place(page)).toContainText('0:02');
  await page.keyboard.press('b');
  await expect(slide(page).getByRole('heading', { level: 1 })).toHaveCount(0);
  await expect(slide(page).getByRole('status')).toContainText('The screen is black');
  await axe(page, 'black');
  await page.waitForTimeout(2500);
  await page.keyboard.press('.');
  await expect(place(page)).toContainText(/0:0[23]/);
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toContainText('0:00');
  await page.keyboard.press('ArrowLeft');
  await expect(place(page)).toContainText(/0:0[2-6]/);
  expect(tandem.problems).toEqual([]);
});

for (const { theme, language } of [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'es' },
])
  test(`every case is read from the back row, ${theme}, ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    const tandem = new Tandem(page);
    const count = samples.length + 1;
    await present(page, count, { theme, language });
    for (let at = 1; at <= count; at += 1) {
      await expect(place(page)).toContainText(new RegExp(`${at} (of|de) ${count}`));
      for (const key of at === 1 || at === count ? ['s', 'o', 'c', 'e', 'w'] : ['s', 'o', 'c', 'e']) {
        await page.keyboard.press(key);
        const screen = { s: 'case', o: 'options', c: 'comparison', e: 'evidence', w: 'what-if' }[key] ?? '';
        await expect(page.locator(`tandem-${screen}-screen`)).toBeVisible();
        await expect.poll(() => unreadable(page), { message: `case ${at}, ${screen}` }).toEqual([]);
        const text = await slide(page).innerText();
        expect(text, `case ${at}, ${screen}`).not.toMatch(survival);
        expect(text, `case ${at}, ${screen}`).not.toMatch(/\bOS\b/);
        if (at === 1 || at === count) await axe(page, `${screen}, ${theme}`);
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(tandem.problems).toEqual([]);
  });

test('a smaller window shows the same slide smaller, and nothing is lost at 320 px', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await present(page, samples.length + 1);
  await page.keyboard.press('End');
  await expect(place(page)).toContainText(`Case ${samples.length + 1} of`);
  const inFull = await page.locator('tandem-case-screen').innerText();
  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator('tandem-case-screen')).toHaveText(inFull.replace(/\s+/g, ' '), { useInnerText: true });
    const faults = (await unreadable(page)).filter((fault) => !fault.includes('px:'));
    expect(faults, `${width} × ${height}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page
    .locator('tandem-presentation .inside')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(over).toBeLessThanOrEqual(0);
  expect(tandem.problems).toEqual([]);
});

test('the window of the presenter stays in step without a network, and closing it leaves the slides', async ({
  page,
  context,
}) => {
  test.slow();
  const tandem = new Tandem(page);
  await present(page, 3);
  const opening = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opening;
  const beside = new Tandem(notes);
  await expect(notes.getByText('Case 1 of 3')).toBeVisible({ timeout: 30_000 });
  // What the pages fetch when they are idle has come; from here on they need nothing.
  await Promise.all([page.waitForLoadState('networkidle'), notes.waitForLoadState('networkidle')]);
  await context.setOffline(true);
  // The browser itself asks again for the icon of the address; the pages ask for nothing.
  const lacking: string[] = [];
  context.on('requestfailed', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.svg') lacking.push(pathname);
  });
  await expect(notes.getByText('Which treatment is next?')).toBeVisible();
  await notes.getByRole('button', { name: 'Next case' }).click();
  await expect(place(page)).toContainText('Case 2 of 3');
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('Which treatment is next?');
  await expect(notes.getByText('Presented all the same: Asked for, comes on Friday').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(notes.getByText('Case 3 of 3')).toBeVisible();
  // What is cut on the slide is whole here.
  await expect(notes.getByText(longQuestion)).toBeVisible();
  await expect(notes.getByText(longWish)).toBeVisible();
  await notes.keyboard.press('c');
  await expect(page.locator('tandem-comparison-screen')).toBeVisible();
  await notes.getByRole('button', { name: 'Black' }).click();
  await expect(slide(page).getByRole('heading', { level: 1 })).toHaveCount(0);
  await expect(notes.getByText('The screen is black, the clock stands')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: notes }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await notes.close();
  await page.keyboard.press('b');
  await page.keyboard.press('Home');
  await expect(place(page)).toContainText('Case 1 of 3');
  const again = context.waitForEvent('page');
  await context.setOffline(false);
  await page.keyboard.press('n');
  const second = await again;
  await expect(second.getByText('Case 1 of 3')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(second.getByText('The presentation has ended')).toBeVisible();
  await expect(second.getByText('Case 1 of 3')).toHaveCount(0);
  expect(lacking).toEqual([]);
  const offline = /ERR_INTERNET_DISCONNECTED/;
  expect(tandem.problems.concat(beside.problems).filter((problem) => !offline.test(problem))).toEqual([]);
});

test('one fact is supposed in the room and put back', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await present(page, samples.length + 1);
  const told = await slide(page).locator('tandem-case-screen').innerText();
  await page.keyboard.press('w');
  await page.getByLabel('Another fact').selectOption({ label: 'HER2 staining (IHC)' });
  await page
    .getByRole('group', { name: 'HER2 staining (IHC)' })
    .getByRole('button', { name: '0', exact: true })
    .click();
  const band = page.locator('tandem-what-if-screen .band');
  const standing = page.locator('tandem-what-if-screen .standing li');
  await expect(band).toContainText('What if');
  await expect(band).toContainText('nothing of it is recorded');
  await expect(page.locator('tandem-what-if-screen .turns li').first()).toContainText('becomes');
  await expect(page.getByText(/^Options whose standing changes: [1-9]/)).toBeVisible();
  expect(await unreadable(page)).toEqual([]);
  await axe(page, 'what if');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(band).toHaveCount(0);
  await expect(page.locator('tandem-what-if-screen .turns')).toHaveCount(0);
  await expect(standing.first()).toContainText('Offered');

  await page.getByLabel('Another fact').selectOption({ label: 'Age' });
  await page.getByRole('textbox', { name: 'Age' }).fill('900');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Give a number from');
  await page.getByRole('textbox', { name: 'Age' }).fill('80');
  await page.keyboard.press('Enter');
  await expect(band).toContainText('Age: 80');
  await slide(page).getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('tandem-case-screen')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(slide(page).locator('tandem-case-screen')).toHaveText(told.replace(/\s+/g, ' '), {
    useInnerText: true,
  });
  await page.keyboard.press('w');
  await expect(band).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

test('the next of 30 cases is there within 200 ms', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await present(page, 30);
  // The cases are worked out ahead while the first one is talked about.
  await page.waitForTimeout(8000);
  const taken: number[] = [];
  for (let at = 2; at <= 12; at += 1) {
    taken.push(
      await page.evaluate(async (next) => {
        const clock = () => document.querySelector('tandem-presentation .clock')?.textContent ?? '';
        const begun = performance.now();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        while (!clock().includes(`Case ${next} of 30`)) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - begun;
      }, at),
    );
  }
  test.info().annotations.push({ type: 'next case, ms', description: taken.map(Math.round).join(', ') });
  const [middle = Infinity] = [...taken].sort((a, b) => a - b).slice(Math.floor(taken.length / 2));
  expect(middle).toBeLessThanOrEqual(200);
  expect(tandem.problems).toEqual([]);
});

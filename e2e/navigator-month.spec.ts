import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { Tandem } from './tandem';

const month = '/navigator/month';

/** Plans with a treatment from a day on. */
async function plan(page: Page, name: string, day: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find one by name' }).fill(name);
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('heading', { name: 'What will the month ask?' })).toBeFocused();
  await page.getByLabel('First day of treatment').fill(day);
  await page.getByLabel('First day of treatment').blur();
}

const sound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

/** Pages of a PDF as Chromium writes it: every page has an object of its own, uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

test('a navigator plans a month on real dates, with days off, tasks before it and a file for the calendar', async ({
  page,
}) => {
  test.slow();
  const tandem = new Tandem(page);
  await tandem.openSample('tnbc-pdl1', month);
  await expect(page.getByText('No treatment is chosen yet')).toBeVisible();

  // 3 December 2026 is a Thursday: day 22 falls on Christmas Eve.
  await plan(page, 'Pembrolizumab + chemotherapy', '2026-12-03');
  await expect(page.getByRole('main').getByText('Day 1 is Thursday 3 December 2026.')).toBeVisible();
  const sheet = page.getByRole('region', { name: 'Pembrolizumab + chemotherapy' });
  await expect(sheet.getByText('Moved days')).toHaveCount(0);
  await expect(sheet.getByRole('cell', { name: /Thursday 24 December 2026\. .*Pembrolizumab/ })).toBeVisible();

  await page.getByText('Assumed: care on a weekend').click();
  await page.getByRole('link', { name: 'Change them in the settings' }).click();
  await page.getByText('Paste a list').click();
  const list = page.getByLabel(/^Days as year-month-day/);
  await list.fill('2026-12-24\n25.12.2026, 2026-12-25');
  await page.getByRole('button', { name: 'Add these days' }).click();
  await expect(page.getByText('These are no days and stay in the field: 25.12.2026.')).toBeVisible();
  await expect(list).toHaveValue('25.12.2026');
  await expect(page.getByRole('list', { name: 'Days off' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: /^Remove .*25 December 2026/ }).click();
  await expect(page.getByRole('button', { name: /^Remove .*24 December 2026/ })).toBeFocused();
  await sound(page);

  await page.goBack();
  const moved = sheet.getByRole('listitem').filter({ hasText: /from Thu 24 Dec, a day off, to Fri 25 Dec/ });
  await expect(moved).toHaveCount(1);
  await expect(moved).toBeVisible();
  await expect(sheet.getByRole('cell', { name: /Friday 25 December 2026\. .*Pembrolizumab/ })).toBeVisible();

  // The list tells the same days as the calendar.
  await page.getByRole('radiogroup', { name: 'How the month is drawn' }).getByText('List').click();
  await expect(page).toHaveURL(/as=list/);
  const days = sheet.locator('ol.list > li');
  await expect(days.filter({ hasText: 'Fri 25 Dec' })).toContainText('moved from Thu 24 Dec');
  await sheet.getByText('As a table').click();
  await expect(sheet.getByRole('row', { name: /^Fri 25 Dec .*day with care/ })).toHaveCount(1);
  await page.getByRole('radiogroup', { name: 'How the month is drawn' }).getByText('Calendar').click();

  // Month 2 begins on day 29 and shifts nothing.
  await page.getByRole('button', { name: 'Month after' }).click();
  await expect(page.getByRole('main').getByText('Month 2: days 29 to 56')).toBeVisible();
  await expect(sheet.getByRole('cell', { name: /Thursday 14 January 2027\. .*Pembrolizumab/ })).toBeVisible();
  await page.getByRole('button', { name: 'Month before' }).click();

  const before = sheet.locator('tandem-before-list');
  const tests = await before.getByRole('listitem').count();
  await before.getByRole('button', { name: /^Done ?: Full blood count/ }).click();
  await expect(before.getByRole('listitem').filter({ hasText: 'Full blood count' })).toContainText('done');
  await before.getByRole('button', { name: `Make ${tests - 1} tasks, due Wed 2 Dec` }).click();
  await expect(before.getByText('task, due Wed 2 Dec')).toHaveCount(tests - 1);
  await expect(before.getByRole('button', { name: /^Make/ })).toHaveCount(0);

  const saved = page.waitForEvent('download');
  await sheet.getByRole('button', { name: /^Download the calendar file/ }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('calendar-month-1.ics');
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain('DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\n');
  expect(file).not.toContain('DATE:20261224');
  expect(file).toContain('SUMMARY:Appointment\r\n');
  expect(file).not.toMatch(/pembrolizumab|paclitaxel|cancer|breast|E\. ?F\./i);

  await sound(page);
  expect(tandem.problems).toEqual([]);
});

test('the address keeps what is taken for granted, and tells what it cannot have', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', `${month}?month=13&closed=keep`);
  await plan(page, 'Aromatase inhibitor + ribociclib', '2026-12-05');
  await expect(page.getByRole('status').filter({ hasText: 'month “13”' })).toContainText('here it is 1');
  await expect(page.getByText('Moved days')).toHaveCount(0);
  await page.getByText(/^Assumed: care stays/).click();
  await page.getByLabel('Care on a closed day moves to').selectOption('previous');
  await expect(page).toHaveURL(/closed=previous/);
  const moved = page.getByRole('listitem').filter({ hasText: /from Sat 5 Dec, a weekend, to Fri 4 Dec/ });
  await expect(moved).toHaveCount(1);
  await expect(moved).toBeVisible();
  const added = page.getByLabel(/^Visits that the centre adds/);
  await added.fill('soon');
  await added.blur();
  await expect(page.getByText(/“soon” is no day of treatment/)).toBeVisible();
  await expect(added).toHaveValue('soon');
  await added.fill('10');
  await added.blur();
  await expect(page).toHaveURL(/visits=10/);
  await expect(page.getByRole('cell', { name: /Monday 14 December 2026\. .*\bvisit\./ })).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('options that are compared stand side by side, and one of them becomes the treatment', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/compare?options=elacestrant,trastuzumab-deruxtecan');
  await page.getByRole('link', { name: 'Navigator' }).first().click();
  await page.getByRole('link', { name: 'The month' }).click();
  await expect(page.getByRole('table', { name: /^Elacestrant/ })).toBeVisible();
  await expect(page.getByText(/^The first day is not set yet/)).toBeVisible();
  await page.getByRole('button', { name: /^Plan with this one ?: Trastuzumab deruxtecan/ }).click();
  await expect(page.getByRole('table', { name: /^Elacestrant/ })).toHaveCount(0);
  await expect(page.getByLabel('First day of treatment')).toHaveValue('');
  await page.getByRole('radiogroup', { name: 'Which treatments are shown' }).getByText('Those compared').click();
  await expect(page.getByRole('table', { name: /^Elacestrant/ })).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('the month speaks plainly in the shared view and in Spanish, and holds at 320 pixels', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await tandem.openSample('tnbc-pdl1', month);
  await plan(page, 'Capecitabine', '2026-12-07');
  await tandem.switchTo('Together');
  await expect(page.getByRole('heading', { name: 'What will your month be like?' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Make|Plan with/ })).toHaveCount(0);
  await sound(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(page.locator('ol.list')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await expect(page.getByRole('heading', { name: '¿Cómo será su mes?' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/deskMonth\.|days with care|Monday/);
  await sound(page);
  expect(tandem.problems).toEqual([]);
});

for (const [option, sample] of [
  ['Pembrolizumab + chemotherapy', 'tnbc-pdl1'],
  ['Aromatase inhibitor + ribociclib', 'hr-first-line'],
] as const) {
  test(`the month of ${option} is printed on one page, on A4 and on Letter`, async ({ page }) => {
    const tandem = new Tandem(page);
    await tandem.openSample(sample, month);
    await plan(page, option, '2026-12-05');
    for (const format of ['A4', 'Letter'] as const)
      expect(pagesOf(await page.pdf({ format, printBackground: true })), format).toBe(1);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), 'by the page itself').toBe(1);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('table', { name: new RegExp(`^${option.replace('+', '\\+')}`) })).toBeVisible();
    await expect(page.getByText(/At night and at weekends|number/).first()).toBeVisible();
    expect(tandem.problems).toEqual([]);
  });
}

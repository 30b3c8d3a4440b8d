import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { view } from './deciding';
import { Tandem, asks } from './tandem';

const sample = 'hr-after-cdk46';
const compared = 'options=elacestrant,fulvestrant-capivasertib,trastuzumab-deruxtecan';

/** Writes down that elacestrant was chosen, with a reason, and that another one was declined. */
async function decide(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Elacestrant/ }).check();
  await page.getByRole('button', { name: /^Say no ?: Trastuzumab deruxtecan/ }).click();
  await page.getByLabel('Why not?').selectOption({ label: 'Too many visits or needles' });
  await page.getByLabel('Why?').fill('One tablet a day, at home.');
  await page.getByLabel('What would change our mind?').fill('If the scan in March shows growth.');
  await page.getByLabel('Patient', { exact: true }).check();
  await page.getByLabel('Oncologist', { exact: true }).check();
  await page.getByLabel('When do we look at it again?').fill('2027-03-01');
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Elacestrant' })).toBeVisible();
}

test('a decision is written, kept and stands with what it rests on', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, `/compare?${compared}`);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Plan' }).click();
  await expect(tandem.heading).toHaveText('What was decided?');
  // The compared options are proposed.
  await expect(page.getByRole('main').getByRole('radio')).toHaveCount(5);
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByRole('alert')).toContainText('Say what was chosen');
  await decide(page);
  const kept = page.getByRole('article');
  await expect(kept).toContainText('One tablet a day, at home.');
  await expect(kept).toContainText('Too many visits or needles');
  await expect(kept).toContainText(/Knowledge \d{4}\.\d+/);
  // Taken back, and brought back.
  await page.getByRole('button', { name: 'Take the decision back' }).click();
  await expect(kept).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(kept).toContainText('One tablet a day, at home.');
  // What is kept outlives a visit to another page.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Options' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Plan' }).click();
  await expect(kept).toContainText('One tablet a day, at home.');
  expect(tandem.problems).toEqual([]);
});

test('no document holds a figure of a topic that the person has not opened', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, `/plan?${compared}&open=response,survival,sideEffects`);
  await decide(page);
  for (const [name, where] of [
    ['Sheet to take home', 'tandem-document-page'],
    ['Note for the chart', 'tandem-note-view'],
    ['File to send on', 'pre'],
  ] as const) {
    await view(page, name).click();
    const shown = page.locator(where);
    await expect(shown).toBeVisible();
    await expect(shown, name).not.toContainText(/\d of 100|\bHR 0|probabilityDecimal|were alive/);
  }
  expect(tandem.problems).toEqual([]);
});

test('what the person has opened goes home in both framings, in English, in Spanish and in both', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, `/compare?${compared}`);
  await tandem.personSaysYes(asks.response, asks.sideEffects);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Plan' }).click();
  await decide(page);
  await page.getByRole('link', { name: 'To the sheet to take home' }).click();
  const sheet = page.locator('tandem-document-page');
  await expect(sheet).toContainText('We chose this: elacestrant tablets.');
  await expect(sheet).toContainText(/\d+ had it, \d+ did not/);
  await expect(sheet).toContainText('When to get help now');
  await expect(sheet).not.toContainText('were alive');
  await page.getByRole('button', { name: 'Spanish', exact: true }).click();
  await expect(sheet).toContainText('Elegimos esto:');
  await expect(sheet.locator('[lang=es]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Both, side by side' }).click();
  await expect(sheet).toContainText('We chose this');
  await expect(sheet).toContainText('Elegimos esto');
  await expect(sheet).not.toContainText(/\b(sheet|care|decision)\.[a-z]/);
  // On paper the sheet stands alone.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(tandem.heading.filter({ visible: true })).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

test('the note is copied short, and the file is saved as it was looked at', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tandem = new Tandem(page);
  await tandem.openSample(sample, `/plan?${compared}`);
  await decide(page);
  await view(page, 'Note for the chart').click();
  await page.getByRole('button', { name: 'Copy the short note' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.length).toBeLessThanOrEqual(1500);
  expect(copied).toContain('Decision: elacestrant.');
  expect(copied).toContain('One tablet a day, at home.');
  await view(page, 'File to send on').click();
  const preview = await page.locator('pre').textContent();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('tandem-decision.fhir.json');
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toBe(preview);
  expect(text).not.toContain('M. K.');
  expect(tandem.problems).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`every view of the plan is accessible, ${theme}`, async ({ page }) => {
    const tandem = new Tandem(page);
    await page.emulateMedia({ colorScheme: theme });
    await tandem.openSample(sample, `/plan?${compared}`);
    const check = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        name,
      ).toEqual([]);
    };
    await check('form');
    await decide(page);
    await check('kept');
    for (const name of ['Sheet to take home', 'Note for the chart', 'File to send on', 'The way so far']) {
      await view(page, name).click();
      await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'fetched' })).toHaveCount(0);
      await check(name);
    }
  });
}

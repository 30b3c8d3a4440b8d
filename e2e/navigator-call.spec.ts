import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Tandem } from './tandem';

/** Words by which a tool would send somebody home or to a place: the page gives reference text, and no result. */
const disposition =
  /you may stay|stay at home|no need to call|safe to wait|triage|urgency score|\bscore\b|green|amber|disposition|puede quedarse|nothing (has|needs) to be done|no hace falta hacer nada|no hay que hacer nada/i;

const main = (page: Page) => page.getByRole('main');
const note = (page: Page) => page.getByRole('form', { name: 'Note of the call' });
const earlier = (page: Page) => page.locator('tandem-earlier-calls article');

/** Opens the call of a treatment, and looks a symptom up by what the person says, without a mouse. */
async function ring(page: Page, said: string): Promise<void> {
  await page.getByLabel('What is the call about?').focus();
  await page.keyboard.type(said);
  await page.keyboard.press('Enter');
}

async function copied(page: Page): Promise<string> {
  await earlier(page).first().getByRole('button', { name: 'Copy as text' }).click();
  await expect(earlier(page).first().getByRole('status')).toContainText(/Copied: \d+ of at most/);
  return page.evaluate(() => navigator.clipboard.readText());
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a call on ribociclib: a cough and loose stools in one note, and somebody rings again', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', '/navigator/call?regimen=aromatase-inhibitor-ribociclib');
  // What everyone is asked stands there before a symptom is known.
  await expect(page.getByRole('heading', { level: 2, name: 'When to get help now' })).toBeVisible();
  await ring(page, 'cough');
  await expect(page.getByRole('heading', { level: 2, name: 'When to get help now' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: /^Cough/ })).toBeVisible();
  await expect(main(page)).toContainText('Call at once for a new cough or short breath');
  await page.getByLabel('What was said').fill('A dry cough for two days. No fever.');
  await ring(page, 'the runs');
  await expect(page.getByRole('heading', { level: 2, name: 'Loose stools' })).toBeVisible();
  // What was typed is still there, and the first symptom stays in the note.
  await expect(page.getByLabel('What was said')).toHaveValue('A dry cough for two days. No fever.');
  await expect(note(page)).toContainText(/Also: Cough/);
  await page.getByRole('radio', { name: /^Grade 1/ }).check();
  await page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link', { name: 'Tasks' }).click();
  await page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link', { name: 'A call' }).click();
  await expect(page.getByLabel('What was said')).toHaveValue('A dry cough for two days. No fever.');
  await page.getByLabel('What was advised').fill('Drink plenty. We ring tomorrow.');
  await page.getByLabel('Who took the call').fill('Ana');
  await page.getByRole('radio', { name: 'Ring again' }).check();
  await page.getByLabel('By when').fill('2026-12-02');
  await page.getByLabel('What for').fill('stools and cough');
  await expect(main(page)).not.toContainText(disposition);
  await page.getByRole('button', { name: 'Write the call note' }).click();
  await expect(earlier(page)).toHaveCount(1);
  const text = await copied(page);
  expect(text.length).toBeLessThanOrEqual(1500);
  for (const part of [
    'taken by Ana',
    'Loose stools, grade 1',
    'Cough',
    'A dry cough',
    'Drink plenty',
    'Ring again',
    '2 Dec 2026',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(disposition);
  expect(tandem.problems).toEqual([]);
});

test('a cough on trastuzumab deruxtecan: the lungs, an urgent sign, and passed on', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('her2-low-chemo', '/navigator/call?regimen=trastuzumab-deruxtecan&symptom=lungs');
  await expect(main(page)).toContainText('This needs special care. You get regular lung scans.');
  const box = page.getByRole('checkbox', { name: /^You struggle to breathe/ });
  const before = await box.boundingBox();
  await box.check();
  // The fixed sentence stands out, and nothing moves.
  await expect(page.locator('.go-now.told .fixed')).toContainText('call the emergency number');
  expect((await box.boundingBox())?.y).toBe(before?.y);
  await expect(main(page)).not.toContainText(disposition);
  await page.getByLabel('What was said').fill('Short of breath since this morning.');
  await page.getByRole('radio', { name: 'Pass on' }).check();
  await expect(page.getByLabel('Who does it')).toHaveValue('oncologist');
  await page.getByRole('button', { name: 'Write the call note' }).click();
  expect(await copied(page)).toMatch(/Urgent signs told of: You struggle to breathe.*\n/);
  // It can be corrected, and stays one note.
  await earlier(page).first().getByRole('button', { name: 'Correct' }).click();
  await expect(page.getByLabel('What was said')).toHaveValue('Short of breath since this morning.');
  await page.getByLabel('What was said').fill('Short of breath since last night.');
  await page.getByRole('button', { name: 'Write the call note' }).click();
  await expect(earlier(page)).toHaveCount(1);
  await expect(earlier(page)).toContainText('since last night');
  expect(tandem.problems).toEqual([]);
});

test('a call on capecitabine: sore hands and feet, and a note of nothing is not written', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('tnbc-second-line', '/navigator/call?regimen=capecitabine');
  await ring(page, 'plantas');
  await expect(page.getByRole('heading', { level: 2, name: 'Sore hands and feet' })).toBeVisible();
  await page.getByRole('button', { name: 'Write the call note' }).click();
  await expect(page.getByRole('alert')).toContainText('Write what was said');
  await expect(page.getByLabel('What was said')).toBeFocused();
  await page.keyboard.type('Red soles, hurts to walk.');
  await page.getByRole('button', { name: 'Write the call note' }).click();
  await expect(earlier(page)).toHaveCount(1);
  expect(await copied(page)).toContain('Red soles, hurts to walk.');
  await expect(main(page)).not.toContainText(disposition);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

test('a promised call on pembrolizumab with chemotherapy: loose stools lead to the immune plan', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('tnbc-pdl1', '/navigator/call?regimen=pembrolizumab-chemotherapy');
  await page.getByLabel('First dose on').fill('2026-12-07');
  await page.getByLabel('First dose on').press('Tab');
  const first = page.locator('tandem-first-calls');
  await expect(first).toContainText('9 Dec 2026');
  await first.getByRole('button', { name: /^Make these \d+ calls tasks/ }).click();
  await expect(first).not.toContainText('no task yet');
  // Pressing again promises nothing twice: the button is gone. A moved first dose asks before it moves the calls.
  await expect(first.getByRole('button', { name: /^Make th/ })).toHaveCount(0);
  await page.getByLabel('First dose on').fill('2026-12-08');
  await page.getByLabel('First dose on').press('Tab');
  await expect(first).toContainText('The first dose has moved');
  await first.getByRole('button', { name: 'Move them' }).click();
  await expect(first).not.toContainText('The first dose has moved');
  // A question of the list opens its plan with the task that this call keeps.
  await first
    .getByRole('button', { name: /^Is anything new/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Asked in this call' })).toBeVisible();
  await ring(page, 'diarrhea');
  await expect(main(page)).toContainText('Do not treat loose stools on your own');
  const shared = page.getByRole('region', { name: 'What must not be missed' });
  await expect(shared).toContainText('immunotherapy');
  await page.getByLabel('What was said').fill('Five loose stools since yesterday.');
  await page.getByRole('button', { name: 'Write the call note' }).click();
  await expect(first).toContainText(/called on/);
  expect((await copied(page)).length).toBeLessThanOrEqual(1500);
  await expect(main(page)).not.toContainText(disposition);
  expect(tandem.problems).toEqual([]);
});

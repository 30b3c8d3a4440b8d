import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

test('seven classes always, each with its status and the deciding fact', async ({ page }) => {
  const tandem = new Tandem(page);
  for (const sample of ['hr-first-line', 'her2-second-line-brain', 'tnbc-unknowns']) {
    await tandem.openSample(sample);
    await expect(tandem.classes).toHaveCount(7);
    for (const item of await tandem.classes.all()) {
      await expect(item).toContainText(/Offered|Provisional|Not now|Advised against/);
      await expect(item.getByRole('paragraph')).not.toBeEmpty();
    }
  }
  expect(tandem.problems).toEqual([]);
});

test('an option says why it fits, what would change it and what guidelines say', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/options?class=hormone-therapy&option=elacestrant');
  await expect(page.getByRole('heading', { name: 'Why it fits' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Mutated, D538G');
  await expect(page.getByRole('heading', { name: 'What would change it' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('ESR1 is not mutated');
  await expect(page.getByRole('heading', { name: 'What guidelines say' })).toBeVisible();
});

test('a source stands behind a statement', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/options?class=hormone-therapy&option=elacestrant');
  await page
    .getByRole('button', { name: /^Source/ })
    .first()
    .click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText(/Read|read/);
  await expect(panel.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  expect(tandem.problems).toEqual([]);
});

test('surgery of a quiet primary tumour is advised against, with the reason', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/options?class=surgery&option=surgery-primary-tumour');
  await expect(page.getByRole('main')).toContainText('Advised against');
});

test('a person without metastatic disease gets no options and is told so', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/cases');
  await page.getByRole('button', { name: 'New patient' }).click();
  await tandem.answer(/^Metastatic \(stage IV/, 'No');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Options' }).click();
  await expect(page.getByRole('main')).toContainText(/metastatic/i);
  await expect(page.getByRole('link', { name: /^Compare \d/ })).toHaveCount(0);
});

test('Together says the same in plain words and shows nothing that was not checked', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/options?class=hormone-therapy&option=elacestrant');
  await tandem.switchTo('Together');
  await expect(page.getByRole('main')).not.toContainText(/not read at source|recalled/i);
  await expect(page.getByRole('main')).not.toContainText(/endocrine|progression|toxicity/i);
});

test('the keyboard goes from an entry to its sheet and back, past the other entries', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await tandem.openSample('hr-after-cdk46');
  const entry = page.locator('tandem-regimen-list').getByRole('link', { name: 'Imlunestrant', exact: true });
  await entry.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Imlunestrant', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'To the open option: Imlunestrant' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Imlunestrant', exact: true })).toBeFocused();
  expect(tandem.problems).toEqual([]);
});

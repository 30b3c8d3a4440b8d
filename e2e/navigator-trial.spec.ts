import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

test('a trial referral is written without a name, copied, and its sending becomes a task', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/navigator/trial');
  const referral = page.locator('tandem-document-page');
  await expect(referral).toContainText('Age: 60 to 69 years');
  await expect(referral).toContainText('PIK3CA: not known');
  await expect(referral).not.toContainText(/M\. K|\b61\b|PIK3CA: (?:wild|no\b|none)/);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('[ ] PIK3CA: not known');
  expect(copied).not.toContain('M. K');
  // On paper stands the referral alone, without the label that other pages bear.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('M. K', { exact: false }).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Put the label of the case on the page').check();
  await expect(referral).toContainText('For M. K');
  await page.getByLabel('By when?').fill('2099-12-03');
  await page.getByRole('button', { name: 'Make it a task' }).click();
  await expect(page.getByText('Sending it is a task of the research nurse, due 3 Dec 2099.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'To the tasks' })).toBeFocused();
  expect(tandem.problems).toEqual([]);
});

test('the search of a registry holds the disease and its markers alone, and is opened on purpose only', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/navigator/trial');
  const link = page.getByRole('link', { name: /^Open ClinicalTrials\.gov/ });
  const search = async () => new URL((await link.getAttribute('href')) ?? '').searchParams;
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  const whole = await search();
  expect([...whole.keys()]).toEqual(['cond', 'term', 'aggFilters']);
  expect(whole.get('cond')).toBe('metastatic breast cancer');
  expect(whole.get('term')).toContain('ESR1');
  await page.getByRole('checkbox', { name: /^Altered genes/ }).uncheck();
  await expect.poll(async () => (await search()).get('term')).not.toContain('ESR1');
  await page.getByRole('checkbox', { name: /^HER2/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Hormone receptors/ }).uncheck();
  await expect.poll(async () => (await search()).has('term')).toBe(false);
  await expect(page.getByRole('link', { name: 'Open the European register' })).toHaveAttribute(
    'href',
    'https://euclinicaltrials.eu/ctis-public/search',
  );
  expect(tandem.problems).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the referral is accessible, ${theme}, and stays with the professionals`, async ({ page }) => {
    const tandem = new Tandem(page);
    await page.emulateMedia({ colorScheme: theme });
    await tandem.openSample('tnbc-unknowns', '/navigator/trial');
    await expect(page.locator('tandem-document-page')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await tandem.switchTo('Together');
    await expect(page.locator('tandem-document-page')).toHaveCount(0);
    await expect(page).toHaveURL(/navigator\/visit/);
    expect(tandem.problems).toEqual([]);
  });
}

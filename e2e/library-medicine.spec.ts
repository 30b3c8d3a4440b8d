import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Tandem } from './tandem';

const entry = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
/** A few are enough: all of a long option would keep axe busy for a minute. */
const openFolds = (page: Page) =>
  page.evaluate(() => {
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('.detail details')];
    for (const fold of [...folds.slice(0, 2), ...folds.slice(-2)]) fold.open = true;
  });

test('an oncologist looks up a rule from an option and gets to its source', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/library');
  await page.getByRole('link', { name: /^Options/ }).click();
  await entry(page, 'Elacestrant').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Elacestrant' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What speaks against it' })).toBeVisible();
  await page.getByRole('link', { name: 'ESR1 mutated, 6 to 12 months on the CDK4/6 inhibitor' }).click();
  await expect(page).toHaveURL(/\/library\/rules\/second-line-esr1-6-12$/);
  const main = page.getByRole('main');
  await expect(main).toContainText('The cancer is not HER2-positive');
  await expect(main).toContainText('monthsOnLastEndocrine ≥ 6, < 12');
  await page.getByRole('link', { name: /^EMERALD ESR1-mutated subgroup/ }).click();
  await expect(page).toHaveURL(/\/library\/sources\//);
  await expect(page.getByRole('heading', { level: 2, name: /^EMERALD ESR1-mutated subgroup/ })).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('an option leads to its drug, the drug to a side effect and a trial', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/library/options/fulvestrant');
  await page.locator('tandem-option-entry').getByRole('link', { name: 'Fulvestrant', exact: true }).click();
  await expect(page).toHaveURL(/\/library\/drugs\/fulvestrant$/);
  const drug = page.locator('tandem-drug-entry');
  await expect(drug).toContainText('282357');
  await expect(drug.getByRole('link', { name: 'FALCON' })).toHaveAttribute('href', '/library/trials/falcon');
  await expect(drug.getByRole('link', { name: 'Nausea' })).toHaveAttribute('href', '/library/side-effects/nausea');
  expect(tandem.problems).toEqual([]);
});

test('a rule shows one condition twice, leads to the derived fact that it reads, and copies as JSON', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tandem = new Tandem(page);
  await page.goto('/library/rules/avoid-et-visceral-crisis-alone');
  await page.getByRole('button', { name: /^Copy as JSON/ }).click();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual({
    all: [
      { attribute: 'hrStatus', in: ['positive'] },
      { attribute: 'visceralCrisis', in: ['yes'] },
    ],
  });
  await page.locator('tandem-reads-list').getByRole('link', { name: 'Visceral crisis', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Visceral crisis' })).toBeVisible();
  await page
    .locator('summary')
    .filter({ hasText: /^\s*\d+ rules\s*$/ })
    .click();
  await expect(page.locator('tandem-fact-entry')).toContainText('No endocrine therapy alone in visceral crisis');
  expect(tandem.problems).toEqual([]);
});

test('rules are found by the fact that they read, and the address keeps it', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/library/rules');
  const list = page.locator('.list');
  await expect(list).toContainText('Second line: trastuzumab deruxtecan');
  await page.getByLabel('Rules that read').selectOption('esr1');
  await expect(page).toHaveURL(/reads=esr1/);
  await expect(page.getByRole('status').filter({ hasText: 'hang on “ESR1”' })).toBeVisible();
  await expect(list).not.toContainText('Second line: trastuzumab deruxtecan');
  await expect(list).toContainText('No oral degrader alone without an ESR1 mutation');
  await page.reload();
  await expect(page.getByLabel('Rules that read')).toHaveValue('esr1');
  expect(tandem.problems).toEqual([]);
});

test('a deep link holds after a reload, also beside an open sample patient and in Spanish', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46');
  await page.goto('/library/options/trastuzumab-deruxtecan?sample=hr-after-cdk46');
  await expect(page.locator('tandem-option-entry')).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/sample=hr-after-cdk46/);
  await expect(page.getByRole('heading', { level: 2, name: /^Trastuzumab deruxtecan/ })).toBeVisible();
  await expect(page.locator('tandem-indication-entry')).toHaveCount(10);
  await page.getByLabel('Language').selectOption('es');
  await expect(page.getByRole('heading', { name: 'Qué habla en contra' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('What speaks against it');
  expect(tandem.problems).toEqual([]);
});

test('an address that is not held says so', async ({ page }) => {
  await page.goto('/library/drugs/no-such-drug');
  await expect(page.getByRole('main')).toContainText('The library holds no such entry');
});

test('the keyboard alone opens an option, unfolds a condition and reaches a definition', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/library/options');
  await entry(page, 'Elacestrant').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Elacestrant' })).toBeVisible();
  const fold = page.locator('tandem-indication-entry summary').first();
  await fold.focus();
  await page.keyboard.press('Enter');
  const copy = page.getByRole('button', { name: /^Copy as JSON/ }).first();
  await expect(copy).toBeVisible();
  // The copy button, the tree that scrolls, its first derived fact.
  await page.keyboard.press('Tab');
  await expect(copy).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: /^As it runs/ }).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/library\/rules\/hrStatus$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Hormone receptor status' })).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const address of [
    'options/trastuzumab-deruxtecan',
    'options/surgery-primary-tumour',
    'rules/second-line-esr1-6-12',
    'rules/her2Status',
    'drugs/fulvestrant',
    'rules',
  ]) {
    test(`axe finds nothing on ${address} in the ${theme} theme, with conditions unfolded`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`/library/${address}`);
      await expect(page.locator('tandem-shelf')).toBeVisible();
      await page.waitForLoadState('networkidle');
      await openFolds(page);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    });
  }
}

test('at 320 pixels nothing scrolls sideways but the conditions', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [
    'options/trastuzumab-deruxtecan',
    'rules/second-line-esr1-6-12',
    'drugs/fulvestrant',
    'rules',
  ]) {
    await page.goto(`/library/${address}`);
    await expect(page.locator('tandem-shelf')).toBeVisible();
    await openFolds(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, address).toBeLessThanOrEqual(0);
  }
});

test('a search finds the medicine of that name before papers, and derived facts too', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/library?find=elacestrant');
  const hits = page.locator('tandem-library-hits');
  await expect(hits.getByRole('link').first()).toHaveText('Elacestrant');
  await expect(hits.getByRole('heading').last()).toHaveText(/Sources/);
  await page.goto('/library?find=HER2%20status');
  await hits.getByRole('link', { name: 'HER2 status', exact: true }).click();
  await expect(page).toHaveURL(/\/library\/rules\/her2Status/);
  expect(tandem.problems).toEqual([]);
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Tandem } from './tandem';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Find in the library' });
const hits = (page: Page) => page.locator('tandem-library-hits');

test('a word in either language, a food or a gene leads to what it decides, by the keyboard alone', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await page.goto('/library');
  for (const [words, found] of [
    ['pomelo', 'Palbociclib'],
    ['omeprazole', 'Neratinib'],
    ['fiebre', 'Pyrexia'],
    ['DPYD', 'Capecitabine'],
    ['IPDAS', 'Self-assessment'],
  ] as const) {
    await box(page).fill(words);
    await expect(hits(page).getByRole('link', { name: found, exact: true }).first()).toBeVisible();
  }
  await box(page).fill('MONALEESA2');
  await expect(hits(page).getByRole('link').first()).toHaveText('MONALEESA-2');
  await box(page).press('ArrowDown');
  await expect(hits(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/library\/trials\/monaleesa-2$/);
  await expect(page.getByRole('heading', { level: 2, name: 'MONALEESA-2' })).toBeFocused();
  await expect(page).toHaveTitle('MONALEESA-2 · Trials · Tandem');
  expect(tandem.problems).toEqual([]);
});

test('a drug names the trials that gave it, and not those of what stands beside it in an option', async ({ page }) => {
  const drug = page.locator('tandem-drug-entry');
  await page.goto('/library/drugs/capecitabine');
  await expect(drug.getByRole('link', { name: 'HER2CLIMB', exact: true })).toBeVisible();
  await expect(drug.getByRole('link', { name: 'CLEOPATRA' })).toHaveCount(0);
  await expect(drug.getByRole('heading', { name: /^Brivudine/ })).toBeVisible();
  await page.goto('/library/drugs/exemestane');
  await expect(drug.getByRole('link', { name: 'BOLERO-2' })).toBeVisible();
  await expect(drug.getByRole('link', { name: 'MONALEESA-2' })).toHaveCount(0);
});

test('the page of one side effect shows lines of that side effect only', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/library/side-effects/qt-prolongation');
  await expect(main).toContainText('found by a heart tracing (ECG)');
  await expect(main).not.toContainText('Do not smoke');
  await expect(main).not.toContainText('Medicines against HER2');
  await page.goto('/library/side-effects/osteonecrosis-jaw');
  await expect(main).toContainText('See a dentist before you start');
  await expect(main).not.toContainText('A fit (seizure)');
});

test('a sample is led into the library, and a person reads the plan together with the team', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/open/sample/hr-first-line?to=%2Flibrary%2Fside-effects%2Fnausea');
  await expect(page).toHaveURL(/\/library\/side-effects\/nausea\?sample=hr-first-line$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Nausea' })).toBeVisible();
  await page.getByRole('button', { name: 'Who is looking, and language' }).click();
  await tandem.switchTo('Together');
  await expect(page.getByRole('heading', { level: 2, name: 'Feeling sick' })).toBeVisible();
  const parts = page.locator('tandem-care-plan-sheet').getByRole('heading', { level: 3 });
  await expect(parts.first()).toHaveText('When to get help now');
  await expect(page.getByText('Not read at source')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: /trial by trial/ })).toHaveCount(0);
  await page.goto('/library/trials?sample=hr-first-line');
  await expect(page.getByText('This library is for the clinical team')).toBeVisible();
  await page.getByRole('link', { name: 'What helps with side effects' }).click();
  await expect(page.getByRole('link', { name: 'Tiredness' })).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

for (const [width, height] of [
  [1280, 800],
  [1440, 900],
] as const) {
  test(`a trial's results need no scrolling sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/library/trials/monaleesa-2');
    const table = page.getByRole('region', { name: 'All results of this trial' });
    await expect(table.getByRole('row')).not.toHaveCount(0);
    expect(await table.evaluate((region) => region.scrollWidth - region.clientWidth)).toBeLessThanOrEqual(0);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`what was changed has no accessibility fault in ${theme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    for (const path of [
      '/library/trials/monaleesa-2',
      '/library/drugs/capecitabine',
      '/library/side-effects/neutropenia',
    ]) {
      await page.goto(path);
      await expect(page.locator('.detail h2')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.detail').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });
}

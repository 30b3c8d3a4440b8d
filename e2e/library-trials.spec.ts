import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Tandem } from './tandem';

const detail = (page: Page) => page.locator('tandem-trial-page');

test('a trial shows its hazard ratios in drawing, table and sentences, and what they favour', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/library/trials/destiny-breast04');
  await expect(page.getByRole('heading', { name: 'DESTINY-Breast04', level: 2 })).toBeVisible();
  await detail(page).getByRole('heading', { name: 'Results' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('img', { name: /^Hazard ratios.*0\.51 \(0\.40 to 0\.64\), favours/ })).toBeVisible();
  await expect(detail(page).getByText('← favours Trastuzumab deruxtecan')).toBeVisible();
  const results = page.getByRole('region', { name: 'All results of this trial' });
  await expect(results.getByRole('row', { name: /Response \(ORR\)/ })).toContainText('No hazard ratio');
  await expect(results.getByRole('row', { name: /Response \(ORR\)/ })).toContainText('recalled, not read at source');
  await detail(page).getByText('As sentences').first().click();
  await expect(detail(page).getByText(/Hazard ratio of .*: 0\.51 \(0\.40 to 0\.64\), favours/)).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('trials are narrowed to a drug and sorted by year in the address', async ({ page }) => {
  await page.goto('/library/trials');
  const items = page.locator('tandem-shelf .list li');
  await expect(items).toHaveCount(138);
  await page.getByRole('combobox', { name: 'Drug' }).selectOption({ label: 'Elacestrant' });
  await expect(page).toHaveURL(/drug=elacestrant/);
  await expect(items).toContainText(['EMERALD']);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Year' });
  await expect(page.getByRole('heading', { name: /^2022/ })).toBeVisible();
  await items.getByRole('link', { name: 'EMERALD' }).click();
  await expect(page).toHaveURL(/trials\/emerald\?.*drug=elacestrant/);
});

test('a figure leads to its source, and the source back to what rests on it', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/library/trials/destiny-breast04');
  await page
    .getByRole('region', { name: 'All results of this trial' })
    .getByRole('link', { name: 'N Engl J Med 2022' })
    .first()
    .click();
  await expect(page).toHaveURL(/sources\/modi-2022-nejm/);
  const doi = page.getByRole('link', { name: /10\.1056\/NEJMoa2203690/ });
  await expect(doi).toHaveAttribute('rel', 'noreferrer noopener');
  await expect(doi).toHaveAttribute('target', '_blank');
  await page.locator('tandem-source-citations').getByRole('link', { name: 'DESTINY-Breast04' }).click();
  await expect(page).toHaveURL(/trials\/destiny-breast04/);
  expect(tandem.problems).toEqual([]);
});

test('bodies that differ stand side by side, and one kind can be shown alone', async ({ page }) => {
  await page.goto('/library/conflicts');
  const dispute = page.locator('#primary-tumour-surgery');
  await expect(dispute).toContainText('E2108');
  await expect(dispute).toContainText('MF07-01');
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'One agrees, another is against (2)' });
  await expect(page.locator('tandem-conflict-item')).toHaveCount(2);
  await expect(page.locator('tandem-conflict-item').first()).toContainText(/EMA 2026.*FDA 2026/s);
});

test('the sections speak Spanish', async ({ page }) => {
  await page.goto('/library/trials/destiny-breast04');
  await page.getByLabel('Language').selectOption('es');
  await expect(detail(page).getByRole('heading', { name: 'Quién podía participar' })).toBeVisible();
  await expect(page.getByText('0,51 (0,40 a 0,64)').first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  for (const path of ['/library/trials/destiny-breast04', '/library/sources/modi-2022-nejm', '/library/conflicts']) {
    test(`${path} has no fault that axe finds, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      // The charts are drawn as they come into view.
      for (const part of await page.locator('tandem-trial-page h3').all()) await part.scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
      ).toEqual([]);
    });
  }
}

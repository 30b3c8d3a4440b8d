import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Tandem } from './tandem';

const sections = ['source-document', 'proof', 'changes', 'self-assessment', 'side-effects', 'side-effects/diarrhoea'];

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

test.describe('The library about the knowledge itself', () => {
  test('leads from a statement of the source document that differs to its source and its rule', async ({ page }) => {
    const tandem = new Tandem(page);
    await page.goto('/library/source-document');
    await expect(page.getByRole('heading', { name: 'The source document' })).toBeVisible();
    await page
      .getByRole('radiogroup', { name: 'Which statements' })
      .getByText(/^Differs/)
      .click();
    const claim = page.getByRole('listitem').filter({ hasText: 'Together with hormone therapy' });
    await expect(claim).toContainText('Guidelines advise against both at once');
    await expect(claim).toContainText('recalled, not checked');
    await claim.getByRole('button', { name: /ASCO/ }).click();
    await expect(page.getByRole('dialog')).toContainText('Recalled, not checked at the source');
    await page.keyboard.press('Escape');
    await expect(claim.getByRole('link', { name: /No endocrine therapy together/ })).toHaveAttribute(
      'href',
      '/library/rules/no-concurrent-chemo-et',
    );
    expect(tandem.problems).toEqual([]);
  });

  test('says what is proven in the figures of the tools, and what is not', async ({ page }) => {
    const tandem = new Tandem(page);
    await page.goto('/library/proof');
    const properties = page.getByRole('region', { name: 'Properties' });
    await expect(properties.getByRole('row').filter({ hasText: 'No PARP inhibitor' })).toContainText('Holds');
    await expect(page.getByText('Not signed by a clinician').first()).toBeVisible();
    await page
      .getByText(/^\d+ kinds of patients$/)
      .first()
      .click();
    await expect(page.locator('ul.subjects li').first()).toContainText(/HER2 (low|positive|zero)/);
    await expect(page.getByRole('heading', { name: 'What is not proven' })).toBeVisible();
    expect(tandem.problems).toEqual([]);
  });

  test('assesses itself criterion by criterion, and says what is missing', async ({ page }) => {
    await page.goto('/library/self-assessment');
    const values = page.getByRole('listitem').filter({ hasText: 'Asks what matters most to the person.' });
    await expect(values).toContainText('Not yet');
    await expect(page.getByRole('table')).toContainText('Flesch-Kincaid');
    await page.getByRole('link', { name: 'See it: Cites the evidence it selected.' }).click();
    await expect(page).toHaveURL(/\/library\/sources$/);
  });

  test('tells of a side effect trial by trial, in Spanish too', async ({ page }) => {
    const tandem = new Tandem(page);
    await page.goto('/library/side-effects');
    await page.getByRole('link', { name: 'Diarrhoea' }).click();
    const rates = page.getByRole('region', { name: 'Rates by trial and arm' });
    await expect(rates.getByRole('row').filter({ hasText: 'MONARCH-3' })).toContainText('82.3');
    await page.getByRole('banner').getByLabel('Language').selectOption('es');
    await expect(page.getByRole('heading', { name: 'Diarrea' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Tasas por ensayo y grupo' })).toContainText('82,3');
    expect(tandem.problems).toEqual([]);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const section of sections) {
      test(`has nothing that axe objects to on ${section} in the ${theme} theme`, async ({ page }) => {
        // Axe reads every row of the longest tables.
        test.slow();
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(`/library/${section}`);
        await expect(page.locator('.rest h2:visible').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await violations(page)).toEqual([]);
      });
    }
  }
});

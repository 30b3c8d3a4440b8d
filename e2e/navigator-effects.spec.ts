import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Tandem, asks } from './tandem';

/** Pages of a PDF as Chromium writes it: every page has an object of its own, uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
const at = (option: string, page = '') => `/navigator/effects?option=${option}${page}`;

test('a navigator plans the side effects of a regimen on real days', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await tandem.openSample('hr-premenopausal', '/navigator/effects');
  const main = page.getByRole('main');
  await expect(main).toContainText('No treatment was chosen yet');
  await page.getByRole('searchbox', { name: 'Find one by name' }).fill('everolimus');
  await main.getByRole('button', { name: /^Exemestane \(or another hormone therapy\) \+ everolimus/ }).click();
  await expect(main.getByRole('heading', { level: 2, name: /^Side effects of/ })).toBeFocused();
  // What starts now, by medicine; what no list holds is not taken for a low class.
  await expect(main.locator('tandem-prevention-list')).toContainText('dexamethasone mouthwash');
  await expect(main.locator('.emetic')).toContainText('In no list that was read. No class is guessed.');
  // Weeks become days with the first dose, and stay where the case is left.
  await page.getByRole('button', { name: 'Plan this treatment' }).click();
  await page.getByLabel('First dose', { exact: true }).fill('2026-12-07');
  await page.getByLabel('First dose', { exact: true }).blur();
  await expect(main.locator('tandem-week-strip')).toContainText(/From week 2 \(from 14 December 2026\)/);
  await page.getByRole('link', { name: 'The month' }).click();
  await page.getByRole('link', { name: 'Side effects' }).click();
  await expect(page.getByLabel('First dose', { exact: true })).toHaveValue('2026-12-07');
  // The grade of a side effect in plain words.
  await main.getByText('Stomatitis (oral mucositis)', { exact: true }).last().click();
  await expect(main.locator('tandem-grade-list')).toContainText('Grade 3 Strong pain. It is hard to eat or drink.');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

test('a person who has not asked is told when to get help and nothing else', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('her2-second-line-brain', at('trastuzumab-deruxtecan'));
  const main = page.getByRole('main');
  // Both bodies stand there where they differ.
  await expect(main.locator('.emetic')).toContainText('NCCN: high');
  await expect(main.locator('.emetic')).toContainText('MASCC/ESMO: moderate');
  await expect(main.locator('.emetic')).toContainText('Bodies differ.');
  await tandem.switchTo('Together');
  await expect(main).toContainText('When to get help now');
  await expect(main.locator('tandem-urgent-signs')).toContainText('You struggle to breathe, even at rest');
  await expect(main.locator('tandem-prevention-list, tandem-week-strip, tandem-option-plan, .emetic')).toHaveCount(0);
  await page.getByRole('button', { name: 'One page, English' }).click();
  const paper = page.locator('tandem-document-page');
  await expect(paper).toContainText('Side effects are left out');
  await expect(paper).not.toContainText(/of 100/);
  await page.getByRole('button', { name: 'The plan', exact: true }).click();
  await main.getByRole('group', { name: asks.sideEffects }).getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(main.locator('tandem-prevention-list')).toContainText(
    'Ask about tablets for the days after, and have them at home',
  );
  // What is for professionals stays out.
  await expect(main).not.toContainText('NCCN');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

for (const [sample, option] of [
  ['tnbc-pdl1', 'pembrolizumab-chemotherapy'],
  ['her2-second-line-brain', 'trastuzumab-deruxtecan'],
  ['hr-after-cdk46', 'capecitabine'],
  ['hr-first-line', 'aromatase-inhibitor-ribociclib'],
] as const) {
  test(`the page of ${option} goes onto one sheet in either language`, async ({ page }) => {
    test.slow();
    const tandem = new Tandem(page);
    await tandem.openSample(sample, at(option));
    await tandem.personSaysYes(asks.sideEffects);
    const pages: Record<string, number> = {};
    for (const language of ['English', 'Spanish'] as const) {
      await page.getByRole('button', { name: `One page, ${language}` }).click();
      const paper = page.locator('tandem-document-page');
      await expect(paper).toContainText(language === 'English' ? 'When to get help now' : 'Para empezar ya');
      for (const format of ['A4', 'Letter'] as const)
        pages[`${language} ${format}`] = pagesOf(await page.pdf({ format, printBackground: true }));
    }
    expect(pages).toEqual({ 'English A4': 1, 'English Letter': 1, 'Spanish A4': 1, 'Spanish Letter': 1 });
    expect(tandem.problems).toEqual([]);
  });
}

import { expect, test } from '@playwright/test';
import { decideAll, toPage } from './deciding';
import { samples } from './samples';
import { Tandem, asks } from './tandem';

/** Pages of a PDF as Chromium writes it: every page has an object of its own, uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

for (const sample of samples) {
  test(`the sheet of ${sample} goes onto two pages in either language, with everything opened and said`, async ({
    page,
  }) => {
    test.slow();
    const tandem = new Tandem(page);
    await tandem.openSample(sample, '/compare');
    await tandem.personSaysYes(asks.response, asks.survival, asks.sideEffects);
    await toPage(page, 'Plan');
    await decideAll(page);
    await page.getByRole('link', { name: 'To the sheet to take home' }).click();
    const sheet = page.locator('tandem-document-page');
    const pages: Record<string, number> = {};
    for (const [name, lang] of [
      ['English', 'en'],
      ['Spanish', 'es'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(sheet.locator(`article[lang=${lang}], [lang=${lang}]`).first()).toBeVisible();
      await expect(sheet).toContainText(lang === 'en' ? 'When to get help now' : 'ayuda');
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
      pages[lang] = pagesOf(pdf);
    }
    expect(Math.max(...Object.values(pages)), JSON.stringify(pages)).toBeLessThanOrEqual(2);
    expect(Math.min(...Object.values(pages))).toBeGreaterThan(0);
    expect(tandem.problems).toEqual([]);
  });
}

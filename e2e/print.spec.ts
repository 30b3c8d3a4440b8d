import { type Page, expect, test } from '@playwright/test';
import { Tandem, asks } from './tandem';

const sample = 'hr-after-cdk46';
const compare = '/compare?options=elacestrant,fulvestrant-capivasertib,trastuzumab-deruxtecan';
/** What tells, in any view, of a topic that the person has not opened. */
const topics =
  /Does it hold or shrink|Talk about time|Growth and shrinking|Living longer|Side effects(?! and what to do)/;

/** Controls that would stand on the paper; links are words there, and so are explained terms. */
const controls = (page: Page) =>
  page
    .getByRole('main')
    .evaluate((main) =>
      [...main.querySelectorAll('button:not(tandem-glossed-text *), select, input, summary tandem-icon')]
        .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
        .map((one) => `${one.tagName} ${one.textContent}`),
    );

/** On A4, as the browser draws it for paper. */
async function paper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
}

test('the options are printed: every kind, what is open of it, its evidence date, and nothing to press', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample);
  await tandem.switchTo('Together');
  await expect(tandem.classes).toHaveCount(7);
  await paper(page);
  await expect(tandem.heading).toBeVisible();
  for (const kind of await tandem.classes.all()) await expect(kind).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Elacestrant' })).toBeVisible();
  await expect(page.getByText(/^Evidence as of/)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await controls(page)).toEqual([]);
  const broken = await page
    .getByRole('main')
    .getByRole('listitem')
    .evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length);
  expect(broken, 'rows that a page may break').toBe(0);
  const cut = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((one) => one.checkVisibility() && /auto|scroll|hidden/.test(getComputedStyle(one).overflowY))
      .filter((one) => one.scrollHeight > one.clientHeight + 1 && !one.closest('.visually-hidden'))
      .map((one) => one.className),
  );
  expect(cut, 'what paper would cut').toEqual([]);
  expect(tandem.problems).toEqual([]);
});

test('an option is printed with its reasons and without what is folded', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, '/options?class=hormone-therapy&option=elacestrant');
  await tandem.switchTo('Together');
  await paper(page);
  await expect(page.getByRole('heading', { name: 'Why it fits' })).toBeVisible();
  // Paper says how much of a list it leaves out, and has no other fold.
  for (const left of await page.locator('summary').filter({ visible: true }).allTextContents())
    expect(left.trim()).toMatch(/^\d+ more$/);
  expect(await controls(page)).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

test('every page of a case is printed with whose it is and the day', async ({ page }) => {
  const tandem = new Tandem(page);
  for (const to of ['/options', '/options?class=hormone-therapy&option=elacestrant', '/matters', compare, '/patient']) {
    await tandem.openSample(sample, to);
    await paper(page);
    await expect(page.getByRole('main').getByText(/^M\. K\., \d+ \w+ \d{4}$/), to).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
  expect(tandem.problems).toEqual([]);
});

for (const audience of ['Clinician', 'Together'] as const) {
  test(`no view of the comparison prints a closed topic or a control, for ${audience}`, async ({ page }) => {
    const tandem = new Tandem(page);
    await tandem.openSample(sample, compare);
    await tandem.switchTo(audience);
    for (const view of ['Table', 'People', 'Bars', 'Balance', 'Side effects', 'Over time', 'Month']) {
      await page.emulateMedia({ media: 'screen' });
      const button = page
        .locator('.views')
        .getByRole('button', { name: view === 'Table' ? /^(Table|Pictures)$/ : view });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await paper(page);
      await expect(page.getByRole('main').getByText(topics).filter({ visible: true }), view).toHaveCount(0);
      expect(await controls(page), view).toEqual([]);
    }
    expect(tandem.problems).toEqual([]);
  });
}

test('paper is not wasted: what is opened begins on the first page, and each page has its number and the evidence date', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, compare);
  await tandem.personSaysYes(asks.response, asks.survival, asks.sideEffects);
  const pages = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  };
  await tandem.switchTo('Together');
  await expect(page.getByRole('heading', { name: 'Trastuzumab deruxtecan' })).toBeVisible();
  expect(await pages()).toBeLessThanOrEqual(3);
  await page.locator('.views').getByRole('button', { name: 'Month' }).click();
  await expect(page.locator('.calendar').first()).toBeVisible();
  expect(await pages()).toBeLessThanOrEqual(2);
  await paper(page);
  const margins = await page.evaluate(
    () =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule)
        .flatMap((rule) => [...rule.cssRules])
        .find((rule) => rule instanceof CSSPageRule)?.cssText,
  );
  expect(margins).toMatch(/counter\(page\)/);
  expect(margins).toContain('--tandem-paper-foot');
  const foot = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--tandem-paper-foot'),
  );
  expect(foot).toMatch(/^"Evidence as of \d+ \w+ \d{4} · Review by /);
  expect(tandem.problems).toEqual([]);
});

test('what the person has opened is printed, each row and panel whole', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, compare);
  await tandem.personSaysYes(asks.response);
  for (const audience of ['Clinician', 'Together'] as const) {
    await tandem.switchTo(audience);
    if (audience === 'Clinician') await page.getByRole('button', { name: /^Open ?: Growth and shrinking/ }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('29 of 100').filter({ visible: true }).first()).toBeVisible();
    await expect(
      page
        .getByRole('main')
        .getByText(/Talk about time|Living longer/)
        .filter({ visible: true }),
    ).toHaveCount(0);
    const whole = page.locator(audience === 'Clinician' ? 'tandem-compare-table tbody tr' : 'section.option .part > *');
    const may = await whole.evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
    expect(new Set(may)).toEqual(new Set(['avoid']));
    await page.emulateMedia({ media: 'screen' });
  }
  expect(tandem.problems).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

const three = '/compare?options=elacestrant,fulvestrant-capivasertib,trastuzumab-deruxtecan';

test('options of different studies stand side by side with the band, and supportive care alone is always there', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', three);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.getByRole('columnheader').last()).toContainText('Supportive care alone');
  await expect(page.getByText('read down a column, not across')).toBeVisible();
  await page.getByText('What differs', { exact: true }).click();
  const band = page.getByRole('row', { name: /^How to read/ });
  await expect(band).toContainText('EMERALD');
  await expect(band).toContainText('CAPItello-291');
  expect(tandem.problems).toEqual([]);
});

test('a closed topic is nowhere on the page until it is opened, and can be closed again', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', three);
  const html = () => page.locator('body').innerHTML();
  const gate = page.getByRole('row', { name: /^Growth and shrinking/ }).getByRole('button');
  const figure = page.getByRole('cell', { name: /^13\.2 months/ });
  expect(await html()).not.toContain('13.2');
  await gate.click();
  await expect(figure).toBeVisible();
  await gate.click();
  await expect(figure).toHaveCount(0);
  expect(await html()).not.toContain('13.2');
});

test("a clinician's opening does not open the topic in Together", async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', `${three}&open=response,survival,sideEffects`);
  await expect(page.getByRole('cell', { name: /^13\.2 months/ })).toBeVisible();
  await tandem.switchTo('Together');
  await expect(page.getByText(/13\s*months/)).toHaveCount(0);
  await expect(page.getByText('13.2')).toHaveCount(0);
});

test('bar, table twin and sentence twin tell the same number', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', `${three}&view=bars&open=response`);
  await expect(page.getByRole('img').first()).toBeVisible();
  await page.getByText('As a table').first().click();
  await expect(page.getByRole('table').first()).toContainText('3.8');
  await page.getByText('As sentences').first().click();
  await expect(page.getByRole('main')).toContainText(/3\.8 months/);
  expect(tandem.problems).toEqual([]);
});

test('what was not reported is printed, never blank and never zero', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', `${three}&open=response`);
  await expect(page.getByRole('cell', { name: 'Not reported here', exact: true }).first()).toBeVisible();
});

test('every figure leads to its source', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', `${three}&open=response`);
  await page
    .getByRole('row', { name: /Time before the cancer grows/ })
    .getByRole('button', { name: /Source/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText(/EMERALD|ESR1|elacestrant/i);
});

test('the first eight rows fit a small screen, and a tablet shows every column', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await tandem.openSample('hr-after-cdk46', '/compare');
  const eighth = page.locator('tandem-compare-table tbody tr[role=row]').nth(7);
  await expect(eighth).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect(eighth).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('columnheader', { name: /Supportive care alone/ })).toBeInViewport({ ratio: 1 });
  await page.goto(`${page.url()}&open=sideEffects`);
  const more = page.getByRole('button', { name: 'More: Quality of life' });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.press('Enter');
  await expect(page.getByRole('button', { name: 'Less: Quality of life' })).toHaveAttribute('aria-expanded', 'true');
  expect(tandem.problems).toEqual([]);
});

test('dose and hair loss lead to a source, or say that none is held', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/compare');
  const cells = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  for (const cell of await cells('Hair loss').getByRole('cell').all())
    await expect(cell).toContainText(/^\s*\d[\d.]* (?:of 100|%).*counted in|our estimate, no source held|Not known/);
  await cells('How it is given').getByRole('button', { name: 'Elacestrant: Dose' }).click();
  await expect(page.getByRole('dialog')).toContainText(/Orserdu/i);
  expect(tandem.problems).toEqual([]);
});

test('for cancer in the brain the rows of the brain alone stand beside those of the whole body', async ({ page }) => {
  const tandem = new Tandem(page);
  const compared = '/compare?options=trastuzumab-deruxtecan,tucatinib-trastuzumab-capecitabine';
  await tandem.openSample('her2-second-line-brain', compared);
  await expect(page.getByRole('rowheader', { name: /in the brain/ })).toHaveCount(0);
  await tandem.openSample('her2-second-line-brain', `${compared}&open=response`);
  const shrinks = page.getByRole('row', { name: /^Chance it shrinks in the brain/ });
  await expect(shrinks.getByRole('cell').first()).toContainText('71.7');
  await expect(page.getByRole('row', { name: /^Time before it grows in the brain/ })).toContainText('58.9');
  await tandem.openSample('her2-first-line', `${compared}&open=response`);
  await expect(page.getByRole('row', { name: /^Chance it shrinks/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /in the brain/ })).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

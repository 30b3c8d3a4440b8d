import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Tandem, asks } from './tandem';

const sample = 'hr-after-cdk46';
const options = '/compare?options=fulvestrant-capivasertib,trastuzumab-deruxtecan';
const both = `${options}&open=response,sideEffects`;
const closed = ['57.3', '52.8', '41.7', '13.2', 'canvas'];

const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'View' }).getByRole('button', { name, exact: true });
const panel = (page: Page, heading: string) =>
  page.locator('.panel').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });

/**
 * What stands in the clipboard, by type; empty while it is being written: the browser tells the page that a copy
 * is done before it has changed the clipboard itself, so a story waits for what it expects.
 */
async function clipboard(page: Page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return (type: string) =>
    page.evaluate(async (wanted) => {
      try {
        const [item] = await navigator.clipboard.read();
        return item?.types.includes(wanted) ? await (await item.getType(wanted)).text() : '';
      } catch (error) {
        if (error instanceof DOMException && ['InvalidStateError', 'DataError'].includes(error.name)) return '';
        throw error;
      }
    }, type);
}

test('benefit stands against side effects by keyboard, once both topics are open, a panel a study', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, options);
  await view(page, 'Balance').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('This picture needs both topics open')).toBeVisible();
  await page.getByRole('button', { name: /^Open ?: Growth and shrinking/ }).press('Enter');
  await expect(page).toHaveURL(/open=response/);
  for (const part of closed) expect(await page.getByRole('main').innerHTML()).not.toContain(part);
  await page.getByRole('button', { name: /^Open ?: Side effects/ }).press('Enter');
  const charts = page.getByRole('img');
  await expect(charts).toHaveCount(2);
  await expect(charts.first()).toHaveAccessibleName(/29 of 100.*severe 41\.7 of 100/);
  await expect(panel(page, 'CAPItello-291')).not.toContainText('57.3');
  await expect(panel(page, 'Supportive care alone')).toContainText('No study held here');
  await page.getByLabel('Side effects shown').selectOption({ label: 'Diarrhoea, severe' });
  await expect(page).toHaveURL(/effect=diarrhoea/);
  await expect(charts.first()).toHaveAccessibleName(/Diarrhoea, severe/);
  expect(tandem.problems).toEqual([]);
});

test('what a study does not report has no mark and is said in words', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, '/compare?options=elacestrant&open=response,sideEffects&view=balance');
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(panel(page, 'EMERALD')).toContainText('Any severe side effect: Not reported here.');
  expect(tandem.problems).toEqual([]);
});

test('Together keeps the balance closed until the person has asked for both topics', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, `${both}&view=balance`);
  await expect(page.getByRole('img').first()).toBeVisible();
  await tandem.switchTo('Together');
  await expect(page.getByRole('img')).toHaveCount(0);
  for (const part of closed) expect(await page.getByRole('main').innerHTML()).not.toContain(part);
  for (const name of [asks.response, asks.sideEffects])
    await page.getByRole('group', { name }).getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(page.getByRole('img').first()).toBeVisible();
  await expect(panel(page, 'CAPItello-291')).toContainText('29 of 100');
  expect(tandem.problems).toEqual([]);
});

test('a month shows what happens on which day, its source, and a total only where all of it is held', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, '/compare?options=fulvestrant-capivasertib,elacestrant,imlunestrant&view=month');
  const whole = panel(page, 'Fulvestrant + capivasertib');
  await expect(whole).toContainText('2 days with care in 28 days');
  await expect(panel(page, 'Elacestrant')).toContainText('Blood lipids: when needed, on no fixed day');
  await expect(panel(page, 'Imlunestrant')).toContainText('No total');
  await expect(panel(page, 'Supportive care alone')).toContainText('It has no set days');
  await expect(whole.getByRole('cell', { name: /^15.*Fulvestrant, injection.*day with care/ })).toBeVisible();
  await whole.getByText('As a table').click();
  await expect(whole.getByRole('row', { name: /^15 Monday .*Fulvestrant, injection.* day with care$/ })).toBeVisible();
  await page.getByText('Assumed: month 1, day 1 a Monday').click();
  await page.getByLabel('Day 1 is a').selectOption('Thursday');
  await expect(page.getByText('Day 1 of treatment is a Thursday.')).toBeVisible();
  await expect(whole.getByRole('row', { name: /^15 Thursday/ })).toBeVisible();
  await page.getByLabel('Month of treatment').selectOption('2');
  await expect(page.getByText('Month 2: days 29 to 56 of treatment.')).toBeVisible();
  await expect(whole).toContainText('Fulvestrant, injection: day 1');
  await expect(page).toHaveURL(/start=thursday/);
  await page.reload();
  await expect(page.getByText('Assumed: month 2, day 1 a Thursday')).toBeVisible();
  await whole.getByRole('button', { name: /^Source.*Fulvestrant, injection/ }).click();
  await expect(page.getByRole('dialog')).toContainText(/fulvestrant/i);
  for (const part of closed) expect(await page.getByRole('main').innerHTML()).not.toContain(part);
  expect(tandem.problems).toEqual([]);
});

test('an address that asks for a month there is not gets a sentence, and the usual month', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await tandem.openSample(sample, `${both}&view=month`);
  await expect(page.getByRole('cell', { name: /^22/ }).first()).toBeInViewport();
  await tandem.openSample(sample, `${both}&view=month&month=13&start=noday&chosen=nobody:0:1`);
  await expect(page.getByRole('status').filter({ hasText: 'month “13”' })).toContainText('here it is 1');
  await expect(page.getByRole('status').filter({ hasText: '“noday”' })).toContainText('here it is a Monday');
  await expect(page.getByRole('status').filter({ hasText: 'nobody:0:1' })).toContainText('The first choice is shown');
  await page.getByText('Assumed: month 1, day 1 a Monday').click();
  await page.getByLabel('Month of treatment').selectOption('2');
  await expect(page).toHaveURL(/month=2/);
  await expect(page).not.toHaveURL(/noday|nobody/);
  await expect(page.getByRole('status').filter({ hasText: 'The address' })).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

test('the month is printed with its assumptions and without its controls', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, `${options}&view=month`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Day 1 of treatment is a Monday.')).toBeVisible();
  await expect(panel(page, 'Fulvestrant + capivasertib').getByRole('table').first()).toBeVisible();
  await expect(page.getByLabel('Day 1 is a')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Copy the table/ }).first()).toBeHidden();
});

test('sentences and table are copied with their source and the band, and nothing of a closed topic', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  const copied = await clipboard(page);
  await tandem.openSample(sample, `${options}&open=response&view=bars`);
  await expect(page.getByText('Not for copying').first()).toBeVisible();
  await tandem.personSaysYes(asks.response);
  const study = panel(page, 'Fulvestrant + capivasertib');
  await study.getByRole('button', { name: /^Copy the sentences ?: Chance it shrinks/ }).click();
  await expect(study.getByText('Copied', { exact: true })).toBeVisible();
  await expect.poll(() => copied('text/plain')).toContain('CAPItello-291');
  const sentences = await copied('text/plain');
  expect(sentences).toMatch(/29 had their cancer shrink/);
  expect(sentences).toMatch(/\nSource: .+/);
  expect(sentences).toContain('cannot show which one is better');
  await study.getByRole('button', { name: /^Copy the table ?: Chance it shrinks/ }).click();
  await expect(study.getByText('Table copied')).toBeVisible();
  await expect.poll(() => copied('text/plain')).toMatch(/Fulvestrant \+ capivasertib\t29 of 100\t/);
  await expect.poll(() => copied('text/html')).toContain('<th>Group</th>');
  await view(page, 'Table').click();
  const gate = page.getByRole('row', { name: /^Growth and shrinking/ }).getByRole('button');
  await page.getByRole('button', { name: /^Copy the table/ }).click();
  await expect(page.getByText('Table copied')).toBeVisible();
  await expect
    .poll(() => copied('text/plain'))
    .toMatch(/\tFulvestrant \+ capivasertib.*\tTrastuzumab deruxtecan.*\tSupportive care alone/);
  await expect.poll(() => copied('text/plain')).toContain('29 of 100');
  await gate.click();
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.getByRole('button', { name: /^Copy the table/ }).click();
  await expect.poll(() => copied('text/plain')).toContain('Supportive care alone');
  expect(await copied('text/plain')).not.toContain('29 of 100');
  expect(await copied('text/html')).not.toContain('29 of 100');
  expect(tandem.problems).toEqual([]);
});

test('a browser that refuses to copy is told in a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  const tandem = new Tandem(page);
  await tandem.openSample(sample, `${both}&view=balance`);
  await tandem.personSaysYes(asks.response, asks.sideEffects);
  await page
    .getByRole('button', { name: /^Copy the sentences/ })
    .first()
    .click();
  await expect(page.getByText('The browser did not allow copying.').first()).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('a picture of every kind is downloaded, white even in the dark theme', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await tandem.openSample(sample, both.replace('options=', 'options=elacestrant,'));
  await tandem.personSaysYes(asks.response, asks.sideEffects);
  for (const name of ['Balance', 'Bars', 'People', 'Side effects', 'Over time', 'Month']) {
    await view(page, name).click();
    const button = page.getByRole('button', { name: /^Download the picture/ }).first();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename(), name).toMatch(/^[a-z0-9-]+\.png$/);
    const path = await download.path();
    const { readFile } = await import('node:fs/promises');
    const data = (await readFile(path)).toString('base64');
    const corner = await page.evaluate(async (encoded) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      return {
        width: bitmap.width,
        tall: bitmap.height > 300,
        colour: [...(pen?.getImageData(3, 3, 1, 1).data ?? [])],
      };
    }, data);
    expect(corner, name).toEqual({ width: 1720, tall: true, colour: [255, 255, 255, 255] });
  }
  expect(tandem.problems).toEqual([]);
});

test('the view looked at last comes back, and the address wins', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, options);
  await view(page, 'Month').click();
  await expect(page).toHaveURL(/view=month/);
  await tandem.openSample(sample, options);
  await expect(view(page, 'Month')).toHaveAttribute('aria-pressed', 'true');
  await tandem.openSample(sample, `${options}&view=table`);
  await expect(view(page, 'Table')).toHaveAttribute('aria-pressed', 'true');
  await tandem.openSample(sample, options);
  await expect(view(page, 'Month')).toHaveAttribute('aria-pressed', 'true');
});

/** What shows that a view is drawn. */
const standing = (page: Page, name: string) =>
  name === 'balance' ? page.getByRole('img').first() : page.getByRole('button', { name: /^Copy the table/ }).first();

for (const theme of ['light', 'dark'] as const) {
  for (const name of ['balance', 'month']) {
    test(`axe finds nothing in the ${name} in the ${theme} theme, for either audience`, async ({ page }) => {
      const tandem = new Tandem(page);
      await page.emulateMedia({ colorScheme: theme });
      await tandem.openSample(sample, `${both}&view=${name}`);
      await expect(standing(page, name)).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await tandem.switchTo('Together');
      if (name === 'balance') {
        for (const question of [asks.response, asks.sideEffects])
          await page.getByRole('group', { name: question }).getByRole('button', { name: 'Yes', exact: true }).click();
        await expect(page.getByRole('img').first()).toBeVisible();
      }
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      expect(tandem.problems).toEqual([]);
    });
  }
}

test('balance and month hold at 320 pixels', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const name of ['balance', 'month']) {
    await tandem.openSample(sample, `${both}&view=${name}`);
    await expect(standing(page, name)).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, name).toBeLessThanOrEqual(0);
  }
});

test('balance and month speak Spanish', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, `${both}&view=balance`);
  await page.getByLabel('Language').selectOption('es');
  await expect(page.getByRole('img').first()).toHaveAccessibleName(/graves/);
  await expect(page.getByRole('main')).not.toContainText(
    /\b(severe|of 100|Copy|Download|Not reported here|No study held here)\b/,
  );
  await page.getByRole('button', { name: 'Mes', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('días con atención');
  await expect(page.getByRole('main')).not.toContainText(/\b(day|Monday|tablets|Copy|Download|Month)\b/);
  expect(tandem.problems).toEqual([]);
});

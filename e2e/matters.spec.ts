import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

const table = 'options=elacestrant,fulvestrant-capivasertib,trastuzumab-deruxtecan';
const met = 'trastuzumab-deruxtecan-pertuzumab,pertuzumab-trastuzumab-taxane';
const picks = ['More time before the cancer grows', 'Not feeling sick', 'Tablets, not drips', 'What it costs me'];
const own = 'My son marries in May.';

/** The words of this page: what a person says matters. */
class Matters extends Tandem {
  async open(query = table): Promise<void> {
    await this.openSample('hr-after-cdk46', `/matters?${query}`);
  }

  /** Two options that were tested against each other: their figures can be weighed. */
  async openMet(more = ''): Promise<void> {
    await this.openSample('her2-first-line', `/matters?options=${met}${more}`);
  }

  async pick(...names: string[]): Promise<void> {
    for (const name of names) await this.page.getByRole('checkbox', { name, exact: true }).check();
  }

  async writeOwn(words: string): Promise<void> {
    await this.page.getByLabel('In your own words').fill(words);
    await this.page.getByRole('button', { name: 'Keep these words' }).click();
  }

  async step(name: 'Choose' | 'Weigh' | 'Check' | 'See'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click();
  }

  async beside(concern: string, level: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: concern }).getByText(level, { exact: true }).click();
  }

  /** By option the word in the row of a concern. */
  async words(concern: string): Promise<Record<string, string>> {
    const lit = this.page.locator('tandem-lit-table');
    const heads = await lit.getByRole('columnheader').allInnerTexts();
    const cells = await lit.getByRole('row', { name: concern }).locator('.word').allInnerTexts();
    return Object.fromEntries(heads.map((head, i) => [head.trim(), cells[i]?.trim() ?? '']));
  }
}

test('a person chooses, weighs, checks, goes back, and both tries stand side by side', async ({ page }) => {
  const matters = new Matters(page);
  await matters.openMet();
  await matters.switchTo('Together');
  await matters.pick(...picks);
  await matters.writeOwn(own);
  await matters.step('Weigh');
  // A topic that nobody asked for has no figure to weigh.
  await expect(page.getByRole('main')).not.toContainText(/\d+ months|of 100/);
  await page.getByRole('button', { name: /^Talk about it now ?: More time before the cancer grows/ }).click();
  await page.getByRole('button', { name: /^Talk about it now ?: Not feeling sick/ }).click();
  await page.getByRole('radio', { name: 'More time before the cancer grows' }).check();
  await expect(page.getByText('At worst 27 months, at best 41 months').first()).toBeVisible();
  await matters.beside('Not feeling sick', 'About half');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { name: 'Does this feel right?' })).toBeFocused();
  await expect(page.getByText(/“Not feeling sick”.*matters about half as much as/)).toBeVisible();
  await page.getByRole('button', { name: 'No, change it' }).click();
  await matters.beside('Not feeling sick', 'Just as much');
  await matters.step('Check');
  await page.getByRole('button', { name: 'Yes, this is right' }).click();
  await matters.step('Check');
  const tries = page.getByRole('region', { name: 'What you said each time' });
  await expect(tries.getByRole('row', { name: /^Not feeling sick/ })).toContainText('About half');
  await expect(tries.getByRole('row', { name: /^Not feeling sick/ })).toContainText('Just as much');
  await tries.getByRole('button', { name: /^Take it back ?: Try 1/ }).click();
  await expect(tries.getByRole('columnheader')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(tries.getByRole('columnheader')).toHaveCount(2);
  expect(matters.problems).toEqual([]);
});

test('the person sees words and light, no number and no ranking, whatever the order of the options', async ({
  page,
}) => {
  const matters = new Matters(page);
  await matters.open();
  await matters.switchTo('Together');
  await matters.pick(...picks);
  await matters.writeOwn(own);
  await matters.step('See');
  const lit = page.locator('tandem-lit-table');
  await expect(lit).toBeVisible();
  expect(await lit.getByRole('rowgroup').last().innerText()).not.toMatch(/\d/);
  await expect(page.getByRole('main')).not.toContainText(/score|rank|points|%/i);
  await expect(page.getByText(own)).toBeVisible();
  await expect(lit.getByRole('row', { name: /^What it costs me/ })).toContainText('Talk about it');
  await expect(lit.getByRole('row', { name: /^Not feeling sick/ })).toContainText('when you want');
  const words = await matters.words('Tablets, not drips');
  expect(new Set(Object.values(words))).toEqual(new Set(['Better here', 'In between', 'Less good here']));
  await page.getByRole('link', { name: 'Change the options' }).click();
  await page.getByRole('button', { name: 'Change options' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Elacestrant' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Elacestrant' }).check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'What matters' }).click();
  await matters.step('See');
  const order = () => new URL(page.url()).searchParams.get('options');
  await expect.poll(order).toBe('fulvestrant-capivasertib,trastuzumab-deruxtecan,elacestrant');
  await expect.poll(() => matters.words('Tablets, not drips')).toEqual(words);
  expect(matters.problems).toEqual([]);
});

test('what was said comes first in Compare, in both views, and goes with the case', async ({ page }) => {
  const matters = new Matters(page);
  await matters.open();
  await matters.pick(...picks);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click();
  const rows = page.locator('tandem-compare-table tbody tr[role=row]');
  // How to read stands above the first figure, then what matters.
  await expect(rows.nth(1)).toContainText('More time before the cancer grows');
  await expect(rows.nth(1)).toContainText('Matters to M. K.');
  await expect(rows.nth(3)).toContainText('Tablets, not drips');
  await expect(rows.nth(4)).toContainText('No figure answers this');
  expect(await page.locator('body').innerHTML()).not.toContain('13.2');
  await rows.nth(1).getByRole('button', { name: /^Open/ }).click();
  await expect(rows.nth(1)).toContainText('13.2');
  await expect(page.getByRole('cell', { name: /^13\.2 months/ })).toHaveCount(1);
  await matters.switchTo('Together');
  await expect(page.getByRole('heading', { name: 'What matters to you' })).toBeVisible();
  await expect(page.locator('tandem-lit-table')).toContainText('Less good here');
  expect(await page.locator('body').innerHTML()).not.toContain('13.2');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('button', { name: 'Close this case' }).click();
  await matters.openSample('hr-after-cdk46', '/compare');
  await expect(page.locator('tandem-lit-table')).toHaveCount(0);
  expect(matters.problems).toEqual([]);
});

test('professionals see how robust a first place is, worked out off the main thread', async ({ page }) => {
  const matters = new Matters(page);
  await matters.open(`${table}&open=response,sideEffects`);
  await matters.pick(...picks);
  // Figures of different studies have no range to weigh: they count by their place in the person's order.
  await matters.step('Weigh');
  await expect(
    page.getByText('These numbers come from different studies, so they have no range').first(),
  ).toBeVisible();
  await matters.step('See');
  await page.getByText('How robust would a first place be?').click();
  await expect(page.getByText('can put an option first that helps little')).toBeVisible();
  await expect(page.getByText('nothing is ranked unless you ask for it')).toBeVisible();
  await page.getByRole('button', { name: 'Rank them nevertheless' }).click();
  await expect(page.getByRole('status').filter({ hasText: /No clear favourite|comes first in/ })).toBeVisible();
  await expect(page.getByText('Fulvestrant + capivasertib takes no part: Provisional.')).toBeVisible();
  await page.getByText('As a table').click();
  const ranks = page.locator('tandem-robustness-view figure table');
  const told = await ranks.innerText();
  expect(told).toMatch(/\d+ %/);
  await page.getByText('None: any weights').click();
  await expect.poll(() => ranks.innerText()).not.toBe(told);
  expect(page.url()).toContain('robust=free');
  // Seeded: the same question has the same answer.
  await page.getByText('Their order only').click();
  await expect.poll(() => ranks.innerText()).toBe(told);
  const runs = await page.evaluate(() => performance.getEntriesByName('robustness').length);
  expect(runs).toBe(3);
  expect(matters.problems).toEqual([]);
});

test('every range runs over the same treatments, and supportive care alone is the end of none', async ({ page }) => {
  const matters = new Matters(page);
  const regimens = 'pembrolizumab-chemotherapy,sacituzumab-govitecan-pembrolizumab';
  await matters.openSample('tnbc-pdl1', `/matters?options=${regimens}&open=response,sideEffects`);
  await matters.pick(
    'Keeping my hair',
    'More time before the cancer grows',
    'Few days with visits',
    'Tablets, not drips',
  );
  await matters.step('Weigh');
  const main = page.getByRole('main');
  await expect(main.getByRole('listitem').filter({ hasText: 'Keeping my hair' })).toContainText('No difference');
  await expect(main).not.toContainText('at best None');
  expect(matters.problems).toEqual([]);
});

test('a first that stands alone is weighed on no step', async ({ page }) => {
  const matters = new Matters(page);
  await matters.openMet('&open=response,sideEffects');
  await matters.pick(...picks);
  await matters.step('Weigh');
  await page.getByRole('radio', { name: 'More time before the cancer grows' }).check();
  await matters.step('Check');
  await expect(page.getByText(/comes first\. Not said yet/)).toBeVisible();
  await matters.step('See');
  await expect(page.locator('tandem-figure-table')).not.toContainText('% of the weight');
  expect(matters.problems).toEqual([]);
});

test('bad input gets a clear sentence and loses nothing', async ({ page }) => {
  const matters = new Matters(page);
  await matters.open('options=elacestrant');
  await matters.pick(
    'Living longer',
    'More time before the cancer grows',
    'Staying out of hospital',
    'Keeping my hair',
    'Not feeling sick',
    'No loose stools',
  );
  await page.getByRole('checkbox', { name: 'What it costs me' }).click();
  await expect(page.getByText('You have chosen 6. Take one out to add another.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'What it costs me' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Keep these words' }).click();
  await expect(page.getByText('Write a few words first')).toBeVisible();
  await matters.writeOwn('a'.repeat(281));
  await expect(page.getByText('These are 281 letters')).toBeVisible();
  await expect(page.getByLabel('In your own words')).toHaveValue('a'.repeat(281));
  await matters.step('Weigh');
  await expect(page.getByText('Only one treatment is on the table')).toBeVisible();
  expect(matters.problems).toEqual([]);
});

test('own words are kept when the step or the page is left without a word of keeping them', async ({ page }) => {
  const matters = new Matters(page);
  await matters.open();
  const field = page.getByLabel('In your own words');
  await field.pressSequentially(own);
  await page.getByRole('button', { name: 'Next' }).click();
  await matters.step('Choose');
  await expect(page.getByRole('blockquote')).toHaveText(own);
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await field.fill('a'.repeat(281));
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\/compare/);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'What matters' }).click();
  await expect(field).toHaveValue('a'.repeat(281));
  await expect(page.getByText('These are 281 letters')).toBeVisible();
  expect(matters.problems).toEqual([]);
});

test('the page works by keyboard alone', async ({ page }) => {
  const matters = new Matters(page);
  await matters.open();
  const box = page.getByRole('checkbox', { name: 'Tablets, not drips' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.getByRole('checkbox', { name: 'What it costs me' }).press('Space');
  await page.getByRole('button', { name: 'Move up: What it costs me' }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'What it costs me' })).toContainText('1');
  await page.getByRole('button', { name: 'Take out: Tablets, not drips' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What you said' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(box).toBeChecked();
  await page.getByRole('button', { name: 'See' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'How each option does on what matters' })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any step in the ${theme} theme, for either audience`, async ({ page }) => {
    test.setTimeout(90_000);
    const matters = new Matters(page);
    await page.emulateMedia({ colorScheme: theme });
    await matters.openMet('&open=response,sideEffects');
    await matters.pick(...picks);
    await matters.step('Weigh');
    await page.getByRole('radio', { name: 'More time before the cancer grows' }).check();
    await matters.beside('Not feeling sick', 'About half');
    await matters.step('Check');
    await page.getByRole('button', { name: 'Yes, this is right' }).click();
    await page.getByText('How robust would a first place be?').click();
    await expect(page.locator('tandem-robustness-view')).toBeVisible();
    for (const audience of ['Clinician', 'Together'] as const) {
      await matters.switchTo(audience);
      for (const step of ['See', 'Choose', 'Weigh', 'Check'] as const) {
        await matters.step(step);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          `${audience} ${step}`,
        ).toEqual([]);
      }
    }
    expect(matters.problems).toEqual([]);
  });
}

test('nothing scrolls sideways at 320 pixels, as 400 % zoom leaves them', async ({ page }) => {
  const matters = new Matters(page);
  await page.setViewportSize({ width: 320, height: 256 });
  await matters.open(`${table}&open=response,sideEffects`);
  await matters.pick(...picks);
  for (const step of ['Choose', 'Weigh', 'Check', 'See'] as const) {
    await matters.step(step);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, step).toBeLessThanOrEqual(0);
  }
});

test('Spanish changes every word of the page', async ({ page }) => {
  const matters = new Matters(page);
  await matters.open(`${table}&open=response,sideEffects`);
  await matters.pick(...picks);
  await page.getByLabel('Language').selectOption('es');
  await expect(matters.heading).toHaveText('¿Qué le importa a esta persona?');
  for (const step of ['Elegir', 'Sopesar', 'Repasar', 'Ver']) {
    await page.getByRole('navigation', { name: 'Pasos' }).getByRole('button', { name: step }).click();
    await expect(page.getByRole('main')).not.toContainText(
      /\b(the|worst|people|months|weighed|Not reported here|Next)\b/,
    );
    await expect(page.getByRole('main')).not.toContainText(/matters\.|lit\.|compare\./);
  }
});

test('print shows the own words and what the options do, without controls', async ({ page }) => {
  const matters = new Matters(page);
  await matters.open();
  await matters.switchTo('Together');
  await matters.pick(...picks);
  await matters.writeOwn(own);
  await matters.step('See');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(own)).toBeVisible();
  await expect(page.locator('tandem-lit-table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back' })).toBeHidden();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

const apart = '/compare?options=aromatase-inhibitor-ribociclib,aromatase-inhibitor-palbociclib';
const open = '&open=response,survival';

test('through a third group: dashed, called weaker, with its interval, a table and sentences', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', `${apart}${open}`);
  const row = page.getByRole('row', { name: /^Through a third group/ });
  await expect(row).toContainText('Indirect, weaker');
  await expect(row).toContainText('HR 0.99 (0.72 to 1.34)');
  await expect(row).toContainText('No difference is shown');
  await expect(row.locator('.made').first()).toHaveCSS('border-top-style', 'dashed');
  await expect(row.getByRole('img').first()).toHaveAccessibleName(/HR 0\.99/);
  await row.getByText('As a table').first().click();
  await expect(row.getByRole('cell', { name: '0.72 to 1.34' })).toBeVisible();
  await row
    .getByRole('button', { name: /MONALEESA-2/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('it is closed with its topics, and never stands in Together', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', apart);
  await expect(page.getByText('Through a third group')).toHaveCount(0);
  await tandem.openSample('hr-first-line', `${apart}${open}`);
  await expect(page.getByText('Through a third group')).toBeVisible();
  await tandem.switchTo('Together');
  for (let left = 3; left > 0; left--) await page.locator('tandem-ask-first .answers button').first().click();
  await expect(page.locator('tandem-ask-first .answers')).toHaveCount(0);
  for (const view of await page.locator('.views button').all()) {
    await view.click();
    await expect(page.getByText(/Indirect|Bucher|HR 0\./)).toHaveCount(0);
  }
});

test('what is refused has its name in words', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', `/compare?options=elacestrant,trastuzumab-deruxtecan${open}`);
  const row = page.getByRole('row', { name: /^Through a third group/ });
  await expect(row).toContainText('No two of these options can be compared through a third group.');
  await row.getByText('Why others are not compared').click();
  await expect(row).toContainText('no group was given the same in both');
});

test('the band lists what differs: tests, earlier medicines, people, follow-up, year', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/compare?options=elacestrant,trastuzumab-deruxtecan');
  await page.getByText('What differs', { exact: true }).click();
  const band = page.getByRole('row', { name: /^How to read/ });
  for (const topic of ['Test asked for', 'Earlier CDK4/6 inhibitor', 'Who took part', 'Year'])
    await expect(band.getByRole('rowheader', { name: topic })).toBeVisible();
  await expect(band.getByRole('row', { name: /^Test asked for/ })).toContainText('ESR1');
  await tandem.openSample(
    'hr-first-line',
    '/compare?options=aromatase-inhibitor-ribociclib,aromatase-inhibitor-abemaciclib',
  );
  await page.getByText('What differs', { exact: true }).click();
  await expect(band.getByRole('row', { name: /^Follow-up, months/ })).toContainText('26.4');
});

test('a subgroup nearer to the person stands beside the figure that leads, named and marked', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', '/compare?options=fulvestrant-ribociclib&open=response');
  const cell = page
    .getByRole('row', { name: /^Time before the cancer grows/ })
    .getByRole('cell')
    .first();
  await expect(cell.locator('.big')).toContainText('20.5');
  await expect(cell).toContainText('Nearer to this person:');
  await expect(cell).toContainText('First-line subgroup (descriptive), size not read, subgroup');
});

test('the person against each study, the dose and what can follow unfold for every column, by keyboard', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', apart);
  for (const name of [
    'This person against the study',
    'Dose, less of it, a lower start',
    'What can follow, what it closes',
  ]) {
    const fold = page.getByRole('button', { name });
    await fold.press('Enter');
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
  }
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/^This person against the study/)).toContainText(/Inside in \d of 8\./);
  await expect(row(/^Dose,/)).toContainText(/600 mg once daily/);
  await expect(row(/^Dose,/)).toContainText(/AMALEE/);
  await expect(row(/^Dose,/)).toContainText(/Evidence for a lower start: none found/);
  await expect(row(/^What can follow/)).toContainText('the rules of today would say');
  await expect(row(/^What can follow/)).toContainText('It closes');
  expect(tandem.problems).toEqual([]);
});

test('a term is explained on a tap and by keyboard, in Together only', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', apart);
  await expect(page.getByRole('button', { name: 'ECG: what does it mean?' })).toHaveCount(0);
  await tandem.switchTo('Together');
  const term = page.getByRole('button', { name: 'ECG: what does it mean?' }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/a test of how the heart beats/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/a test of how the heart beats/)).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/\b(PFS|ORR|ET line)\b/);
});

test('in Together the sheet says where a guideline stands, in plain words only', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/options?class=hormone-therapy&option=elacestrant');
  await tandem.switchTo('Together');
  const sheet = page.locator('tandem-option-sheet');
  await expect(sheet.locator('tandem-statements')).toContainText('ASCO');
  await expect(sheet).not.toContainText(/≥|>=|\bET\b|monotherapy|\bPFS\b/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing with everything unfolded, ${theme}; Spanish changes every word`, async ({ page }) => {
    const tandem = new Tandem(page);
    await page.emulateMedia({ colorScheme: theme });
    await tandem.openSample('hr-first-line', `${apart}${open}`);
    await expect(page.locator('tbody th button')).toHaveCount(3);
    for (const fold of await page.locator('tbody th button').all()) await fold.click();
    await expect(page.getByText('the rules of today would say').first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.getByLabel('Language').selectOption('es');
    await expect(page.getByText('Indirecta, más débil').first()).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(
      /\b(Indirect|weaker|the rules|Inside|Best case|none found)\b/,
    );
  });
}

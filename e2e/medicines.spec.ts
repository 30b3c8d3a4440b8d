import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

/** Adds medicines to the open sample, on its page. */
async function takes(tandem: Tandem, ...names: string[]): Promise<void> {
  const { page } = tandem;
  await tandem.openSample('hr-first-line', '/patient?section=medicines');
  for (const name of names) {
    const field = page.getByRole('combobox', { name: 'Add a medicine' });
    await field.fill(name);
    await field.press('Enter');
    await expect(page.getByRole('list', { name: 'Other medicines' })).toContainText(name, { ignoreCase: true });
  }
}

const goTo = (tandem: Tandem, name: string) =>
  tandem.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();

test('a medicine that must never be taken with an option holds it, in the list, the sheet and the comparison', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await takes(tandem, "St John's wort", 'clarithromycin');
  const list = page.getByRole('list', { name: 'Other medicines' });
  await expect(list.getByRole('listitem').filter({ hasText: "St John's wort" })).toContainText(
    /never with \d+ options?/,
  );
  await expect(list.getByRole('listitem').filter({ hasText: /clarithromycin/i })).toContainText(
    /avoid with \d+ options/,
  );
  await goTo(tandem, 'Options');
  await tandem.classNamed('Hormone therapy').getByRole('link').click();
  const main = page.getByRole('main');
  await expect(main).toContainText("St John's wort: never with palbociclib; stop or change it first");
  await expect(main).toContainText(/Avoid with .*clarithromycin/i);
  await page
    .getByRole('link', { name: /palbociclib/i })
    .first()
    .click();
  await expect(main).toContainText('Never together');
  await expect(main).toContainText(/Not looked up with .*: /);
  expect(tandem.problems).toEqual([]);
});

test('an option has its side-effect plan: when to go now first, each plan a click away, in either view', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', '/options?class=hormone-therapy&option=aromatase-inhibitor-ribociclib');
  const heading = page.getByRole('heading', { name: 'Side effects and what to do' });
  await expect(heading).toBeVisible();
  await page.locator('tandem-option-plan summary').filter({ hasText: 'signs that need help now' }).click();
  await expect(page.getByRole('heading', { name: 'When to get help now' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('38.0 °C');
  await page.locator('tandem-option-plan summary').filter({ hasText: 'Diarrhoea' }).click();
  await expect(page.getByRole('heading', { name: 'When to call the clinic the same day' })).toBeVisible();
  await expect(page.locator('tandem-option-plan').getByRole('link', { name: 'In the library' })).toHaveAttribute(
    'href',
    /\/library\/side-effects\//,
  );
  await tandem.switchTo('Together');
  await expect(heading).toBeVisible();
  await expect(page.locator('tandem-option-plan')).not.toContainText(/recalled|not read/i);
  await expect(page.locator('tandem-option-plan').getByRole('link', { name: 'In the library' })).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

test('the comparison opens the plan of each option, and prints what is open', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', '/compare?options=aromatase-inhibitor-ribociclib,fulvestrant');
  const buttons = page.getByRole('button', { name: /^Side effects and what to do/ });
  await expect(buttons.first()).toBeVisible();
  await buttons.first().click();
  const plan = page.locator('tandem-option-plan');
  await expect(plan).toContainText('Do not wait, by day or night');
  await page.emulateMedia({ media: 'print' });
  await expect(plan.getByText('Do not wait, by day or night')).toBeVisible();
  await page.emulateMedia({ media: null });
  await tandem.switchTo('Together');
  await page.locator('summary').filter({ hasText: 'Side effects and what to do' }).first().click();
  await expect(plan.first()).toContainText('Do not wait, by day or night');
  expect(tandem.problems).toEqual([]);
});

test('care that starts with the first dose stands beside the option before it is given', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-resistant-pik3ca', '/options?class=hormone-therapy&option=exemestane-everolimus');
  await expect(page.locator('tandem-option-plan')).toContainText('Start with it');
  await expect(page.locator('tandem-option-plan').getByRole('link', { name: /mouth sores/i })).toHaveAttribute(
    'href',
    /option=stomatitis-care/,
  );
});

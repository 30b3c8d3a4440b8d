import { expect, type Page } from '@playwright/test';

export const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'What to look at' }).getByRole('button', { name, exact: true });

export const toPage = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();

/** Compares what is suggested, so that it lies on the table of the plan. */
export async function comparedThenPlan(page: Page): Promise<void> {
  await toPage(page, 'Compare');
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  await toPage(page, 'Plan');
}

/** On the page of the plan: takes the first option on the table, says no to the second one, and fills in all that there is. */
export async function decideAll(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('radio').first().check();
  const no = main.getByRole('button', { name: /^Say no/ });
  if ((await no.count()) > 1) {
    await no.nth(1).click();
    await page.getByLabel('Why not?').selectOption({ label: 'Too many visits or needles' });
    await page
      .getByLabel('In your own words')
      .fill('Every week to the hospital is too much for me, because nobody can drive me there.');
  }
  await page
    .getByLabel('Why?')
    .fill('I want to be at home with my family as much as I can, and to sing in the choir in May.');
  await page
    .getByLabel('What would change our mind?')
    .fill('If the scan in March shows growth, or if my hands and feet hurt so much that I cannot play.');
  for (const role of ['Patient', 'Person close to the patient', 'Oncologist', 'Nurse navigator']) {
    await page.getByLabel(role, { exact: true }).check();
  }
  await page.getByLabel('When do we look at it again?').fill('2027-03-01');
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
}

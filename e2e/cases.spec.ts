import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

test('the gallery shows invented people of every subtype, and one click leads to the options', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/');
  await expect(tandem.heading).toHaveText('Whose options are we looking at?');
  for (const subtype of ['Hormone receptor positive', 'HER2 positive', 'Triple negative']) {
    await expect(page.getByRole('region', { name: subtype }).getByRole('button').first()).toBeVisible();
  }
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThanOrEqual(6);
  await page.getByRole('button', { name: /ESR1 mutated M. K./ }).click();
  await expect(tandem.heading).toHaveText('What are the options?');
  await expect(tandem.classes).toHaveCount(7);
  expect(tandem.problems).toEqual([]);
});

test('a reload and a shared address restore the view of a sample', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/options?class=targeted-therapy&option=trastuzumab-deruxtecan');
  const option = page.getByRole('heading', { level: 2, name: /Trastuzumab deruxtecan/ });
  await expect(option).toBeVisible();
  await page.reload();
  await expect(option).toBeVisible();
  expect(page.url()).toContain('class=targeted-therapy');
});

test('an own case leaves no trace in the address, the title or the storage', async ({ page }) => {
  await page.goto('/cases');
  await page.getByRole('button', { name: 'New patient' }).click();
  const label = page.getByLabel('Label or initials');
  await label.fill('Zz Secret');
  await label.blur();
  await expect(page.getByRole('banner')).toContainText('Zz Secret');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Options' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are the options?');
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(`${page.url()} ${await page.title()} ${kept}`).not.toContain('Secret');
});

test('a page of a case without a case leads back to the cases with a sentence', async ({ page }) => {
  await page.goto('/compare');
  await expect(page).toHaveURL(/\/cases/);
  await expect(page.getByRole('main')).toContainText(/no case|open|not open/i);
});

import { expect, test } from '@playwright/test';
import { begin, keep, rawDatabase, relabel, rows, secret, standing, unlock } from './keeping';
import { Tandem } from './tandem';

test('a case is in memory until it is kept; then every change is kept, and the passphrase brings it back', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await begin(page, 'Zz Secret');
  await expect(standing(page)).toContainText('Not kept');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await keep(page);
  await tandem.answer(/^Metastatic \(stage IV/, 'Yes');
  await expect(standing(page)).toContainText('Kept');
  await page.reload();
  await expect(page).toHaveURL(/\/cases/);
  await expect(page.getByRole('main')).not.toContainText('Zz Secret');
  await unlock(page, 'river lantern');
  await expect(page.getByRole('alert')).toContainText('This is not the passphrase');
  await unlock(page);
  await expect(rows(page)).toHaveCount(1);
  await rows(page)
    .getByRole('button', { name: /Zz Secret/ })
    .first()
    .click();
  await expect(page.getByRole('banner')).toContainText('Zz Secret');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Patient' }).click();
  await expect(page.getByRole('radiogroup', { name: /^Metastatic \(stage IV/ }).locator('input:checked')).toHaveValue(
    'yes',
  );
  expect(tandem.problems).toEqual([]);
});

test('the database holds ciphertext only, and nothing else holds anything of the person', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await begin(page, 'Zz Secret');
  await keep(page);
  await relabel(page, 'Zz Hidden');
  await expect(standing(page)).toContainText('Kept');
  const raw = await rawDatabase(page);
  expect(raw.length).toBeGreaterThan(500);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  for (const word of ['Zz Secret', 'Zz Hidden', 'observations', secret, 'therapies', 'tandem-case']) {
    expect(raw).not.toContain(word);
    expect(`${page.url()} ${await page.title()} ${kept} ${said.join()}`).not.toContain(word);
  }
});

test('locking takes the person from the screen, by hand and when the device is left alone', async ({ page }) => {
  await page.clock.install();
  await begin(page, 'Zz Secret');
  await keep(page);
  await standing(page).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page).toHaveURL(/\/cases/);
  await expect(page.locator('body')).not.toContainText('Zz Secret');
  await unlock(page);
  await rows(page)
    .getByRole('button', { name: /Zz Secret/ })
    .first()
    .click();
  await expect(page.getByRole('banner')).toContainText('Zz Secret');
  await page.clock.runFor('16:00');
  await expect(page).toHaveURL(/\/cases/);
  await expect(page.locator('body')).not.toContainText('Zz Secret');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
});

test('the list is searched, narrowed, and each deed can be taken back by keyboard', async ({ page }) => {
  await begin(page, 'María R.');
  await keep(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('button', { name: 'What can be done with María R.' }).click();
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByLabel('Search by label').fill('maria copy');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'What can be done with María R. (copy)' }).press('Enter');
  await page.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'What can be done with María R. (copy)' }).click();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByLabel('State').selectOption('Archived');
  await expect(rows(page)).toHaveCount(1);
});

test('the passphrase is refused while it is weak, changed in the settings, and all is wiped after asking twice', async ({
  page,
}) => {
  await begin(page, 'Zz Secret');
  await standing(page).click();
  await page.locator('tandem-case-menu').getByRole('button', { name: 'Keep on this device' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New passphrase').fill('password1234');
  await expect(dialog).toContainText('Weak');
  await dialog.getByLabel('The same once more').fill('password1234');
  await dialog.getByRole('button', { name: 'Set it and keep the case' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choose another one');
  await page.keyboard.press('Escape');
  await expect(standing(page)).toContainText('Not kept');
  await keep(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Settings' }).click();
  await page.getByText('Change the passphrase').click();
  await page.getByLabel('Passphrase until now').fill(secret);
  await page.getByLabel('New passphrase').fill('another river, another lantern');
  await page.getByLabel('The same once more').fill('another river, another lantern');
  await page.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByLabel('Passphrase until now')).toBeHidden();
  await page.getByText('What was done on this device').click();
  await expect(page.getByRole('table')).toContainText('Passphrase changed');
  await expect(page.getByRole('table')).toContainText('Case kept for the first time');
  await page.getByRole('button', { name: 'Wipe all' }).click();
  await page.getByLabel(/Type/).press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Type the word');
  await page.getByLabel(/Type/).fill('wipe');
  await page.getByRole('button', { name: 'Wipe all now' }).click();
  await expect(page.getByRole('main')).toContainText('No case is kept on this device');
  await expect(standing(page)).toContainText('Not kept');
  expect([...new Set((await rawDatabase(page)).split('\n'))]).toEqual(['[]']);
});

test('every change of the record is undone and made again, by name, by key and by button', async ({ page }) => {
  const tandem = new Tandem(page);
  await begin(page, 'Zz Secret');
  await tandem.answer(/^Metastatic \(stage IV/, 'Yes');
  const checked = page.getByRole('radiogroup', { name: /^Metastatic \(stage IV/ }).locator('input:checked');
  await expect(page.getByRole('button', { name: /^Undo: Metastatic/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(checked).toHaveValue('');
  await page.keyboard.press('Control+Shift+z');
  await expect(checked).toHaveValue('yes');
  await page.getByRole('button', { name: /^Undo: Metastatic/ }).click();
  await page.getByRole('button', { name: 'Undo: label' }).click();
  await expect(page.getByLabel('Label or initials')).toHaveValue('');
  // In a text the browser's own undo holds.
  await page.getByLabel('Label or initials').fill('Ab');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Redo/ })).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

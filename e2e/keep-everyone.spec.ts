import { expect, test, type Page } from '@playwright/test';
import { begin, holds, keep, rows, standing, unlock } from './keeping';

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`every state of the kept cases holds for everyone in the ${theme} theme at ${String(width)} pixels`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await begin(page, 'Somebody');
    await standing(page).click();
    await holds(page, 'menu');
    await page.locator('tandem-case-menu').getByRole('button', { name: 'Keep on this device' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Set it and keep the case' }).click();
    await expect(page.getByRole('dialog').getByRole('alert').first()).not.toBeEmpty();
    await holds(page, 'new passphrase, refused');
    await page.keyboard.press('Escape');
    await keep(page);
    await standing(page).click();
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await expect(page.getByRole('radiogroup', { name: 'Who can read it?' })).toBeVisible();
    await holds(page, 'save as a file');
    await page.keyboard.press('Escape');
    await page.goto('/cases');
    await unlock(page, 'wrong');
    await expect(page.getByRole('alert')).not.toBeEmpty();
    await holds(page, 'locked, refused');
    await unlock(page);
    await rows(page)
      .getByRole('button', { name: /What can be done/ })
      .click();
    await holds(page, 'list');
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
    await holds(page, 'deleted');
    await page.goto('/settings');
    await unlock(page);
    await page.getByText('What was done on this device').click();
    await page.getByText('Change the passphrase').click();
    await expect(page.getByRole('table')).toBeVisible();
    await holds(page, 'settings');
    await page.goto('/cases/join');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await holds(page, 'join, nothing to join');
  });
}

test('in Spanish no word of the kept cases stays English', async ({ page }) => {
  await begin(page, 'Alguien');
  await keep(page);
  await page.goto('/settings');
  await unlock(page);
  await page.getByText('What was done on this device').click();
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('Español').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('table')).toContainText('Caso guardado por primera vez');
  await expect(page.getByRole('main')).not.toContainText(/\b(Kept|Locked|the|Passphrase|Case|kept\.)\b/);
  await page.getByRole('navigation').getByRole('link', { name: 'Casos' }).click();
  await rowsInSpanish(page).first().click();
  await expect(standing(page)).toContainText('Guardado');
});

const rowsInSpanish = (page: Page) =>
  page.getByRole('list', { name: 'Guardados en este dispositivo' }).getByRole('button', { name: /Alguien/ });

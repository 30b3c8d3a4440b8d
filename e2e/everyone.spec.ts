import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

const compare = '/compare?options=elacestrant,trastuzumab-deruxtecan&open=response,sideEffects';
const pages: [string, (tandem: Tandem) => Promise<void>][] = [
  [
    'cases',
    async ({ page }) => {
      await page.goto('/cases');
    },
  ],
  [
    'import',
    async ({ page }) => {
      await page.goto('/cases/import');
    },
  ],
  [
    'settings',
    async ({ page }) => {
      await page.goto('/settings');
    },
  ],
  ['patient', (tandem) => tandem.openSample('hr-after-cdk46', '/patient')],
  ['options', (tandem) => tandem.openSample('hr-after-cdk46', '/options')],
  ['compare table', (tandem) => tandem.openSample('hr-after-cdk46', compare)],
  ['compare bars', (tandem) => tandem.openSample('hr-after-cdk46', `${compare}&view=bars`)],
  ['compare people', (tandem) => tandem.openSample('hr-after-cdk46', `${compare}&view=people`)],
  ['compare over time', (tandem) => tandem.openSample('hr-after-cdk46', `${compare}&view=time`)],
  ['compare side effects', (tandem) => tandem.openSample('hr-after-cdk46', `${compare}&view=effects`)],
];

for (const theme of ['light', 'dark'] as const) {
  for (const [name, open] of pages) {
    test(`axe finds nothing on ${name} in the ${theme} theme, for either audience`, async ({ page }) => {
      const tandem = new Tandem(page);
      await page.emulateMedia({ colorScheme: theme });
      await open(tandem);
      await expect(tandem.heading).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      await tandem.switchTo('Together');
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      expect(tandem.problems).toEqual([]);
    });
  }
}

test('400 % zoom holds: nothing but the comparison scrolls sideways at 320 pixels', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.setViewportSize({ width: 320, height: 256 });
  for (const [name, open] of pages) {
    await open(tandem);
    await expect(tandem.heading).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, name).toBeLessThanOrEqual(0);
  }
});

test('Spanish changes every word of a page, charts included', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/options?class=hormone-therapy&option=elacestrant');
  await page.getByLabel('Language').selectOption('es');
  await expect(tandem.heading).toHaveText('¿Qué opciones hay?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('main')).not.toContainText(/\b(Offered|the cancer|and the|Source)\b/);
  await page.getByRole('navigation').getByRole('link', { name: 'Comparar' }).click();
  await expect(page.getByRole('columnheader').last()).toContainText('Solo cuidados de apoyo');
  await expect(page.getByRole('main')).not.toContainText(/\b(Offered|the cancer|Not reported here|Closed)\b/);
  expect(tandem.problems).toEqual([]);
});

test('the policy allows no inline script, no eval and no other origin', async ({ page }) => {
  await page.goto('/cases');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('the way through the page works by keyboard alone', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/options');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Compare \d/ })).toBeFocused();
});

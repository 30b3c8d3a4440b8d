import AxeBuilder from '@axe-core/playwright';
import type { Browser } from '@playwright/test';

/** Violations that axe finds on a page in one theme, one line each. */
export async function axeViolations(browser: Browser, url: string, theme: 'light' | 'dark'): Promise<string[]> {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  await context.close();
  return violations.map(
    ({ id, nodes }) => `${theme}: ${id} at ${nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
}

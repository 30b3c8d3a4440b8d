import type { Browser } from '@playwright/test';

const changes = 8;

/** Milliseconds of scripting that each of several changes of one answer in the form takes, least first; classes and options follow. */
export async function formChangeScripting(browser: Browser, origin: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/open/sample/hr-after-cdk46?to=%2Fpatient`);
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const scripting = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
  };
  const answers = page.locator('#fact-her2Ihc label');
  const taken: number[] = [];
  for (let change = 0; change < changes; change++) {
    const before = await scripting();
    await answers.nth(change % 4).click();
    await page.waitForLoadState('networkidle');
    // Everything that follows a change is drawn within a few frames.
    await page.waitForTimeout(500);
    taken.push((await scripting()) - before);
  }
  await page.close();
  return taken.sort((a, b) => a - b);
}

import { chromium, type Browser } from '@playwright/test';
import { axeViolations } from './axe';
import { formChangeScripting } from './form-change';
import { initialBrotliBytes } from './initial-bytes';
import { measure } from './lighthouse';
import { pages } from './pages';
import { serveBuild } from './server';

interface PageResult {
  performanceDesktop: number;
  performanceMobile: number;
  accessibility: number;
  bestPractices: number;
  axeViolations: number;
}

const port = 4390;
const debugPort = 9390;
/** `--runs 1` for a quick look; the figures that count are medians of three. */
const runs = Number(option('--runs')) || 3;
/** `--only /board,/navigator` for the pages that begin so. */
const only = option('--only')?.split(',');

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

async function auditPage(browser: Browser, url: string): Promise<PageResult> {
  const found = [...(await axeViolations(browser, url, 'light')), ...(await axeViolations(browser, url, 'dark'))];
  const desktop = await measure(url, debugPort, 'desktop', runs);
  const mobile = await measure(url, debugPort, 'mobile', runs);
  for (const fault of [...found, ...desktop.faults, ...mobile.faults]) console.log(`  ${fault}`);
  return {
    performanceDesktop: desktop.performance,
    performanceMobile: mobile.performance,
    accessibility: Math.min(desktop.accessibility, mobile.accessibility),
    bestPractices: Math.min(desktop.bestPractices, mobile.bestPractices),
    axeViolations: found.length,
  };
}

/** Opens every page of the production build, runs Lighthouse (median of three) and axe in both themes. */
async function main(): Promise<void> {
  const { chromiumFlags, findChromium } = await import('../setup/chromium.mjs');
  const server = await serveBuild(port);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [...chromiumFlags, `--remote-debugging-port=${debugPort}`],
  });
  const results: Record<string, PageResult> = {};
  try {
    for (const { page, address } of pages.filter(({ page }) => only?.some((one) => page.startsWith(one)) ?? true)) {
      console.log(page);
      results[page] = await auditPage(browser, `http://127.0.0.1:${port}${address}`);
      console.log(`  ${JSON.stringify(results[page])}`);
    }
    const scripting = (await formChangeScripting(browser, `http://127.0.0.1:${port}`)).map((ms) => ms.toFixed(1));
    console.log(`scripting after a change in the form, milliseconds: ${scripting.join(', ')}`);
  } finally {
    await browser.close();
    server.kill();
  }
  console.log(JSON.stringify({ pages: results, initialBrotliBytes: initialBrotliBytes() }));
}

void main();

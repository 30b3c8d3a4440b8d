import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/setup/chromium.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4310);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  workers: 2,
  // A story that passes only at the second try is reported as flaky, with its trace: a fault to look for, not a red run.
  retries: 1,
  // A bare machine of two cores takes its time over axe; what is waited for has limits of its own.
  timeout: 60_000,
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${String(port)}`,
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: chromiumFlags,
    },
    // Each story begins with an empty browser: storing the application for it would only take its time. e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    // A colour on its way from one theme to the other is none to measure.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node tools/serve/serve.mjs --port ${String(port)}`,
    url: `http://127.0.0.1:${String(port)}`,
    reuseExistingServer: false,
  },
});

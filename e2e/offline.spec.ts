import AxeBuilder from '@axe-core/playwright';
import { expect as atOnce, test as base, type BrowserContext, type Page } from '@playwright/test';
import { pages } from '../tools/audit/pages';
import { Host } from './host';
import { begin, keep, relabel, rows, standing, unlock } from './keeping';

const sampleAt = (to: string) => `/open/sample/hr-after-cdk46?to=${encodeURIComponent(to)}`;
const compared =
  'options=elacestrant,fulvestrant-capivasertib,trastuzumab-deruxtecan&open=response,sideEffects,survival';

/** Stories of a host of their own: each may be switched off or be given another version. */
const test = base.extend<{ host: Host; folder: string }>({
  folder: ['/', { option: true }],
  host: async ({ folder }, use, info) => {
    const port = Number(process.env['E2E_PORT'] ?? 4310) + 1 + info.parallelIndex;
    const host = new Host(port, info.outputPath('host'), folder);
    await host.start();
    await use(host);
    host.stop();
  },
});

test.use({ serviceWorkers: 'allow' });

/** Storing begins some seconds after the first page has come. */
const expect = atOnce.configure({ timeout: 20_000 });
test.setTimeout(120_000);

/** Opens Tandem and waits until it is stored on this device. */
async function openStored(page: Page, host: Host, address = '/cases'): Promise<void> {
  await page.goto(host.at(address));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** As the browser does by itself whenever Tandem is opened. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });

const line = (page: Page) => page.getByRole('complementary', { name: 'About this program' });
const version = (page: Page) => page.evaluate(() => document.documentElement.dataset['version'] ?? 'first');
const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
/** Goes to a page of the frame, whose scripts have to be had first. */
async function goTo(page: Page, name: string): Promise<void> {
  await place(page, name).click();
  await expect(place(page, name)).toHaveAttribute('aria-current', 'page');
}
const heading = (page: Page, text: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(text);

/** The browser forgets what it has fetched, so that only the store and the host can answer. */
async function forgetFetched(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
}

const views = ['table', 'people', 'bars', 'balance', 'effects', 'time', 'month'];
const addresses = [
  ...pages.map(({ address }) => address),
  ...views.map((view) => sampleAt(`/compare?view=${view}&${compared}`)),
];

for (const language of ['en', 'es']) {
  test(`after the first visit every page and view works without network (${language})`, async ({
    page,
    context,
    host,
  }) => {
    test.setTimeout(240_000);
    await openStored(page, host);
    await page.evaluate((spoken) => {
      localStorage.setItem('tandem.settings', JSON.stringify({ language: spoken }));
    }, language);
    host.stop();
    await context.setOffline(true);
    await forgetFetched(context, page);
    const failed: string[] = [];
    // The icon of the tab is asked for by the browser, which goes on without it.
    page.on('requestfailed', (request) => !request.url().endsWith('/favicon.svg') && failed.push(request.url()));
    page.on('pageerror', (error) => failed.push(error.message));
    for (const address of addresses) {
      await page.goto(host.at(address));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('tandem-offline-line')).toHaveCount(0);
      await expect(page.getByRole('button', { name: /Try again|Intentar de nuevo/ })).toHaveCount(0);
    }
    expect(failed).toEqual([]);
  });
}

test('a newer version waits until the case is closed, and is taken when a person says so', async ({
  page,
  context,
  host,
}) => {
  await openStored(page, host);
  await page.getByRole('button', { name: /ESR1 mutated M. K./ }).click();
  await heading(page, 'What are the options?');

  host.deploy('0.9.0');
  await look(page);
  await expect(line(page)).toContainText('newer version is ready: Tandem 0.9.0');
  await expect(line(page)).toContainText('It waits until the open case is closed.');
  await expect(page.getByRole('button', { name: 'Take it now' })).toHaveCount(0);

  // Loading the page again is part of the consultation: it goes on with the version that it began with.
  await page.reload();
  await heading(page, 'What are the options?');
  expect(await version(page)).toBe('first');
  await expect(line(page)).toContainText('It waits until the open case is closed.');

  // The host has the scripts of before no more; what was not opened yet comes from the store.
  await forgetFetched(context, page);
  for (const name of ['Compare', 'What matters', 'Library', 'Settings']) await goTo(page, name);

  // Another window has no case open, but must not pull the version from under this one.
  const other = await context.newPage();
  await other.goto(host.at('/cases'));
  await line(other).getByRole('button', { name: 'Take it now' }).click();
  await expect(line(other)).toContainText('A case is open in another window.');
  expect(await version(other)).toBe('first');

  await goTo(page, 'Cases');
  await page.getByRole('button', { name: 'Close this case' }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await line(page).getByRole('button', { name: 'Take it now' }).click();
  await expect.poll(() => version(page).catch(() => '')).toBe('0.9.0');
  await heading(page, 'Whose options are we looking at?');
  await goTo(page, 'Settings');
  await expect(page.getByRole('main')).toContainText('All of it is stored on this device');

  // The other window goes on with its own scripts until its person loads it again.
  expect(await version(other)).toBe('first');
  await goTo(other, 'Library');
  await line(other).getByRole('button', { name: 'Take it now' }).click();
  await expect.poll(() => version(other).catch(() => '')).toBe('0.9.0');
});

test('kept cases outlive a newer version, which says that it locks them, and work without network', async ({
  page,
  context,
  host,
}) => {
  await openStored(page, host);
  await begin(page, 'Vera K.', host.at('/cases'));
  await keep(page);
  host.deploy('0.9.0');
  await look(page);
  await expect(line(page)).toContainText('It waits until the open case is closed.');
  await expect(line(page)).not.toContainText('locked');
  await goTo(page, 'Cases');
  await page.getByRole('button', { name: 'Close this case' }).click();
  await expect(line(page)).toContainText('Your kept cases will be locked.');
  await line(page).getByRole('button', { name: 'Take it now' }).click();
  await expect.poll(() => version(page).catch(() => '')).toBe('0.9.0');

  host.stop();
  await context.setOffline(true);
  await forgetFetched(context, page);
  await page.reload();
  for (const label of ['Vera K.', 'Vera Kant']) {
    await unlock(page);
    await rows(page).getByRole('button', { name: label }).first().click();
    await expect(page.getByRole('banner')).toContainText(label);
    await goTo(page, 'Patient');
    await relabel(page, 'Vera Kant');
    await expect(standing(page)).toContainText('Kept');
    await page.goto(host.at('/cases'));
  }
});

test('a newer version is in use once every window was closed', async ({ page, context, host }) => {
  await openStored(page, host);
  host.deploy('0.9.0');
  await look(page);
  await expect(line(page)).toContainText('newer version is ready: Tandem 0.9.0');
  await page.close();
  await expect
    .poll(async () => {
      const next = await context.newPage();
      await next.goto(host.at('/cases'));
      const opened = await version(next);
      await next.close();
      return opened;
    })
    .toBe('0.9.0');
});

test('a newer version that is not whole is not taken, and the settings say so', async ({ page, host }) => {
  await openStored(page, host, '/settings');
  host.deploy('0.9.0');
  const [broken = ''] = host.files(/^chunk-.*\.js$/);
  host.spoil(broken);
  await look(page).catch(() => null);
  await expect(page.getByRole('main')).toContainText(`could not be stored whole (${broken})`);
  await expect(line(page)).toHaveCount(0);
  host.stop();
  await page.reload();
  await heading(page, 'How should Tandem work here?');
  expect(await version(page)).toBe('first');
});

test('a part that is not stored is said, and is had again from the host', async ({ page, context, host }) => {
  await openStored(page, host);
  await expect(page.getByRole('button', { name: /ESR1 mutated M. K./ })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const lose = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) if (/chunk-/.test(request.url)) await cache.delete(request);
      }
    });
  await lose();
  await forgetFetched(context, page);
  host.stop();
  await place(page, 'Library').click();
  await expect(line(page)).toContainText('There is no network');
  await line(page).getByRole('button', { name: 'Close' }).click();
  await expect(line(page)).toHaveCount(0);

  await host.start();
  for (const name of host.files(/^chunk-.*\.js$/)) host.remove(name);
  await place(page, 'Settings').click();
  await expect(line(page)).toContainText('can no longer be fetched');
  await expect(line(page).getByRole('button', { name: 'Load again' })).toBeVisible();
});

test('a host that withdraws Tandem takes it from the device', async ({ page, host }) => {
  await openStored(page, host);
  host.withdraw();
  await look(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('it can be installed', async ({ page, context, host }) => {
  await openStored(page, host);
  const devtools = await context.newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string; purpose: string }[] };
  for (const { src, sizes, purpose } of manifest.icons) {
    const side = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image.naturalWidth;
    }, src);
    expect(side, src).toBeGreaterThan(0);
    if (sizes !== 'any') expect(`${side}x${side}`, src).toBe(sizes);
    expect(['any', 'maskable']).toContain(purpose);
  }
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test.describe('below a path of the host', () => {
  test.use({ folder: '/clinic/tandem/' });

  test('it opens deep links, is stored, and works without network', async ({ page, context, host }) => {
    await openStored(page, host, sampleAt('/options'));
    await heading(page, 'What are the options?');
    expect(new URL(page.url()).pathname).toBe('/clinic/tandem/options');
    host.stop();
    await context.setOffline(true);
    await page.reload();
    await heading(page, 'What are the options?');
    await goTo(page, 'Compare');
    await heading(page, 'What does each option give and cost?');
    await page.goto(host.at('/library/trials/emerald'));
    await expect(page.getByRole('heading', { name: /EMERALD/ }).first()).toBeVisible();
  });
});

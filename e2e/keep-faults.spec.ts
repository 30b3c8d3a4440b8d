import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { begin, holds, keep, rawDatabase, relabel, rows, standing, unlock } from './keeping';

/** Changes a byte of what is kept of the case that was kept first. */
const corrupt = (page: Page) =>
  page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    const database = await done(indexedDB.open('tandem'));
    const store = database.transaction('cases', 'readwrite').objectStore('cases');
    const [row] = (await done(store.getAll())) as Record<'head' | 'body', { data: ArrayBuffer }>[];
    if (row) {
      for (const part of [row.head, row.body]) new Uint8Array(part.data).fill(7, 3, 9);
      await done(store.put(row));
    }
    database.close();
  });

const toCases = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cases' }).click();

test('a damaged case is named; the others open, and it can be saved as it is or deleted', async ({ page }) => {
  await begin(page, 'First');
  await keep(page);
  await corrupt(page);
  await begin(page, 'Second');
  await unlockAndKeep(page);
  await page.goto('/cases');
  await unlock(page);
  await expect(rows(page)).toHaveCount(2);
  const damaged = rows(page).filter({ hasText: 'A case that does not open' });
  await damaged.getByRole('button', { name: /What can be done/ }).click();
  const download = page.waitForEvent('download');
  await damaged.getByRole('button', { name: 'Save it as it is' }).click();
  expect((await download).suggestedFilename()).toBe('tandem-case-damaged.json');
  await rows(page)
    .getByRole('button', { name: /Second/ })
    .first()
    .click();
  await expect(page.getByRole('banner')).toContainText('Second');
  await toCases(page);
  await damaged.getByRole('button', { name: /What can be done/ }).click();
  await damaged.getByRole('button', { name: 'Delete' }).click();
  await expect(rows(page)).toHaveCount(1);
});

async function unlockAndKeep(page: Page): Promise<void> {
  await standing(page).click();
  await page.locator('tandem-case-menu').getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByRole('dialog').getByLabel('Passphrase').fill('river lantern copper moss');
  await page.getByRole('button', { name: 'Unlock and keep' }).click();
  await expect(standing(page)).toContainText('Kept');
}

test('a full device loses nothing and says so', async ({ page }) => {
  await begin(page, 'Before');
  await keep(page);
  await page.evaluate(() => {
    Object.assign(globalThis, { put: Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await relabel(page, 'After');
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(standing(page)).toContainText('Not kept');
  await page.evaluate(() => {
    // Put aside there above; the page's own types know nothing of it.
    const { put } = globalThis as unknown as { put: PropertyDescriptor };
    Object.defineProperty(IDBObjectStore.prototype, 'put', put);
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(standing(page)).toContainText('Kept');
  await page.reload();
  await unlock(page);
  await expect(rows(page)).toContainText('After');
});

/** Fills what the browser gives this page until less room is left than a case needs. */
const fill = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ballast');
      request.onupgradeneeded = () => request.result.createObjectStore('weight', { autoIncrement: true });
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error('no ballast'));
      };
    });
    const put = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('weight', 'readwrite');
        transaction.objectStore('weight').put(crypto.getRandomValues(new Uint8Array(bytes)));
        transaction.oncomplete = () => {
          resolve(true);
        };
        transaction.onabort = () => {
          resolve(false);
        };
      });
    for (const bytes of [60_000, 6_000, 600]) while (await put(bytes));
    database.close();
  });

test('a quota that is really full is named, and what was kept opens', async ({ page, context }) => {
  test.slow();
  await begin(page, 'Before');
  await keep(page);
  const session = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 200_000 });
  await fill(page);
  await relabel(page, 'After');
  await expect(page.getByRole('alert')).toContainText('no room left');
  await expect(page.getByRole('banner')).toContainText('After');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await unlock(page);
  await expect(rows(page)).toContainText('Before');
});

test('a window without storage says what it can do instead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await begin(page, 'Private');
  await standing(page).click();
  await page.locator('tandem-case-menu').getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByRole('dialog')).toContainText('no storage to give');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toContainText('Private');
});

test('of two tabs that write at once the later one is told, and joins both copies', async ({ page, context }) => {
  await begin(page, 'Shared');
  await keep(page);
  const other = await context.newPage();
  await other.goto('/cases');
  await unlock(other);
  await rows(other)
    .getByRole('button', { name: /Shared/ })
    .first()
    .click();
  await expect(other.getByRole('banner')).toContainText('Shared');
  await other.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Patient' }).click();
  await relabel(other, 'Of the other');
  await expect(page.getByRole('alert')).toContainText('changed in another tab');
  await relabel(page, 'Of this one');
  await page.getByRole('button', { name: 'Look at both copies' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What holds of two copies?');
  await page.getByRole('radio', { name: /Of this one/ }).check();
  await page.getByRole('button', { name: 'Keep the joined case' }).click();
  await expect(standing(page)).toContainText('Kept');
  await expect(page.getByRole('banner')).toContainText('Of this one');
  await expect(other.getByRole('alert')).toContainText('changed in another tab');
});

/** Opens the kept case in another tab, on the page of the patient. */
async function inAnotherTab(context: BrowserContext, label: string): Promise<Page> {
  const other = await context.newPage();
  await other.goto('/cases');
  await unlock(other);
  await rows(other)
    .getByRole('button', { name: new RegExp(label) })
    .first()
    .click();
  await expect(other.getByRole('banner')).toContainText(label);
  await other.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Patient' }).click();
  await expect(other.getByLabel('Label or initials')).toBeVisible();
  return other;
}

const lockNow = async (page: Page) => {
  await standing(page).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
};

test('what one of two tabs could not keep is offered after the other one was locked', async ({ page, context }) => {
  await begin(page, 'Shared');
  await keep(page);
  const other = await inAnotherTab(context, 'Shared');
  await relabel(page, 'Of this one');
  await expect(other.getByRole('alert')).toContainText('changed in another tab');
  await relabel(other, 'Of the other');
  await expect(standing(other)).toContainText('Not kept');
  await relabel(page, 'Of this one, again');
  await expect(standing(page)).toContainText('Kept');
  await lockNow(page);
  await expect(other.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(other);
  const draft = other.getByRole('status').filter({ hasText: 'changes that are not kept' });
  await expect(draft).toContainText('Of the other');
  // The kept one is looked at first: what waits beside it is not forgotten.
  await rows(other)
    .getByRole('button', { name: /Of this one, again/ })
    .first()
    .click();
  await expect(other.getByRole('banner')).toContainText('Of this one, again');
  await toCases(other);
  await draft.getByRole('button', { name: 'Go on with it' }).click();
  await other.getByRole('radio', { name: /Of the other/ }).check();
  await other.getByRole('button', { name: 'Keep the joined case' }).click();
  await expect(other.getByRole('banner')).toContainText('Of the other');
  await expect(standing(other)).toContainText('Kept');
  await toCases(other);
  await expect(draft).toHaveCount(0);
});

test('what is being typed is kept when another tab locks', async ({ page, context }) => {
  await begin(page, 'Shared');
  await keep(page);
  const other = await inAnotherTab(context, 'Shared');
  // No field is left.
  await other.getByLabel('Label or initials').fill('Typed half');
  await lockNow(page);
  await expect(other.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(other);
  await expect(rows(other)).toContainText('Typed half');
  await rows(other)
    .getByRole('button', { name: /Typed half/ })
    .first()
    .click();
  await expect(other.getByRole('banner')).toContainText('Typed half');
  await other.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Patient' }).click();
  // A medicine that is not picked yet.
  await other.getByRole('radiogroup', { name: 'Other medicines' }).getByText('Listed').click();
  await other.getByRole('combobox', { name: 'Add a medicine' }).fill('metformin');
  await unlock(page);
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(other.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(other);
  await rows(other)
    .getByRole('button', { name: /Typed half/ })
    .first()
    .click();
  await other.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Patient' }).click();
  await expect(other.getByRole('list', { name: 'Other medicines' })).toContainText(/metformin/i);
});

test('a tab whose key was wiped by another one keeps nothing under it, says so and gives its case as a file', async ({
  page,
  context,
}) => {
  // Three tabs, each of which opens the vault.
  test.slow();
  await begin(page, 'Shared');
  await keep(page);
  const other = await inAnotherTab(context, 'Shared');
  // It hears nothing, as where the browser has no such channel.
  const deaf = await context.newPage();
  await deaf.addInitScript(() => {
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
    delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
  });
  await deaf.goto('/cases');
  await unlock(deaf);
  await rows(deaf)
    .getByRole('button', { name: /Shared/ })
    .first()
    .click();
  await expect(deaf.getByRole('banner')).toContainText('Shared');
  await deaf.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Patient' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Wipe all' }).click();
  await page.getByLabel(/Type/).fill('wipe');
  await page.getByRole('button', { name: 'Wipe all now' }).click();
  await expect(page.getByRole('main')).toContainText('No case is kept on this device');
  await expect(other.getByRole('alert')).toContainText('wiped from this device in another tab');
  await expect(standing(other)).toContainText('Not kept');
  await keep(page);
  const before = await rawDatabase(page);
  await relabel(deaf, 'After the wiping');
  await expect(deaf.getByRole('alert')).toContainText('wiped from this device in another tab');
  await expect(standing(deaf)).toContainText('Not kept');
  expect(await rawDatabase(page)).toBe(before);
  await deaf.getByRole('alert').getByRole('button', { name: 'Save as a file' }).click();
  await deaf.getByRole('dialog').getByText('Whoever has the file').click();
  const download = deaf.waitForEvent('download');
  await deaf.getByRole('dialog').getByRole('button', { name: 'Save the file' }).click();
  expect((await download).suggestedFilename()).toBe('tandem-case.json');
  await holds(deaf, 'wiped elsewhere');
});

test('a tab that is killed while it writes leaves a case that opens', async ({ page, context }) => {
  await begin(page, 'Before');
  await keep(page);
  const field = page.getByLabel('Label or initials');
  for (let round = 0; round < 20; round++) {
    await field.fill(`Round ${String(round)}`);
    await field.blur();
  }
  const session = await context.newCDPSession(page);
  await Promise.race([session.send('Page.crash').catch(() => null), page.waitForEvent('crash')]);
  const next = await context.newPage();
  await next.goto('/cases');
  await unlock(next);
  await expect(rows(next)).toHaveCount(1);
  await expect(rows(next)).toContainText(/Before|Round/);
  await rows(next)
    .getByRole('button', { name: /Before|Round/ })
    .first()
    .click();
  await expect(next.getByRole('banner')).toContainText(/Before|Round/);
});

test('a case that was never kept comes back after a crash, where the person keeps cases', async ({ page, context }) => {
  await begin(page, 'Kept one');
  await keep(page);
  await toCases(page);
  await page.getByRole('button', { name: 'New patient' }).click();
  await relabel(page, 'Not kept yet');
  await expect.poll(async () => (await rawDatabase(page)).split('\n')[1]?.length).toBeGreaterThan(100);
  const session = await context.newCDPSession(page);
  await Promise.race([session.send('Page.crash').catch(() => null), page.waitForEvent('crash')]);
  const next = await context.newPage();
  await next.goto('/cases');
  await unlock(next);
  await expect(next.getByRole('status').filter({ hasText: 'was not kept' })).toContainText('Not kept yet');
  await next.getByRole('button', { name: 'Go on with it' }).click();
  await expect(next.getByRole('banner')).toContainText('Not kept yet');
  await expect(standing(next)).toContainText('Not kept');
});

test('a case that is not kept asks before the page is closed', async ({ page }) => {
  await begin(page, 'Not kept');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).accept();
});

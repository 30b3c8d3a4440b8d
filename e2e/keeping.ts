import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

export const secret = 'river lantern copper moss';

/** Begins a case of one's own under a label. @param cases the address of the cases, where another host answers */
export async function begin(page: Page, label: string, cases = '/cases'): Promise<void> {
  await page.goto(cases);
  await page.getByRole('button', { name: 'New patient' }).click();
  await relabel(page, label);
}

export async function relabel(page: Page, label: string): Promise<void> {
  const field = page.getByLabel('Label or initials');
  await field.fill(label);
  await field.blur();
  await expect(page.getByRole('banner')).toContainText(label);
}

/** What stands beside the person in the banner. */
export const standing = (page: Page) => page.locator('tandem-case-menu .standing');

/** Keeps the open case on a device that has no passphrase yet. */
export async function keep(page: Page, passphrase = secret): Promise<void> {
  await standing(page).click();
  await page.locator('tandem-case-menu').getByRole('button', { name: 'Keep on this device' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('New passphrase').fill(passphrase);
  await dialog.getByLabel('The same once more').fill(passphrase);
  await dialog.getByRole('button', { name: 'Set it and keep the case' }).click();
  await expect(standing(page)).toContainText('Kept');
  await expect(dialog).toBeHidden();
}

export async function unlock(page: Page, passphrase = secret): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

export const rows = (page: Page) => page.getByRole('list', { name: 'Kept on this device' }).getByRole('listitem');

/** Nothing that axe finds, nothing that scrolls sideways. */
export async function holds(page: Page, state: string): Promise<void> {
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id),
    state,
  ).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, state).toBeLessThanOrEqual(0);
}

/** Gives a file to the page that is open. */
export async function takeFile(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });
}

/** Saves the open case as a file. @param passphrase null: without one */
export async function savedFile(page: Page, passphrase: string | null): Promise<string> {
  await standing(page).click();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const dialog = page.getByRole('dialog');
  const download = page.waitForEvent('download');
  if (passphrase === null) {
    await dialog.getByText('Whoever has the file').click();
  } else {
    await dialog.getByLabel('New passphrase').fill(passphrase);
    await dialog.getByLabel('The same once more').fill(passphrase);
  }
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('tandem-case.json');
  return readFileSync(await file.path(), 'utf8');
}

/** All that stands in the browser's databases, byte for byte as text. */
export function rawDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no database'));
        };
      });
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const found: unknown[] = await done(database.transaction(store).objectStore(store).getAll());
        const bytes = (_: string, value: unknown) => {
          if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
          return value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value;
        };
        texts.push(JSON.stringify(found, bytes));
      }
      database.close();
    }
    return texts.join('\n');
  });
}

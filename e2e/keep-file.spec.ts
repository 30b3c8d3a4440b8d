import { expect, test, type Page } from '@playwright/test';
import { begin, keep, relabel, rows, savedFile, standing, takeFile } from './keeping';
import { Tandem } from './tandem';

async function give(page: Page, text: string): Promise<void> {
  await page.goto('/cases/import');
  await takeFile(page, text);
}

test('a case file goes on where it stopped, with and without a passphrase', async ({ page }) => {
  const tandem = new Tandem(page);
  await begin(page, 'Zz Secret');
  await tandem.answer(/^Metastatic \(stage IV/, 'Yes');
  const plain = await savedFile(page, null);
  expect(JSON.parse(plain)).toMatchObject({
    format: 'tandem-case',
    version: 2,
    case: { record: { label: 'Zz Secret' } },
  });
  const sealed = await savedFile(page, 'another river, another lantern');
  expect(sealed).not.toContain('Zz Secret');
  page.on('dialog', (dialog) => void dialog.accept());
  await give(page, plain);
  await expect(page.getByRole('main')).toContainText('1 finding');
  await page.getByRole('button', { name: 'Open this case' }).click();
  await expect(page.getByRole('banner')).toContainText('Zz Secret');
  await give(page, sealed);
  await page.getByLabel('Passphrase of the file').fill('not the passphrase');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('alert')).toContainText('does not open');
  await page.getByLabel('Passphrase of the file').fill('another river, another lantern');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.getByRole('button', { name: 'Open this case' }).click();
  await expect(page.getByRole('banner')).toContainText('Zz Secret');
  expect(tandem.problems).toEqual([]);
});

test('a file of a newer version is refused with the reason, and what is not understood is listed', async ({ page }) => {
  await give(page, '{"format":"tandem-case","version":99}');
  await expect(page.getByRole('alert')).toContainText('newer version of Tandem (format 99)');
  await give(page, '{"format":"tandem-case","version":1,"case":{"id":"x"}}');
  await expect(page.getByRole('alert')).toContainText('case.created');
  const odd = {
    format: 'tandem-case',
    version: 1,
    case: {
      id: 'x',
      created: '2026-11-01T08:00:00.000Z',
      record: { label: 'Odd', observations: [{ attribute: 'shoeSize', value: 38 }] },
    },
  };
  await give(page, JSON.stringify(odd));
  await expect(page.getByRole('region', { name: 'Left out' })).toContainText('case.record.observations[0]');
  await page.getByRole('button', { name: 'Open this case' }).click();
  await expect(page.getByRole('banner')).toContainText('Odd');
});

test('a file that was sent on and comes back changed is joined finding by finding', async ({ page }) => {
  const tandem = new Tandem(page);
  await begin(page, 'Shared');
  await keep(page);
  const sent = JSON.parse(await savedFile(page, null)) as {
    case: { record: { observations: object[]; label: string; events: object } };
  };
  const { record } = sent.case;
  record.observations.push({ attribute: 'menopausalStatus', value: 'post', on: '2026-11-20' });
  record.label = 'Shared, seen by A.';
  await relabel(page, 'Shared, seen by B.');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: 'Import a file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does the file tell us?');
  await takeFile(page, JSON.stringify(sent));
  await expect(page.getByRole('main')).toContainText('A copy of this case is on this device');
  await page.getByRole('button', { name: 'Put both side by side' }).click();
  await expect(page.getByRole('main')).toContainText('1 still to choose');
  // It is said to be disabled, so the press is forced: nothing is written before everything is chosen.
  await page.getByRole('button', { name: 'Keep the joined case' }).click({ force: true });
  await expect(page.getByRole('main')).toContainText('1 still to choose');
  await page.getByRole('radio', { name: /seen by A/ }).check();
  await page.getByRole('button', { name: 'Keep the joined case' }).click();
  await expect(page.getByRole('banner')).toContainText('seen by A.');
  await expect(standing(page)).toContainText('Kept');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cases' }).click();
  await expect(rows(page)).toHaveCount(1);
  expect(tandem.problems).toEqual([]);
});

import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { holds, keep, begin as beginCase, unlock } from './keeping';
import { Tandem } from './tandem';

const caseNames = (page: Page) => page.locator('tandem-agenda-row .name');

async function beginMeeting(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Board' }).click();
  await page.getByLabel('Date').fill('2026-12-07');
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'Cases in order' })).toBeVisible();
}

async function addSamples(page: Page, ...titles: RegExp[]): Promise<void> {
  const samples = page.locator('tandem-disclosure').filter({ hasText: 'Invented people' });
  await samples.locator('summary').click();
  for (const title of titles) await samples.getByLabel(title).check();
  await samples.getByRole('button', { name: /^Add \d/ }).click();
}

const caseFile = (id: string, label: string) => ({
  name: `${id}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'tandem-case',
      version: 1,
      case: { id, created: '2026-11-01T08:00:00.000Z', record: { label, observations: [] } },
    }),
  ),
});

async function give(page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await page.locator('tandem-add-cases input[type=file]').setInputFiles(files);
}

async function saveMeeting(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Meetings' }).click();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Whoever has the file').click();
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

test('a coordinator plans a meeting with the keyboard alone, and takes back what was not meant', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await page.goto('/cases');
  await beginMeeting(page, 'Breast board');
  await holds(page, 'an empty agenda');
  await addSamples(page, /First treatment after a late return/, /PD-L1 high/, /much still unknown/);
  await expect(caseNames(page)).toHaveCount(3);
  const before = await caseNames(page).allInnerTexts();
  await expect(page.getByRole('main')).toContainText('3 cases · 9 minutes');

  await caseNames(page).nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(caseNames(page).nth(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(caseNames(page).nth(0)).toBeFocused();
  await expect(caseNames(page).nth(0)).toContainText(/R\. D\./);
  await expect(page.getByText(/is now case 1 of 3/)).toBeAttached();
  await page.getByRole('button', { name: /^Move down: R\. D\./ }).focus();
  await page.keyboard.press('Enter');
  await expect(caseNames(page).nth(1)).toContainText(/R\. D\./);
  await expect(page.getByRole('button', { name: /^Move down: R\. D\./ })).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  expect(await caseNames(page).allInnerTexts()).toEqual(before);

  await caseNames(page).nth(0).press('Enter');
  await page.getByLabel('Question to the board').fill('Which first treatment?');
  await page.getByLabel('Who presents').fill('Dr. Vega');
  await page.getByLabel('Minutes').fill('6');
  await page.getByRole('radiogroup', { name: 'Kind' }).getByText('Standard of care').click();
  await expect(page.getByRole('main')).toContainText('3 cases · 12 minutes');
  await page.getByLabel('Minutes').fill('900');
  await page.getByLabel('Minutes').blur();
  await expect(page.getByLabel('Minutes')).toHaveValue('6');
  await expect(page.getByRole('row', { name: /Receptors on a metastasis/ })).toContainText('Sample used:');
  await holds(page, 'an unfolded case');

  await page.getByRole('button', { name: /^Take off the agenda/ }).click();
  await expect(caseNames(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('tandem-agenda-row').first()).toContainText('Which first treatment?');

  await page.getByLabel(/^Medical oncology/).check();
  await expect(page.getByText(/^Missing for the quorum: Surgery/)).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('what is missing takes a reason before it is presented', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await page.goto('/cases');
  await beginMeeting(page, 'Breast board');
  await addSamples(page, /much still unknown/);
  await expect(page.locator('tandem-agenda-row')).toContainText('Missing: Genomics, Other illnesses');
  await page.getByRole('button', { name: 'Present' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('R. D.: Genomics, Other illnesses, What the person wants');
  await holds(page, 'what is not ready');
  await alert.getByRole('button').click();
  await expect(page.getByLabel('Why it is presented without: Genomics')).toBeFocused();
  await expect(page.getByRole('row', { name: /^What the person wants/ })).toContainText('Not asked');
  for (const item of ['Genomics', 'Other illnesses', 'What the person wants']) {
    const field = page.getByLabel(`Why it is presented without: ${item}`);
    await field.fill('The visit is tomorrow');
    await field.blur();
  }
  await expect(alert).toBeHidden();
  await expect(page.locator('tandem-agenda-row')).toContainText('Missing, with a reason: Genomics');
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page).toHaveURL(/\/board\/present/);
  expect(tandem.problems).toEqual([]);
});

test('files come several at once; a broken one and one that is there already say so and lose nothing', async ({
  page,
}) => {
  test.slow();
  const tandem = new Tandem(page);
  await page.goto('/cases');
  await beginMeeting(page, 'Breast board');
  const broken = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"tandem-case"') };
  await give(page, [caseFile('one', 'A. B.'), broken, caseFile('two', 'C. D.')]);
  await expect(caseNames(page)).toHaveCount(2);
  await expect(page.getByRole('main')).toContainText('broken.json: This file is not readable');
  await give(page, [caseFile('two', 'C. D.')]);
  await expect(page.getByRole('main')).toContainText('On the agenda already: C. D.');

  const text = await saveMeeting(page);
  await page.getByRole('button', { name: 'Close the meeting' }).click();
  await expect(page.getByRole('heading', { name: 'Open now' })).toBeHidden();
  const file = (content: string) => ({
    name: 'board.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await page.locator('input[type=file]').setInputFiles(file('{"format":"tandem-board","version":9}'));
  await expect(page.getByRole('alert')).toContainText('format 9');
  await page.locator('input[type=file]').setInputFiles(file(text));
  await expect(caseNames(page)).toHaveCount(2);
  await expect(caseNames(page).nth(1)).toContainText('C. D.');
  await holds(page, 'an opened meeting');
  expect(tandem.problems).toEqual([]);
});

test('a meeting is kept behind the passphrase as it changes, and locking takes it from the screen', async ({
  page,
}) => {
  test.slow();
  const tandem = new Tandem(page);
  await beginCase(page, 'Kept One');
  await keep(page);
  await beginMeeting(page, 'Kept board');
  const mine = page.locator('tandem-disclosure').filter({ hasText: 'Cases kept on this device' });
  await mine.getByLabel('Kept One').check();
  await mine.getByRole('button', { name: 'Add 1 case' }).click();
  await expect(caseNames(page)).toContainText(['Kept One']);
  await page.getByRole('link', { name: 'Meetings' }).click();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device as it changes.')).toBeVisible();
  await expect(page.locator('tandem-kept-meetings')).toContainText('Kept board');
  await holds(page, 'the meetings');
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Board' }).click();
  await expect(page.locator('tandem-kept-meetings')).toContainText('locked');
  await expect(page.getByRole('main')).not.toContainText('Kept board');
  await page.getByRole('link', { name: 'To the cases' }).first().click();
  await unlock(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Board' }).click();
  await page.getByRole('button', { name: /^Open ?: Kept board/ }).click();
  await expect(caseNames(page)).toContainText(['Kept One']);
  expect(tandem.problems).toEqual([]);
});

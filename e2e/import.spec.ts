import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Tandem } from './tandem';

const fixture = (name: string) => readFileSync(`src/domain/fhir/fixtures/${name}.json`, 'utf8');

async function give(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });
}

test('an mCODE bundle: the report says what was taken and what needs a person, and the case opens', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await page.goto('/cases/import');
  await give(page, 'bundle.json', fixture('metastatic-hr-positive'));
  await expect(page.getByRole('main')).toContainText(/Needs a person/i);
  await expect(page.getByRole('main')).toContainText(/ESR1/);
  await page.getByRole('button', { name: /open/i }).last().click();
  await expect(page.getByRole('banner')).toContainText('HR-positive');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Options' }).click();
  await expect(tandem.classes).toHaveCount(7);
  expect(tandem.problems).toEqual([]);
});

test('a proposed line is marked until a person says that it is right, and the press can be taken back', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await page.goto('/cases/import');
  await give(page, 'bundle.json', fixture('metastatic-hr-positive'));
  const line = page.getByRole('listitem').filter({ hasText: 'Palbociclib + fulvestrant' });
  await line.getByRole('button', { name: 'Answer it in the case' }).click();
  const right = page.getByRole('button', { name: 'This is right: Palbociclib + fulvestrant' });
  await expect(right).toBeFocused();
  await expect(page.getByText('Not confirmed yet: check')).toHaveCount(2);
  await right.press('Enter');
  await expect(page.getByText('Not confirmed yet: check')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await expect(page.getByText('Not confirmed yet: check')).toHaveCount(2);
  await page.getByRole('button', { name: 'Change Letrozole' }).click();
  await page.getByRole('button', { name: 'Keep this treatment' }).click();
  await expect(page.getByText('Not confirmed yet: check')).toHaveCount(1);
  expect(tandem.problems).toEqual([]);
});

test('every question of the report leads to a field, and the report can be gone back to', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/cases/import');
  await give(page, 'bundle.json', fixture('wrong-units'));
  const questions = page.getByRole('button', { name: /^Answer it in the case/ });
  await expect(questions.first()).toBeVisible();
  const count = await questions.count();
  for (let place = 0; place < count; place++) {
    await questions.nth(place).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What do we know?' })).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[id^="fact-"], [id^="section-"]')?.id ?? ''))
      .not.toBe('');
    await page.getByRole('link', { name: 'What the file still asks' }).click();
  }
  await expect(page.getByText('The case is open.')).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('early breast cancer is said to be so', async ({ page }) => {
  await page.goto('/cases/import');
  await give(page, 'early.json', fixture('early-breast-cancer'));
  await expect(page.getByRole('status').filter({ hasText: /metastatic/i })).toBeVisible();
});

const bad: [string, string, RegExp][] = [
  ['not JSON', '{"resourceType": "Bundle",', /JSON/],
  ['not FHIR', '{"name": "somebody"}', /FHIR/],
  ['another resource type', '{"resourceType": "Patient", "id": "p"}', /Patient/],
  ['an empty bundle', '{"resourceType": "Bundle", "type": "collection", "entry": []}', /bundle|entry|empty/i],
];
for (const [name, text, sentence] of bad) {
  test(`${name}: a sentence says what is wrong, and the open case is untouched`, async ({ page }) => {
    const tandem = new Tandem(page);
    await tandem.openSample('hr-after-cdk46', '/patient');
    await page.goto('/cases/import?sample=hr-after-cdk46');
    await give(page, 'bad.json', text);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('banner')).toContainText('M. K.');
    expect(tandem.problems).toEqual([]);
  });
}

test('impossible values and damaged codes are asked about, never taken', async ({ page }) => {
  await page.goto('/cases/import');
  await give(page, 'damaged.json', fixture('damaged-codes'));
  await expect(page.getByRole('main')).toContainText(/6\.7811E\+13|damaged/i);
});

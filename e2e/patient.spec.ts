import { expect, test } from '@playwright/test';
import { Tandem } from './tandem';

test('a new patient: core answers open classes, and unknown is legal', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/cases');
  await page.getByRole('button', { name: 'New patient' }).click();
  await expect(tandem.heading).toHaveText('What do we know?');
  await expect(
    page.getByRole('radiogroup', { name: 'ESR1' }).getByRole('radio', { name: 'Not known yet' }),
  ).toBeChecked();

  await tandem.answer(/^Metastatic \(stage IV/, 'Yes');
  await page.getByRole('group', { name: 'Sites of metastasis' }).getByText('Bone', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Oestrogen receptor' }).fill('90');
  await page.getByRole('textbox', { name: 'Progesterone receptor' }).fill('20');
  await tandem.answer('HER2 staining (IHC)', '1+');
  await expect(page.getByText('HER2-low', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('HR-positive, HER2-low');
  expect(tandem.problems).toEqual([]);
});

test('the missing result that matters most is named, and entering it takes it off the list', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/patient?section=genomics');
  const next = page
    .getByRole('complementary', { name: 'What the record opens' })
    .getByRole('heading', { level: 3 })
    .first();
  await expect(next).toContainText('inherited BRCA1 or BRCA2');
  await tandem.answer('Inherited BRCA1 or BRCA2', 'Not found');
  await expect(next).not.toContainText('inherited BRCA1 or BRCA2');
  await expect(next).toContainText(/options? decided by/);
});

test('an impossible value is refused with the reason, and nothing is recorded', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/patient?section=receptors');
  const field = page.getByRole('textbox', { name: 'Oestrogen receptor' });
  await field.fill('250');
  await field.blur();
  await expect(page.getByRole('region', { name: 'Receptors' })).toContainText(/0.*100/);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Options' }).click();
  await expect(page.getByRole('main')).toContainText('The cancer is HR-positive');
});

test('HER2 and endocrine status show how they were derived', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/patient?section=receptors');
  await page.getByRole('button', { name: /How this was derived.*HER2-low/ }).click();
  await expect(page.getByText('ASCO/CAP 2018').first()).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('a sample is corrected, removed with its results, and brought back', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/patient?section=receptors');
  const receptors = page.getByRole('region', { name: 'Receptors' });
  await receptors.getByRole('button', { name: /2 samples/ }).click();
  await receptors.getByRole('button', { name: 'Correct Liver sample, 12 Oct 2026' }).click();
  const form = receptors.getByRole('form', { name: 'Correct this sample' });
  await expect(form.getByRole('radio', { name: 'Blood' })).toHaveCount(0);
  await form.getByRole('combobox', { name: 'Where' }).fill('Bone');
  await form.getByRole('button', { name: 'Keep the change' }).click();
  await expect(receptors).toContainText('Bone sample, 12 Oct 2026');

  await receptors.getByRole('button', { name: 'Remove Bone sample, 12 Oct 2026' }).click();
  await expect(receptors.getByText(/Bone sample, 12 Oct 2026 removed, with \d+ results\./)).toBeVisible();
  await expect(receptors.getByRole('button', { name: /1 sample/ })).toBeVisible();
  await receptors.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(receptors.getByRole('button', { name: /2 samples/ })).toBeVisible();
  await expect(receptors.getByRole('textbox', { name: 'Oestrogen receptor' })).toHaveValue('95');
  expect(tandem.problems).toEqual([]);
});

test('a date with an error or another precision moves nothing below it', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await tandem.openSample('hr-after-cdk46', '/patient');
  const row = page.locator('tandem-event-dates');
  const height = async () => (await row.boundingBox())?.height;
  const before = await height();
  const field = row.getByRole('textbox', { name: 'Metastatic diagnosis' });
  for (const text of ['2099-01-01', 'not a date', '2024', '2024-03', '']) {
    await field.fill(text);
    await field.blur();
    expect(await height(), text).toBe(before);
  }
  expect(tandem.problems).toEqual([]);
});

test('an ISH result stays in sight when the IHC beside it is corrected', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('her2-low-chemo', '/patient?section=receptors');
  const fact = (id: string) => page.locator(`[id="fact-${id}"]`);
  const pick = (id: string, word: string) => fact(id).getByText(word, { exact: true }).first().click();
  await pick('her2Ihc', '1+');
  await expect(fact('her2Ish')).toHaveCount(0);
  await pick('her2Ihc', '2+');
  await pick('her2Ish', 'Positive');
  await pick('her2Ihc', '1+');
  await expect(fact('her2Ish')).toBeVisible();
  await expect(fact('her2Ish').getByRole('radio', { name: 'Positive' })).toBeChecked();
  expect(tandem.problems).toEqual([]);
});

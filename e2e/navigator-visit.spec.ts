import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { Tandem } from './tandem';

const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

/** Adds the first suggestions of a group to the list. */
async function suggest(page: Page, group: string, count: number): Promise<void> {
  await page.getByRole('radiogroup', { name: 'What is it about?' }).getByText(group, { exact: true }).click();
  for (let i = 0; i < count; i++) {
    await page.getByRole('list', { name: 'Others have asked' }).getByRole('button').first().click();
  }
}

test('a question list is built, starred, asked in the consultation, and rolls over', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T10:00:00') });
  test.slow();
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', '/navigator/visit');
  await suggest(page, 'My cancer now', 3);
  // Questions about time are shown when the person wants to see them.
  await page.getByText('Time ahead', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'How much time may I have?' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show these questions' }).click();
  await page.getByRole('button', { name: 'How much time may I have?' }).click();
  await page.getByLabel('Your own words').fill('Can I see my sister in March?');
  await page.keyboard.press('Enter');
  const items = page.getByRole('list', { name: 'Questions to ask' }).locator(':scope > li');
  await expect(items).toHaveCount(5);
  // Three stars; a fourth asks which one gives its own.
  for (const name of [
    'Where is the cancer now?',
    'What kind of breast cancer do I have?',
    'How much time may I have?',
  ]) {
    await page.getByRole('button', { name: `Ask first: ${name}` }).click();
  }
  const last = page.getByRole('button', { name: 'Ask first: Can I see my sister in March?' });
  await items.getByRole('button', { name: 'Ask first: Can I see my sister in March?' }).click();
  await page.getByRole('button', { name: 'Take it from: What kind of breast cancer do I have?' }).click();
  await expect(items.getByRole('button', { name: 'Ask first: Can I see my sister in March?' })).toBeFocused();
  await expect(last.first()).toBeVisible();
  // Taken off, it is said how it comes back.
  await page.getByRole('button', { name: 'Take off the list: How much time may I have?' }).click();
  await expect(items).toHaveCount(4);
  await expect(page.getByRole('status').filter({ hasText: 'It is not lost' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(items).toHaveCount(5);

  // In the consultation: folded, starred first, ticked there.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Plan' }).click();
  await page.getByText('5 questions for this visit · 3 to ask first').click();
  const how = page.getByRole('radiogroup', { name: 'How it went: Where is the cancer now?' });
  await how.getByText('Talked about', { exact: true }).click();
  await expect(how.getByRole('radio', { name: 'Talked about' })).toBeFocused();
  await page.getByLabel('In a few words: Where is the cancer now?').fill('In two bones.');
  await page
    .getByRole('radiogroup', { name: 'How it went: How much time may I have?' })
    .getByText('Later', { exact: true })
    .click();
  await tandem.switchTo('Together');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Choices' }).click();
  await page.getByText('3 questions for this visit · 1 to ask first').click();
  await expect(page.getByLabel('In a few words: Where is the cancer now?')).toHaveValue('In two bones.');
  await tandem.switchTo('Clinician');

  // A day later what was put off waits again, with the day of the visit.
  await page.clock.setFixedTime(new Date('2026-12-01T10:00:00'));
  await page.clock.runFor(24 * 3600 * 1000);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Navigator' }).click();
  await expect(page.getByText('Put off on 30 Nov 2026')).toBeVisible();
  await expect(page.getByText('1 question of earlier visits')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

test('distress of 4 or more becomes a task in one press, and barriers become referrals', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  test.slow();
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', '/navigator/visit?area=distress,barriers');
  const scale = page.getByRole('radiogroup', { name: 'From 0 to 10: how hard have the past 7 days been?' });
  await scale.getByText('3', { exact: true }).click();
  await expect(page.getByText('A 4 or more')).toHaveCount(0);
  await scale.getByText('6', { exact: true }).click();
  await page.getByLabel('Money', { exact: true }).check();
  await expect(page.getByText(/^Distress 6 of 10 on/)).toBeVisible();
  const further = page.locator('tandem-look-further');
  await expect(further.getByLabel('Who does it?')).toHaveValue('socialWorker');
  await further.getByRole('button', { name: 'Make it a task' }).click();
  await expect(further).toContainText('Social worker, by');
  await expect(page.getByText(/^Distress 6 of 10 on/)).toHaveCount(0);

  const kinds = page.locator('tandem-barrier-area .kinds').getByRole('button');
  await expect(kinds).toHaveCount(17);
  await kinds.filter({ hasText: 'Getting here' }).click();
  await page.getByLabel('In your words: Getting here').fill('The bus stops at six.');
  await page.getByLabel('Who does it?').last().focus();
  const referral = page.getByLabel('Referral text: Getting here', { exact: true });
  await expect(referral).toHaveValue(/Please arrange transport.*“The bus stops at six\.”/);
  await referral.fill('Transport on Mondays, please.');
  await page.getByRole('button', { name: 'Copy the referral text: Getting here' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Transport on Mondays, please.');
  await page.getByRole('button', { name: 'Work out the referral text anew: Getting here' }).click();
  await expect(referral).toHaveValue(/Please arrange transport/);
  await page.getByRole('button', { name: 'Make it a task: Getting here' }).click();
  await page.getByRole('button', { name: /^Done ?: Getting here$/ }).click();
  await expect(page.getByText('1 resolved')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

test('what is told of the days stands beside the options, and the page for the visit fits on one page', async ({
  page,
}) => {
  test.slow();
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', '/navigator/visit?area=days,questions');
  const way = page.getByLabel(/^How long is the way here/);
  await way.fill('an hour');
  await way.blur();
  await expect(page.getByRole('alert').filter({ hasText: 'Write whole minutes' })).toBeVisible();
  await expect(way).toHaveValue('an hour');
  await way.fill('75');
  await way.blur();
  await tandem.answer('Who needs you at home?', 'Children');
  await tandem.answer('Do you work now?', 'Full time');
  await tandem.answer('Do you live alone?', 'Yes');
  await tandem.answer('Would an interpreter help?', 'Yes');
  await page.getByRole('button', { name: 'Make it a task: book an interpreter' }).click();
  await page.getByRole('button', { name: 'Put it on the question list' }).click();
  for (const group of ['My cancer now', 'My choices', 'Trials', 'Daily life', 'How I feel'])
    await suggest(page, group, 4);
  await page.getByRole('button', { name: 'Page for the visit' }).click();
  const paper = page.locator('tandem-document-page');
  await expect(paper).toContainText('13 more questions are in Tandem.');
  await expect(paper).toContainText('The way here: 75 minutes');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  for (const format of ['A4', 'Letter'])
    expect(pages(await page.pdf({ format, preferCSSPageSize: false })), format).toBe(1);
  await page.getByRole('button', { name: 'Spanish' }).click();
  await expect(paper).toContainText('Para mi visita');
  await expect(paper).not.toContainText(/\b(visit|question)\.plain/);
  for (const format of ['A4', 'Letter'])
    expect(pages(await page.pdf({ format, preferCSSPageSize: false })), format).toBe(1);

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Compare' }).click();
  const row = page.getByRole('row', { name: /^What it asks of these days/ });
  await expect(row).toContainText(/hours on the way/);
  await expect(row).toContainText(/days? away from the children/);
  await tandem.switchTo('Together');
  await expect(page.getByText(/What it asks of these days, in 28 days/).first()).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

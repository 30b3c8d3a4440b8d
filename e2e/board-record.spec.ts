import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { begin as beginCase, holds, keep, rows, savedFile, unlock } from './keeping';
import { Tandem } from './tandem';

async function beginMeeting(page: Page, on: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Board' }).click();
  await page.getByLabel('Date').fill(on);
  await page.getByLabel('Name').fill('Breast board');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'Cases in order' })).toBeVisible();
}

async function addSample(page: Page, title: RegExp): Promise<void> {
  const samples = page.locator('tandem-disclosure').filter({ hasText: 'Invented people' });
  await samples.locator('summary').click();
  await samples.getByLabel(title).check();
  await samples.getByRole('button', { name: /^Add \d/ }).click();
}

async function openRecord(page: Page, name: string): Promise<void> {
  await page
    .locator('tandem-agenda-row')
    .filter({ hasText: name })
    .getByRole('link', { name: /^Record/ })
    .click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Acceptable options' })).toBeVisible();
}

/** What axe finds and what scrolls sideways, in both themes. */
async function holdsInBothThemes(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await holds(page, `${state}, ${colorScheme}`);
  }
}

const missing = (page: Page) => page.locator('tandem-record-standing').getByRole('listitem');
const sign = (page: Page) => page.getByRole('button', { name: 'Sign off' });

async function fill(page: Page, label: string | RegExp, words: string): Promise<void> {
  await page.getByLabel(label).fill(words);
  await page.getByLabel(label).blur();
}

/** Why it is presented without what is missing, wherever that is asked. */
async function explain(page: Page): Promise<void> {
  const reasons = page.getByLabel(/^Why it is presented without: /);
  for (const reason of await reasons.all()) {
    await reason.fill('It is on its way');
    await reason.blur();
  }
}

/** What a record needs besides its options. */
async function fillTheRest(page: Page, tellsOn: string): Promise<void> {
  await explain(page);
  await fill(page, 'Not asked. Why?', 'She comes on Friday');
  const people = page.locator('tandem-record-people');
  await people.getByLabel('Medical oncology').check();
  await people.getByRole('radiogroup', { name: 'Conflicts of interest' }).getByText('None').click();
  await page.getByLabel('Who tells').selectOption({ label: 'Nursing' });
  await fill(page, /^When$/, tellsOn);
}

/** The file of a meeting in October with one signed record that leaves the rules. */
function earlierBoard(): string {
  const record = {
    id: 'r1',
    meetingId: 'm1',
    on: '2026-10-12',
    acceptable: ['capecitabine'],
    deviations: [{ optionId: 'capecitabine', reason: 'availability', words: '' }],
    present: ['nurse'],
    conflicts: '',
    tells: 'nurse',
    tellsOn: '2026-10-14',
    views: 'Home on Wednesdays',
    pinned: { version: '1', evidenceDate: '2026-10-01', statuses: { capecitabine: 'notNow' }, figures: [] },
    seconds: 240,
    signed: '2026-10-12',
  };
  const held = { id: 'one', created: '2026-10-01T08:00:00.000Z', record: { label: 'A. B.', observations: [] } };
  return JSON.stringify({
    format: 'tandem-board',
    version: 1,
    meeting: {
      id: 'm1',
      on: '2026-10-12',
      name: 'October',
      entries: [{ id: 'e1', caseId: 'one', kind: 'discussion', minutes: 3 }],
      present: ['nurse'],
    },
    cases: [{ format: 'tandem-case', version: 2, case: { ...held, boards: [record] } }],
  });
}

test('a record is refused with what is missing, and each gap leads to its field', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await page.goto('/cases');
  await beginMeeting(page, '2026-11-23');
  await addSample(page, /ESR1/);
  await openRecord(page, 'M. K.');
  const form = page.locator('tandem-record-form');
  await expect(form).toContainText('evidence to');
  await sign(page).click();
  await expect(page.getByRole('alert')).toContainText('Not signed: 6 things are missing.');
  await expect(page.getByRole('heading', { name: 'Missing before signing' })).toBeFocused();
  await missing(page).getByRole('button', { name: 'Why it is presented without what is missing' }).press('Enter');
  await expect(page.getByLabel(/^Why it is presented without: /).first()).toBeFocused();
  await explain(page);
  await expect(missing(page).filter({ hasText: 'Why it is presented without' })).toHaveCount(0);
  await missing(page).getByRole('button', { name: 'At least one acceptable option' }).press('Enter');
  await expect(page.locator('tandem-acceptable-options input[type=checkbox]').first()).toBeFocused();
  await page.keyboard.press('Space');
  await missing(page).getByRole('button', { name: 'Who tells the person, and when' }).press('Enter');
  await expect(page.getByLabel('Who tells')).toBeFocused();
  await missing(page).getByRole('button', { name: 'Conflicts of interest' }).press('Enter');
  await expect(page.getByRole('radio', { name: 'Not asked' })).toBeFocused();

  // What the rules do not offer is flagged by itself and takes a coded reason.
  const options = page.locator('tandem-acceptable-options');
  await page.getByRole('searchbox').fill('tucatinib');
  await page.getByRole('list', { name: 'Options found' }).getByRole('button').first().click();
  await expect(options.getByText('The board goes another way and says why.')).toBeVisible();
  await missing(page).getByRole('button', { name: 'Why the board leaves the rules' }).press('Enter');
  const reason = options.getByLabel(/^Reason: /);
  await expect(reason).toBeFocused();
  await reason.selectOption({ label: 'Other reason, in words' });
  await missing(page).getByRole('button', { name: 'Why the board leaves the rules' }).press('Enter');
  await expect(options.getByLabel(/^In words: /)).toBeFocused();
  await fill(page, /^In words: /, 'Her sister did well on it');
  await missing(page).getByRole('button', { name: 'What would decide between the options' }).press('Enter');
  await expect(page.getByLabel('What would decide between them')).toBeFocused();
  await fill(page, 'What would decide between them', 'Whether she can come every week');
  await holdsInBothThemes(page, 'a record with a deviation');
  await page.setViewportSize({ width: 320, height: 800 });
  await holds(page, 'a record on a phone');

  expect(tandem.problems).toEqual([]);
});

test('a record holds order, dissent and actions, and once signed is only amended', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await page.goto('/cases');
  await beginMeeting(page, '2026-11-23');
  await addSample(page, /ESR1/);
  await openRecord(page, 'M. K.');
  const options = page.locator('tandem-acceptable-options');
  for (const place of [0, 1]) await options.getByRole('checkbox').nth(place).check();
  await fill(page, 'What would decide between them', 'Whether she can come every week');

  // An order is set by the keyboard too.
  await page.getByLabel('The board prefers an order').check();
  await expect(page.getByText('Alt with the up or down arrow')).toBeVisible();
  const ordered = options.getByRole('listitem').filter({ has: page.getByRole('checkbox', { checked: true }) });
  await expect(ordered.nth(1)).toContainText('2.');
  const second = (await ordered.nth(1).locator('b').innerText()).trim();
  await ordered.nth(1).getByRole('checkbox').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(ordered.nth(0)).toContainText(second);

  await page.getByRole('button', { name: 'Add a different view' }).click();
  await expect(page.getByLabel('How they see it')).toBeFocused();
  await expect(missing(page)).toContainText(['How somebody sees it differently']);
  await fill(page, 'How they see it', 'Would wait for the scan');
  await page.getByRole('button', { name: 'Add an action' }).click();
  await fill(page, 'What is to be done', 'ESR1 in blood');
  // A day before the meeting is said at once, and is not signed.
  await fill(page, 'By when', '2026-11-11');
  await expect(page.getByText('The day lies before the meeting.')).toBeVisible();
  await expect(missing(page)).toContainText(['An action: its day lies before the meeting']);
  await fill(page, 'By when', '2026-12-11');
  await fillTheRest(page, '2026-12-09');
  await fill(page, 'Minutes spent', '4.5');
  await expect(page.getByRole('heading', { name: 'Ready to be signed' })).toBeVisible();
  await sign(page).click();

  const signed = page.locator('tandem-signed-record');
  await expect(page.getByText('Signed off on')).toBeFocused();
  await expect(signed).toContainText('It stays as it is');
  await expect(signed).toContainText('Medical oncology: Would wait for the scan');
  await expect(signed).toContainText('Not asked She comes on Friday');
  await expect(signed.locator('tandem-record-form')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add the amendment' }).click();
  await expect(page.getByRole('alert')).toContainText('Say what is put right.');
  await page.getByLabel('What is put right').fill('Told by phone');
  await page.getByRole('button', { name: 'Add the amendment' }).click();
  await expect(signed).toContainText('Coordination: Told by phone');
  await holdsInBothThemes(page, 'a signed record');
  await page.getByRole('link', { name: 'Agenda' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

test('what is signed reaches the kept case and is asked after at the next board', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await beginCase(page, 'Kept One');
  await keep(page);
  await beginMeeting(page, '2026-11-10');
  const mine = page.locator('tandem-disclosure').filter({ hasText: 'Cases kept on this device' });
  await mine.getByLabel('Kept One').check();
  await mine.getByRole('button', { name: 'Add 1 case' }).click();
  await openRecord(page, 'Kept One');
  await page.getByLabel(/^Supportive care alone/).check();
  await fillTheRest(page, '2026-11-12');
  await sign(page).click();
  await expect(page.locator('tandem-signed-record')).toContainText('Supportive care alone');

  // The case that is open on this device holds it, and so does its file.
  const file = JSON.parse(await savedFile(page, null)) as {
    case: { boards: { signed: string; acceptable: string[] }[] };
  };
  expect(file.case.boards).toHaveLength(1);
  expect(file.case.boards[0]?.signed).toMatch(/^\d{4}-/);

  await page.getByRole('link', { name: 'Meetings' }).click();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(page.getByText('Kept on this device as it changes.')).toBeVisible();
  await page.getByRole('button', { name: 'Close the meeting' }).click();
  await page.getByLabel('Date').fill('2026-12-07');
  await page.getByRole('button', { name: 'Begin' }).click();

  // It heads the next agenda until somebody tells what became of it.
  const follow = page.locator('tandem-follow-through');
  await expect(follow).toContainText('Kept One');
  await expect(follow).toContainText('Supportive care alone');
  await holdsInBothThemes(page, 'an earlier decision');
  await follow.getByText('Partly done', { exact: true }).click();
  await follow.getByRole('button', { name: 'Keep' }).click();
  await expect(follow.getByRole('alert')).toContainText('Say why it was not done');
  await expect(follow.getByLabel('Why')).toBeFocused();
  await follow.getByLabel('Why').fill('She chose another centre');
  await follow.getByRole('button', { name: 'Keep' }).click();
  await expect(follow).toContainText('Told: Kept One – Partly done.');
  await expect(follow.locator('tandem-follow-row')).toHaveCount(0);

  // It is in the kept meeting and in the kept case, not only on the screen.
  await page.reload();
  await page.getByRole('link', { name: 'To the cases' }).first().click();
  await unlock(page);
  await expect(rows(page)).toContainText('Kept One');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Board' }).click();
  await expect(page.getByRole('row', { name: /^November 2026/ })).toContainText('Partly done: 1');
  await page.getByRole('button', { name: /^Open ?: Breast board/ }).click();
  await openRecord(page, 'Kept One');
  await expect(page.locator('tandem-signed-record')).toContainText('She chose another centre');
  expect(tandem.problems).toEqual([]);
});

test('the months are counted on this device and leave it as a table without names', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await page.goto('/board');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'board.json', mimeType: 'application/json', buffer: Buffer.from(earlierBoard()) });
  // The meeting that is looked at decided nothing earlier than itself.
  await expect(page.getByRole('heading', { name: 'Cases in order' })).toBeVisible();
  await expect(page.locator('tandem-follow-row')).toHaveCount(0);
  await page.getByRole('link', { name: 'Meetings' }).click();
  await expect(page.locator('tandem-follow-row')).toContainText('A. B.');
  const month = page.getByRole('row', { name: /^October 2026/ });
  await expect(month).toContainText('0 of 1');
  await expect(month).toContainText('Not available: 1');
  await expect(page.getByRole('main')).toContainText('Deviations without a reason: 0.');
  await page.locator('tandem-follow-row').getByText('Done', { exact: true }).click();
  await page.locator('tandem-follow-row').getByRole('button', { name: 'Keep' }).click();
  await expect(month).toContainText('Done: 1');
  await holdsInBothThemes(page, 'the months');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  const [head, first] = csv.trim().split('\r\n');
  expect(head).toMatch(/^month,cases,concordant,/);
  expect(first).toMatch(/^2026-10,1,0,/);
  expect(csv).not.toContain('A. B.');
  await page.setViewportSize({ width: 320, height: 800 });
  await holds(page, 'the months on a phone');
  expect(tandem.problems).toEqual([]);
});

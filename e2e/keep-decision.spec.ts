import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparedThenPlan, decideAll, toPage, view } from './deciding';
import { holds, keep, rows, savedFile, standing, takeFile, unlock } from './keeping';
import { Tandem } from './tandem';

/** As much of a case file as these stories change. */
interface CaseFile {
  case: {
    id: string;
    record: { label: string };
    decisions: {
      pinned: {
        version: string;
        statuses: Record<string, string>;
        figures: { question: string; outcome: { kind: string; months?: number | null } }[];
      };
    }[];
  };
}

/** A case file of a person who has opened what the cancer does, with the record of a sample. */
function fileOf(label: string): string {
  const path = join(__dirname, '..', 'src', 'knowledge', 'samples', 'hr-after-cdk46.json');
  const { record } = JSON.parse(readFileSync(path, 'utf8')) as { record: object };
  return JSON.stringify({
    format: 'tandem-case',
    version: 1,
    knowledge: '2026.11.2',
    case: {
      id: '6f1c1a44-2f0e-4d5e-9c11-000000000001',
      created: '2026-11-01T08:00:00.000Z',
      record: { ...record, label },
      answers: { response: { answer: 'yes', day: '2026-11-20', seenBy: 'withMe' } },
    },
  });
}

/** A case that was opened leads to its options by itself. */
async function opened(page: Page, label: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are the options?');
  await expect(page.getByRole('banner')).toContainText(label);
}

async function openFile(page: Page, text: string, label: string): Promise<void> {
  await takeFile(page, text);
  await page.getByRole('button', { name: 'Open this case' }).click();
  await opened(page, label);
}

/** The case of the file, kept and decided. */
async function decidedCase(page: Page): Promise<Tandem> {
  const tandem = new Tandem(page);
  await page.goto('/cases/import');
  await openFile(page, fileOf('Zz Decided'), 'Zz Decided');
  await keep(page);
  await comparedThenPlan(page);
  await decideAll(page);
  await expect(standing(page)).toContainText('Kept');
  return tandem;
}

const decision = (page: Page) => page.getByRole('main').getByRole('article').first();
const since = (page: Page) => page.getByRole('list', { name: 'Decided with other facts than today’s' });

test('a decision is kept with its case, and the next one as far as it is written', async ({ page }) => {
  const tandem = await decidedCase(page);
  await page.getByRole('button', { name: 'Decide again' }).click();
  // The field is not left: what is written is kept all the same.
  await page.getByLabel('Why?').fill('Said half');
  await expect(page.getByRole('button', { name: 'Undo: why' })).toBeVisible();
  await expect(standing(page)).toContainText('Kept');
  await page.reload();
  await unlock(page);
  await expect(rows(page)).toContainText('Decided');
  // What rests on today's facts is not told of.
  await expect(since(page)).toHaveCount(0);
  await rows(page)
    .getByRole('button', { name: /Zz Decided/ })
    .first()
    .click();
  await opened(page, 'Zz Decided');
  await toPage(page, 'Plan');
  await expect(page.getByLabel('Why?')).toHaveValue('Said half');
  await expect(decision(page)).toContainText('to sing in the choir in May');
  expect(tandem.problems).toEqual([]);
});

test('words of a no are kept as they are typed, and nobody is given a reason', async ({ page }) => {
  await page.clock.install();
  const tandem = new Tandem(page);
  await page.goto('/cases/import');
  await openFile(page, fileOf('Zz Typing'), 'Zz Typing');
  await keep(page);
  await comparedThenPlan(page);
  const main = page.getByRole('main');
  await main.getByRole('radio').first().check();
  await main
    .getByRole('button', { name: /^Say no/ })
    .nth(1)
    .click();
  const why = page.getByLabel('Why not?');
  await expect(why.locator('option:checked')).toHaveText('Pick a reason');
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why not');
  await expect(why).toBeFocused();
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await holds(page, 'no reason yet');
  await page.getByLabel('In your own words').pressSequentially('Too far');
  await expect(standing(page)).toContainText('Kept');
  // Nobody leaves the field.
  await page.clock.runFor('16:00');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await unlock(page);
  await rows(page)
    .getByRole('button', { name: /Zz Typing/ })
    .first()
    .click();
  await opened(page, 'Zz Typing');
  await toPage(page, 'Plan');
  await expect(page.getByLabel('In your own words')).toHaveValue('Too far');
  await page.getByLabel('Why not?').selectOption({ label: 'Too far away' });
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(decision(page)).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('the log of the device says what was decided, why an option was declined, and what was taken along', async ({
  page,
}) => {
  const tandem = await decidedCase(page);
  await view(page, 'Note for the chart').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as text' }).click();
  await saving;
  await toPage(page, 'Settings');
  await page.getByText('What was done on this device').click();
  const log = page.getByRole('table');
  await expect(log.getByRole('row').nth(1)).toContainText('Note for the chart copied, saved or printed');
  const decided = log.getByRole('row').filter({ hasText: 'Decision taken' });
  await expect(decided).toContainText(/Declined: .+, too many visits or needles/);
  await expect(decided).toContainText('Zz Decided');
  expect(tandem.problems).toEqual([]);
});

test('each word of a decision is taken back and made again by its name', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/plan?options=elacestrant,fulvestrant-capivasertib');
  const chosen = page.getByRole('main').getByRole('radio', { name: /^Elacestrant/ });
  await chosen.check();
  await page.getByLabel('Oncologist', { exact: true }).check();
  await page.getByRole('button', { name: 'Undo: who was there' }).click();
  await expect(page.getByLabel('Oncologist', { exact: true })).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo: choice, elacestrant' }).click();
  await expect(chosen).not.toBeChecked();
  await page.getByRole('button', { name: 'Redo: choice, elacestrant' }).click();
  await expect(chosen).toBeChecked();
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(decision(page)).toContainText('Elacestrant');
  await page.getByRole('button', { name: /^Undo: decision of/ }).click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(0);
  await expect(chosen).toBeChecked();
  expect(tandem.problems).toEqual([]);
});

test('kept cases that rest on other facts than today’s are listed with what has changed', async ({ page }) => {
  test.slow();
  const tandem = await decidedCase(page);
  const file = JSON.parse(await savedFile(page, null)) as CaseFile;
  const [taken] = file.case.decisions;
  if (!taken) throw new Error('no decision');
  const { pinned } = taken;
  const growth = pinned.figures.find(({ question, outcome }) => question === 'growth' && outcome.kind === 'median');
  const [first] = Object.keys(pinned.statuses);
  if (!growth || first === undefined) throw new Error('no figure');
  // As an older version of the knowledge would have pinned it.
  pinned.version = '2026.05.1';
  pinned.statuses[first] = 'notNow';
  growth.outcome.months = 2.5;
  file.case.id = '6f1c1a44-2f0e-4d5e-9c11-000000000002';
  file.case.record.label = 'Zz Older';
  await toPage(page, 'Cases');
  await page.getByRole('link', { name: 'Import a file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does the file tell us?');
  await openFile(page, JSON.stringify(file), 'Zz Older');
  await standing(page).click();
  await page.locator('tandem-case-menu').getByRole('button', { name: 'Keep on this device' }).click();
  await expect(standing(page)).toContainText('Kept');
  await toPage(page, 'Cases');
  await expect(since(page).locator('> li')).toHaveCount(1);
  await expect(since(page)).toContainText('Zz Older');
  await expect(since(page)).toContainText('with knowledge 2026.05.1');
  await expect(since(page)).toContainText(/then not now, today (possible|offered)/);
  await expect(since(page)).toContainText(/2\.5 months then, \d/);
  await expect(since(page)).not.toContainText('Zz Decided');
  for (const [width, theme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await holds(page, `changes, ${theme}, ${String(width)}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  // Where others look on, nobody's figures are told.
  await tandem.switchTo('Together');
  await expect(since(page)).toContainText('another figure now');
  await expect(since(page)).not.toContainText('months');
  await tandem.switchTo('Clinician');
  await since(page)
    .getByRole('button', { name: /^Open ?: Zz Older/ })
    .click();
  await opened(page, 'Zz Older');
  await toPage(page, 'Plan');
  await expect(decision(page)).toContainText('Decided with knowledge 2026.05.1');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
  await page.getByRole('navigation').getByRole('link', { name: 'Casos' }).click();
  const changed = page.getByRole('list', { name: 'Decididos con datos distintos de los de hoy' });
  await expect(changed).toContainText(/entonces 2,5 meses, ahora \d/);
  await expect(changed).not.toContainText(/\b(then|now|months|with|since\.)\b/);
  expect(tandem.problems).toEqual([]);
});

test('where the facts are overdue, that is said of every decision', async ({ page }) => {
  await page.clock.setFixedTime('2027-02-15T10:00:00');
  const tandem = await decidedCase(page);
  await toPage(page, 'Cases');
  await expect(page.getByRole('main')).toContainText('were to be looked through by 1 February 2027');
  await expect(page.getByRole('main')).toContainText('These decisions rest on them: 1 case.');
  expect(tandem.problems).toEqual([]);
});

test('two copies that were decided differently on one day are joined, and it is asked which decision holds', async ({
  page,
}) => {
  const tandem = await decidedCase(page);
  const file = JSON.parse(await savedFile(page, null)) as CaseFile;
  const [taken] = file.case.decisions;
  file.case.decisions = [{ ...taken, id: 'elsewhere', choice: { kind: 'notYet' } } as never];
  await toPage(page, 'Cases');
  await page.getByRole('link', { name: 'Import a file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does the file tell us?');
  await takeFile(page, JSON.stringify(file));
  // The file of before holds none.
  await expect(page.getByRole('main')).toContainText('1 decision');
  await page.getByRole('button', { name: 'Put both side by side' }).click();
  await expect(page.getByRole('group', { name: 'Which decision holds' })).toBeVisible();
  await page.getByRole('radio', { name: /Not yet/ }).check();
  await page.getByRole('button', { name: 'Keep the joined case' }).click();
  await opened(page, 'Zz Decided');
  await toPage(page, 'Plan');
  await expect(decision(page).getByRole('heading', { level: 2 })).toHaveText('Not yet');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(2);
  await expect(view(page, 'Decision')).toHaveAttribute('aria-pressed', 'true');
  expect(tandem.problems).toEqual([]);
});

import { expect, test, type Page } from '@playwright/test';
import { toPage } from './deciding';
import { holds, keep, relabel, rows, standing, takeFile, unlock } from './keeping';
import { Tandem } from './tandem';

const today = () => new Date().toLocaleDateString('sv-SE');

const task = (id: string, what: string, part: object = {}) => ({
  id,
  what,
  of: { kind: 'own', id: null },
  owner: 'socialWorker',
  ownerName: 'City office',
  due: '2026-01-15',
  created: '2026-01-02',
  done: null,
  outcome: '',
  dropped: false,
  ...part,
});

const star = (id: string) => ({
  id,
  group: 'life',
  seed: null,
  words: `Question ${id}`,
  starred: true,
  state: 'open',
  answer: '',
  added: '2026-01-02',
  settled: null,
});

/** A case file of today's version with a desk. */
const file = (desk: object) =>
  JSON.stringify({
    format: 'tandem-case',
    version: 2,
    case: {
      id: '6f1c1a44-2f0e-4d5e-9c11-000000000006',
      created: '2026-01-01T08:00:00.000Z',
      changed: '2026-01-20T08:00:00.000Z',
      record: {
        label: 'Zz Desk',
        observations: [{ attribute: 'metastatic', value: 'yes', on: '2026-01-01' }],
        specimens: [],
        therapies: [],
      },
      desk,
    },
  });

const due = (page: Page) => page.getByRole('list', { name: 'Overdue and due this week' }).getByRole('listitem');

async function openFile(page: Page, text: string, action: string): Promise<void> {
  await toPage(page, 'Cases');
  await page.getByRole('link', { name: 'Import a file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does the file tell us?');
  await takeFile(page, text);
  await page.getByRole('button', { name: action }).click();
}

test('what is overdue stands on Cases, kept or not, and leads to the tasks of its case', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/cases');
  const tasks = [
    task('t-1', 'Ask for transport'),
    task('t-2', 'Send the letter', { due: today(), owner: 'nurse', ownerName: '' }),
    task('t-3', 'Some day', { due: null }),
    task('t-4', 'Was done', { done: '2026-01-10' }),
  ];
  await openFile(page, file({ tasks, questions: [{ ...star('q-1'), group: 'weather' }] }), 'Open this case');
  await expect(page.getByRole('banner')).toContainText('Zz Desk');

  // In memory only it counts as well.
  await toPage(page, 'Cases');
  await expect(due(page)).toHaveCount(2);
  await expect(due(page).first()).toContainText('Ask for transport');
  await expect(due(page).first()).toContainText(/Overdue by \d+ days/);
  await expect(due(page).nth(1)).toContainText('Due today');

  await toPage(page, 'Patient');
  await keep(page);
  // In the same window: loading the page anew would lock what is kept.
  await toPage(page, 'Cases');
  await page.getByRole('button', { name: 'New patient' }).click();
  await relabel(page, 'Zz Other');
  await toPage(page, 'Cases');
  const row = rows(page).filter({ hasText: 'Zz Desk' });
  await expect(row).toContainText('3 open tasks, 1 overdue');
  await page.getByRole('combobox', { name: /^Tasks/ }).selectOption('With overdue tasks');
  await expect(rows(page)).toHaveCount(1);
  await holds(page, 'cases with tasks');

  // Nobody reads over the table what is to be done for somebody else.
  await tandem.switchTo('Together');
  await expect(due(page)).toHaveCount(1);
  await expect(due(page).first()).toContainText('1 overdue · 1 due this week');
  await expect(page.getByRole('main')).not.toContainText('Ask for transport');
  await tandem.switchTo('Clinician');

  await due(page)
    .first()
    .getByRole('button', { name: /To its tasks/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget it' }).click();
  await expect(page).toHaveURL(/\/navigator\/tasks/);
  await expect(page.getByRole('main')).toContainText('Ask for transport');

  // What is kept comes back with its desk after the device was locked.
  await toPage(page, 'Cases');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await expect(due(page)).toHaveCount(0);
  await unlock(page);
  await expect(due(page)).toHaveCount(2);
  expect(tandem.problems).toEqual([]);
});

test('two copies of a desk are joined entry by entry, and every star stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const tandem = new Tandem(page);
  await page.goto('/cases');
  const mine = { tasks: [task('t-1', 'Ask for transport')], questions: [star('1'), star('2')] };
  await openFile(page, file(mine), 'Open this case');
  await keep(page);
  const done = task('t-1', 'Ask for transport', { done: '2026-01-19', outcome: 'Taxi from Monday' });
  const theirs = { tasks: [done], questions: [star('3'), star('4')], circumstances: { travelMinutes: 90 } };
  await openFile(page, file(theirs), 'Put both side by side');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What holds of two copies?');
  const asked = page.getByRole('group', { name: 'Task' });
  await expect(asked).toContainText('Done on 19 Jan 2026');
  await asked.getByText('Taxi from Monday').click();
  const main = page.getByRole('main');
  await expect(main).toContainText('The way here: 90 min, one way');
  await expect(main).toContainText('4 questions have a star now');
  await holds(page, 'joining two desks');
  await page.getByRole('button', { name: 'Keep the joined case' }).click();
  await expect(standing(page)).toContainText('Kept');
  await toPage(page, 'Cases');
  await expect(due(page)).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

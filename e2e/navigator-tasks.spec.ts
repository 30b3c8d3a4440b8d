import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Tandem } from './tandem';

const sample = 'hr-after-cdk46';
/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

/** An ISO day so many days from today, as the browser has it. */
const dayFrom = (page: Page, days: number) =>
  page.evaluate((by) => {
    const day = new Date();
    day.setDate(day.getDate() + by);
    const two = (part: number) => String(part).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  }, days);

async function promise(page: Page, what: string, owner: string, days: number | null): Promise<void> {
  await page.getByRole('button', { name: 'Add a task' }).click();
  await page.getByLabel('What is promised?').fill(what);
  await page.getByLabel('Who does it?').selectOption({ label: owner });
  if (days !== null) await page.getByLabel('By when?').fill(await dayFrom(page, days));
  await page.getByRole('button', { name: 'Add this task' }).click();
  await expect(page.getByRole('button', { name: what, exact: true })).toBeFocused();
}

/** The device is set to a role before Tandem is opened. */
const asRole = (page: Page, settings: object) =>
  page.addInitScript((kept) => {
    localStorage.setItem('tandem.settings', JSON.stringify(kept));
  }, settings);

test('what was promised is listed, changed, closed, filtered and taken back, by keyboard too', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, '/navigator/tasks');
  await page.getByRole('button', { name: 'Add a task' }).click();
  await page.getByRole('button', { name: 'Add this task' }).click();
  await expect(page.getByRole('alert')).toContainText('Say what is promised');
  await page.getByRole('button', { name: 'Cancel' }).click();

  await promise(page, 'Send the wallet card', 'Nurse', 4);
  await promise(page, 'Ask for a ride on Mondays', 'Social worker', -3);
  await promise(page, 'Bring the medicine list', 'Patient', null);
  const heads = page.locator('tandem-tasks-view h3');
  await expect(heads).toHaveText([/Overdue\s*1/, /This week\s*1/, /Without a day\s*1/]);
  await expect(page.getByText('Overdue by 3 days')).toBeVisible();

  // The keyboard goes from task to task, and closes the one that has the focus.
  await page.getByRole('button', { name: 'Ask for a ride on Mondays', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Send the wallet card', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('d');
  await expect(page.getByLabel('What came of it?')).toBeFocused();
  await page.getByRole('button', { name: 'Not needed any more' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why');
  await page.getByLabel('What came of it?').fill('A neighbour drives her.');
  await page.getByRole('button', { name: 'It is done' }).click();
  await expect(page.getByRole('button', { name: 'Send the wallet card', exact: true })).toBeFocused();
  await expect(heads).toHaveText([/This week/, /Without a day/]);
  await page.getByText('Closed (1)').click();
  await expect(page.getByText('A neighbour drives her.')).toBeVisible();
  await page.getByRole('button', { name: /^Open again/ }).click();
  await expect(heads.first()).toContainText('Overdue');

  // Changed, filtered by an address that says nothing of the person, removed and brought back.
  await page.getByRole('button', { name: 'Send the wallet card', exact: true }).click();
  await page.getByLabel('What is promised?').fill('Send the card by post');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('combobox', { name: 'Who', exact: true }).selectOption({ label: 'Patient' });
  await expect(page).toHaveURL(/owner=person/);
  await expect(page.locator('[data-task]:visible')).toHaveText(['Bring the medicine list']);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('button', { name: 'Send the card by post', exact: true }).click();
  const card = page.locator('tandem-tasks-view').getByRole('listitem').filter({ hasText: 'Send the card by post' });
  await expect(card).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove this task' }).click();
  await expect(card).toHaveCount(0);
  await expect(heads).toHaveText([/Overdue\s*1/, /Without a day\s*1/]);
  await page.keyboard.press('Control+z');
  await expect(card).toBeVisible();
  await expect(heads).toHaveText([/Overdue\s*1/, /This week\s*1/, /Without a day\s*1/]);

  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

test('the hand-off note stands on one page in either language and on either paper, and becomes a task', async ({
  page,
}) => {
  test.slow();
  const tandem = new Tandem(page);
  await tandem.openSample(sample, '/navigator/tasks');
  const long =
    'Call the pharmacy, ask for the co-pay card, and ring back before the visit on Thursday with what they say. ';
  for (let count = 0; count < 10; count++)
    await promise(page, `${count}. ${long.repeat(2)}`.trim(), 'Nurse navigator', 2);
  await page.getByRole('link', { name: 'Hand-off' }).click();
  const note = page.locator('tandem-document-page');
  await page.getByLabel('What must the next one know?').fill(`Sit down first. ${long.repeat(8)}`);
  await page.getByLabel('What must the next one know?').blur();
  await expect(note).toContainText('Sit down first.');
  await expect(note).toContainText('HR-positive');
  await expect(note).toContainText('2 more are left out here.');
  for (const [button, title] of [
    ['Spanish', 'Nota de entrega'],
    ['English', 'Hand-off note'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(note).toContainText(title);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, printBackground: true });
      expect(pagesOf(pdf), `${button} on ${format}`).toBe(1);
    }
  }
  await page.getByLabel('To whom?').selectOption({ label: 'Nurse' });
  await page.getByRole('button', { name: 'Add the task' }).click();
  await expect(page.getByText(/^Task added: Nurse/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Tasks' }).click();
  await expect(page.getByRole('button', { name: 'Take over this case and confirm it', exact: true })).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

const closed = ['/options', '/compare', '/plan', '/library', '/library/trials', '/navigator/trial'];
const open = ['/patient', '/matters', '/navigator/call', '/navigator/tasks', '/navigator/hand-off'];
/** Where treatments are named: their tests and doses come every so many months, and all of them stand there by name. */
const ofTreatments = ['/navigator/visit', '/navigator/explain', '/navigator/month', '/navigator/effects'];
/** How long people live or a treatment holds, in months. */
const lived = /(\blived\b|alive|survival|median|vivieron|supervivencia|mediana)[^.]{0,80}\d[\d.,]* (months|meses)/i;
/** Where an option stands, said of many. */
const standing = /may be given now|fits? or may fit|se puede dar ahora|encajan? o pueden? encajar/i;
/** Months that people live or a treatment holds; the record itself counts months since a treatment began. */
const months = /\d[\d.,]* (months|meses)/;
/** People counted, and kinds of treatment. */
const told = /of 100 people|de 100 personas|kinds? of treatment open|tipos? de tratamiento abiertos?/;
/** A status as a word of its own; "not now" is an answer as well, where somebody is asked about a topic. */
const status = {
  en: /^(Offered|Provisional|Not now|Advised against)$/i,
  es: /^(Se ofrece|Provisional|Ahora no|Desaconsejado)$/i,
} as const;
const statusSaid = (page: Page, language: 'en' | 'es') =>
  page.locator('body *:not(tandem-ask-first *)').filter({ hasNot: page.locator('*'), hasText: status[language] });

for (const language of ['en', 'es'] as const) {
  test(`the lay role opens neither where options stand nor how long people live (${language})`, async ({ page }) => {
    test.slow();
    const tandem = new Tandem(page);
    await asRole(page, { language, role: 'layNavigator' });
    const title = language === 'en' ? 'This page is for the clinical team' : 'Esta página es para el equipo clínico';
    for (const address of closed) {
      await tandem.openSample(sample, address);
      await expect(tandem.heading).toHaveText(title);
      const text = (await page.locator('body').textContent()) ?? '';
      expect(text, address).not.toMatch(told);
      expect(await statusSaid(page, language).count(), address).toBe(0);
      expect(text, address).not.toMatch(months);
    }
    for (const address of open) {
      await tandem.openSample(sample, address);
      await expect(tandem.heading).not.toHaveText(title);
      await expect(page.locator('tandem-status-mark, tandem-status, tandem-class-mark')).toHaveCount(0);
      const text = (await page.locator('body').textContent()) ?? '';
      expect(text, address).not.toMatch(told);
      expect(await statusSaid(page, language).count(), address).toBe(0);
      if (address !== '/patient') expect(text, address).not.toMatch(months);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
      expect(
        links.filter((path) => /^\/(options|compare|plan|library|navigator\/trial)/.test(path)),
        address,
      ).toEqual([]);
    }
    for (const address of ofTreatments) {
      await tandem.openSample(sample, address);
      const main = page.getByRole('main');
      await expect(main.locator('h2').first()).toBeVisible();
      if (address !== '/navigator/visit') {
        // Nothing is suggested: all treatments stand in the order of their names, whatever their standing.
        const list = main.locator('tandem-option-shelf li b, tandem-course-pick .one b');
        await expect.poll(() => list.count(), address).toBeGreaterThan(20);
        const names = await list.allTextContents();
        expect(names, address).toEqual([...names].sort((a, b) => a.localeCompare(b, language)));
      }
      await expect(page.locator('tandem-status-mark, tandem-status, tandem-class-mark')).toHaveCount(0);
      const text = (await page.locator('body').textContent()) ?? '';
      expect(text, address).not.toMatch(told);
      expect(text, address).not.toMatch(lived);
      expect(text, address).not.toMatch(standing);
      expect(await statusSaid(page, language).count(), address).toBe(0);
    }
    // The sheet of an option and its side effects tell neither.
    for (const address of ['/navigator/explain?option=capecitabine', '/navigator/effects?option=capecitabine']) {
      await tandem.openSample(sample, address);
      await expect(
        page
          .getByRole('main')
          .locator('h2')
          .filter({ hasText: /capecitabin/i }),
      ).toBeVisible();
      const text = (await page.locator('body').textContent()) ?? '';
      expect(text, address).not.toMatch(told);
      expect(text, address).not.toMatch(lived);
      expect(await statusSaid(page, language).count(), address).toBe(0);
    }
    // Without a page named, a sample leads to the desk.
    await page.goto(`/open/sample/${sample}`);
    await expect(page).toHaveURL(/\/navigator/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(tandem.problems).toEqual([]);
  });
}

test('what is promised leaves the screen when the person looks on, and what was typed is kept', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, '/navigator/tasks');
  await page.getByRole('button', { name: 'Add a task' }).click();
  await page.getByLabel('What is promised?').fill('Ring the pharmacy');
  await tandem.switchTo('Together');
  await expect(page).toHaveURL(/\/navigator\/visit/);
  await expect(page.locator('tandem-tasks-view')).toHaveCount(0);
  await tandem.switchTo('Clinician');
  await page.getByRole('link', { name: 'Tasks' }).click();
  await expect(page.getByRole('button', { name: 'Ring the pharmacy', exact: true })).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('the lay role notes a call, passes it on, and the frame says what is closed', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.goto('/settings');
  await page.getByRole('radiogroup', { name: 'Who uses this device' }).getByText('Lay navigator').click();
  await tandem.openSample(sample, '/navigator/call');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Lay navigator' })).toBeVisible();
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect(page.getByText('Lay navigator: some pages are closed here.')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link')).not.toContainText([
    'Trial referral',
  ]);
  await expect(page.getByRole('heading', { name: 'Signs to get help at once for' })).toBeVisible();
  await page.getByRole('button', { name: 'Pass on now' }).click();
  await expect(page.getByRole('alert')).toContainText('Write down what the caller said');
  await page.getByLabel('What did the caller say?').fill('Loose stools since Sunday, six times a day.');
  await page.getByRole('button', { name: 'Pass on now' }).click();
  await expect(page.getByText(/^Noted, and a task for today was made: Nurse/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'To the tasks' }).click();
  await expect(page.locator('tandem-tasks-view')).toContainText('Call back now: Loose stools since Sunday');
  await expect(page.locator('tandem-tasks-view h3').first()).toContainText('Today');
  // Back to a role that opens everything: the page that was closed is led to.
  await page.goto(`/open/sample/${sample}?to=/compare`);
  await expect(tandem.heading).toHaveText('This page is for the clinical team');
  await page.getByRole('link', { name: 'Who uses this device' }).click();
  await page.getByRole('radiogroup', { name: 'Who uses this device' }).getByText('Oncologist').click();
  await page.goBack();
  await page.getByRole('link', { name: 'Open it' }).click();
  await expect(page).toHaveURL(/\/compare/);
  expect(tandem.problems).toEqual([]);
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { Tandem, asks } from './tandem';

const sheet = (page: Page) => page.locator('tandem-option-sheet-view article');

/** Pages of a PDF as Chromium writes it: every page has an object of its own, uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

/** A browser whose voices are these; what it is asked to say is kept, and it says that it has ended when the story wants it to. */
async function withVoices(page: Page, ...voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((list) => {
    class Utterance {
      voice = null;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const said: Utterance[] = [];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => list.map((one) => ({ ...one, name: one.lang, default: false, voiceURI: one.lang })),
      speak: (one: Utterance) => said.push(one),
      cancel: () => undefined,
      pause: () => undefined,
      resume: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'said', { value: said });
  }, voices);
}

async function accessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    name,
  ).toEqual([]);
}

test('an option is explained in plain words, and another one is found by its name', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/navigator/explain');
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('Elacestrant tablets');
  await expect(sheet(page)).toContainText('One tablet a day with food.');
  await expect(sheet(page)).toContainText('When to get help now');
  // A word that had to stay is explained by the keyboard, and closed again.
  const gene = sheet(page).getByRole('button', { name: 'ESR1: what does it mean?' });
  await gene.focus();
  await page.keyboard.press('Enter');
  await expect(gene).toHaveAttribute('aria-expanded', 'true');
  await expect(sheet(page).getByRole('status').filter({ hasText: 'the gene for the hormone receptor' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gene).toHaveAttribute('aria-expanded', 'false');
  await page.getByLabel('Look for another option').fill('capecit');
  await page
    .getByRole('link', { name: /^Capecitabine/ })
    .first()
    .click();
  await expect(sheet(page)).toContainText(/[Cc]apecitabine/);
  await expect(page).toHaveURL(/option=capecitabine/);
  await page.getByLabel('Look for another option').fill('no such thing');
  await expect(page.getByText('No option has these words.')).toBeVisible();
  await accessible(page, 'sheet');
  expect(tandem.problems).toEqual([]);
});

test('figures of a topic are in the sheet only once the person has asked for them', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/navigator/explain?option=elacestrant');
  const figures = /\d of 100|\d had it|\d months/;
  await expect(sheet(page)).toContainText('We talk about side effects when you want to.');
  await expect(sheet(page)).not.toContainText(figures);
  await tandem.switchTo('Together');
  await expect(sheet(page)).not.toContainText(figures);
  await sheet(page)
    .getByRole('group', { name: asks.sideEffects })
    .getByRole('button', { name: 'Yes', exact: true })
    .click();
  await expect(sheet(page)).toContainText(/\d+ of 100 people had it, \d+ did not/);
  await expect(sheet(page)).not.toContainText('Time before the cancer grows');
  await sheet(page)
    .getByRole('group', { name: asks.response })
    .getByRole('button', { name: 'Yes', exact: true })
    .click();
  await expect(sheet(page)).toContainText('Time before the cancer grows');
  await expect(sheet(page)).not.toContainText(/\bPFS\b/);
  await accessible(page, 'open');
  expect(tandem.problems).toEqual([]);
});

test('the sheet is read aloud part by part with a voice of this device, and falls silent on leaving', async ({
  page,
}) => {
  await withVoices(page, { lang: 'en-GB', localService: true });
  const tandem = new Tandem(page);
  // `withVoices` puts the spoken parts there; the page's own types know nothing of it.
  const said = () =>
    page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text));
  const ends = () => page.evaluate(() => (window as unknown as { said: { onend: () => void }[] }).said.at(-1)?.onend());
  await tandem.openSample('hr-after-cdk46', '/navigator/explain');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.locator('.part.spoken')).toContainText('What it is');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await ends();
  await expect(page.locator('.part.spoken')).toContainText('How you take it');
  await page.getByRole('button', { name: 'Next part' }).click();
  await expect(page.locator('.part.spoken')).toContainText('What the first weeks ask of you');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await accessible(page, 'read aloud');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.part.spoken')).toHaveCount(0);
  expect((await said())[1]).toBe('How you take it.\nOne tablet a day with food.');
  // A voice for Spanish there is none of.
  await page.getByRole('button', { name: 'Spanish', exact: true }).click();
  await expect(page.getByText('This device has no voice for this language')).toBeVisible();
  expect(tandem.problems).toEqual([]);
});

test('a voice that would send the text away is not used, and that is said', async ({ page }) => {
  await withVoices(page, { lang: 'en-US', localService: false });
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/navigator/explain');
  await expect(page.getByText('The only voice for this language would send the text away.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

test('sheets go onto one page, A4 and Letter, in either language, with everything open', async ({ page }) => {
  test.slow();
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/compare');
  await tandem.personSaysYes(asks.response, asks.survival, asks.sideEffects);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Navigator' }).click();
  await page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link', { name: 'Explain' }).click();
  const long: string[] = [];
  for (const [name, wanted] of [
    ['elacestrant', 'Elacestrant'],
    ['trastuzumab-deruxtecan', 'Trastuzumab deruxtecan (T-DXd)'],
    // The longest of all.
    ['tucatinib-trastuzumab-capecitabine', 'Tucatinib'],
    ['pembrolizumab-chemotherapy', 'Pembrolizumab + chemotherapy'],
    ['aromatase-inhibitor-ribociclib', 'Aromatase inhibitor + ribociclib'],
  ] as const) {
    await page.getByLabel('Look for another option').fill(wanted);
    await page.locator(`a[href*="option=${name}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`option=${name}`));
    for (const language of ['English', 'Spanish']) {
      await page.getByRole('button', { name: language, exact: true }).click();
      await expect(page.locator(`article[lang=${language === 'English' ? 'en' : 'es'}]`)).toBeVisible();
      for (const format of ['A4', 'Letter'] as const) {
        const count = pagesOf(
          await page.pdf({ format, margin: { top: '16mm', bottom: '16mm', left: '15mm', right: '15mm' } }),
        );
        if (count !== 1) long.push(`${name} ${language} ${format}: ${count}`);
      }
    }
  }
  expect(long).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

test('the words that are explained are looked through', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/navigator/explain');
  await page.getByRole('link', { name: 'Words explained' }).click();
  await page.getByLabel('Look for a word').fill('pfs');
  await expect(page.getByRole('term')).toHaveText(['PFS']);
  await expect(page.getByRole('definition')).toContainText('The time before the cancer grows.');
  await page.getByLabel('Look for a word').fill('xyz');
  await expect(page.getByText('This word is not in the list.')).toBeVisible();
  await accessible(page, 'words');
  expect(tandem.problems).toEqual([]);
});

test('what was not clear is kept with its words, becomes a task, and is taken back', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/navigator/explain?explain=check');
  const question = /whom do you call, and when/;
  await tandem.answer(question, 'Explain again');
  await page.getByLabel('What was not clear').fill('She would wait until Monday.');
  await page.getByRole('button', { name: 'Make it a task' }).focus();
  await page.getByLabel('By when?').fill('2099-12-03');
  await page.getByRole('button', { name: 'Make it a task' }).click();
  await expect(page.getByText('There is a task for it, due 3 Dec 2099.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'To the tasks' })).toBeFocused();
  const again = page.locator('section').filter({ has: page.getByRole('heading', { name: 'To be explained again' }) });
  await expect(again).toContainText('Whom to call and when');
  await expect(again).toContainText('She would wait until Monday.');
  await accessible(page, 'check');
  // It outlives a visit to another page.
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Options' }).click();
  await pages.getByRole('link', { name: 'Navigator' }).click();
  await page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link', { name: 'Explain' }).click();
  await page.getByRole('link', { name: 'Was it clear?' }).click();
  await expect(again).toContainText('She would wait until Monday.');
  await tandem.answer(question, 'Clear');
  await expect(again).toHaveCount(0);
  await page.getByRole('button', { name: 'Take this answer back' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  expect(tandem.problems).toEqual([]);
});

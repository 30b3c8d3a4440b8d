import { expect, type Page, test } from '@playwright/test';
import { toPage } from './deciding';
import { Tandem } from './tandem';

/** A new person on a treatment, and what its own figures and rhythm put on the desk. */
interface Flow {
  sample: string;
  /** As the plan names it. */
  option: string;
  /** Which of several medicines is given with it; null: there is no choice. */
  partner: string | null;
  /** A day of the month after 7 December 2026, and what is due on it. */
  due: RegExp;
  /** What starts before or with it. */
  prevention: RegExp;
  /** A question of the first calls. */
  asked: RegExp;
  /** A medicine of the choice that was not made: on no day of the month. */
  notGiven: RegExp | null;
}

const flows: Record<string, Flow> = {
  ribociclib: {
    sample: 'hr-first-line',
    option: 'Aromatase inhibitor + ribociclib',
    partner: 'Letrozole',
    due: /Monday 21 December 2026.*ECG/,
    prevention: /ECG|antiemetic|sickness/i,
    asked: /faint|heart/i,
    notGiven: null,
  },
  'trastuzumab deruxtecan': {
    sample: 'her2-low-chemo',
    option: 'Trastuzumab deruxtecan (T-DXd)',
    partner: null,
    due: /Monday 28 December 2026.*Trastuzumab deruxtecan/,
    prevention: /olanzapine|5-HT3|NK1/i,
    asked: /cough/i,
    notGiven: null,
  },
  capecitabine: {
    sample: 'tnbc-second-line',
    option: 'Capecitabine',
    partner: null,
    due: /Monday 28 December 2026.*Capecitabine/,
    prevention: /cream|urea|diclofenac|loperamide/i,
    asked: /hands|feet/i,
    notGiven: null,
  },
  'pembrolizumab with chemotherapy': {
    sample: 'tnbc-pdl1',
    option: 'Pembrolizumab + chemotherapy',
    partner: 'Gemcitabine + Carboplatin',
    due: /Monday 28 December 2026.*Pembrolizumab/,
    prevention: /dexamethasone|5-HT3|antiemetic/i,
    asked: /anything new/i,
    notGiven: /[Pp]aclitaxel/,
  },
};

const escaped = (text: string) => text.replace(/[()+]/g, '\\$&');
const main = (page: Page) => page.getByRole('main');
const toPart = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('link', { name, exact: true }).click();

for (const [name, flow] of Object.entries(flows)) {
  test(`a new person on ${name}: decided, prepared, explained, planned, called and handed over`, async ({ page }) => {
    test.slow();
    await page.clock.install({ time: new Date('2026-11-30T10:00:00') });
    const tandem = new Tandem(page);

    // Decided: the desk takes the treatment over from the plan.
    await tandem.openSample(flow.sample, '/plan');
    const value = await page
      .getByLabel('Add one that was talked about')
      .locator('option')
      .evaluateAll((all, wanted) => {
        const one = all.find((each) => each.textContent.trim().startsWith(`${wanted} (`));
        return one?.getAttribute('value') ?? '';
      }, flow.option);
    if (value !== '') await page.getByLabel('Add one that was talked about').selectOption(value);
    await main(page)
      .getByRole('radio', { name: new RegExp(`^${escaped(flow.option)}`) })
      .first()
      .check();
    await page.getByRole('button', { name: 'Keep this decision' }).click();
    await expect(page.getByRole('article').first()).toBeVisible();

    // Before the visit: a question, how it goes, and what stands in the way.
    await toPage(page, 'Navigator');
    await page.getByLabel('Your own words').fill('Who drives me home?');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ask first: Who drives me home?' }).click();

    // Explained, and one part was not clear.
    await toPart(page, 'Explain');
    await expect(page.locator('tandem-option-sheet-view article')).toContainText('When to get help now');
    await page.getByRole('link', { name: /Was it clear/ }).click();
    await page
      .getByRole('radiogroup', { name: /whom do you call/ })
      .getByText('Explain again', { exact: true })
      .click();
    await page.getByRole('button', { name: 'Make it a task' }).click();

    // Side effects: the medicine that is given and the first day go with the treatment.
    await toPart(page, 'Side effects');
    await expect(page.getByRole('heading', { level: 2, name: `Side effects of ${flow.option}` })).toBeVisible();
    if (flow.partner !== null) await page.getByLabel('Given with').first().selectOption({ label: flow.partner });
    await page.getByLabel('First dose', { exact: true }).fill('2026-12-07');
    await page.getByLabel('First dose', { exact: true }).blur();
    await expect(page.locator('tandem-week-strip')).toContainText(/\(from \d+ (December 2026|January 2027)\)/);
    await expect(page.locator('tandem-prevention-list')).toContainText(flow.prevention);

    // The month is of the same treatment, medicine and day.
    await toPart(page, 'The month');
    await expect(main(page).getByText('Day 1 is Monday 7 December 2026.')).toBeVisible();
    const sheet = page.getByRole('region', { name: flow.option });
    await expect(sheet.getByRole('cell', { name: flow.due })).toBeVisible();
    if (flow.notGiven) {
      await expect(sheet.getByRole('cell', { name: /Gemcitabine/ }).first()).toBeVisible();
      await expect(sheet.getByRole('cell', { name: flow.notGiven })).toHaveCount(0);
    }

    // The first calls ask about what is given; they become tasks, and one of them is made.
    await toPart(page, 'A call');
    const calls = page.locator('tandem-first-calls');
    await expect(calls.getByRole('button', { name: flow.asked }).first()).toBeVisible();
    await calls.getByRole('button', { name: /^Make th/ }).click();
    await calls.getByRole('button', { name: flow.asked }).first().click();
    await page.getByLabel('What was said').fill('All is well so far.');
    await page.getByRole('button', { name: 'Write the call note' }).click();
    await expect(page.locator('tandem-earlier-calls article')).toHaveCount(1);

    // The loop: what is promised, and the one who comes next.
    await toPart(page, 'Tasks');
    await expect(main(page)).toContainText('Call on day');
    await expect(main(page)).toContainText('Explain again');
    await toPart(page, 'Hand-off');
    const note = page.locator('tandem-document-page');
    await expect(note).toContainText('Who drives me home?');
    await expect(note).toContainText(new RegExp(`First day of ${escaped(flow.option)}: 7 Dec 2026`, 'i'));
    await toPart(page, 'Before the visit');
    await expect(main(page)).toContainText('Explain again: whom to call, and when');
    expect(tandem.problems).toEqual([]);
  });
}

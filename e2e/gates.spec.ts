import { readFileSync, readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { Tandem, asks } from './tandem';

const folder = (name: string) => new URL(`../src/knowledge/${name}/`, `file://${__dirname}/`);
const files = <Item>(name: string): Item[] =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8')) as Item);

interface Study {
  population: { en: string; es: string };
  arms: { optionId: string | null }[];
  results: {
    unit: string;
    arms: Record<string, { value: number | null; ci95: [number, number | null] | null }>;
    hazardRatio: { value: number; ci95: [number, number] | null } | null;
    landmarks: { arms: Record<string, number | null> }[];
  }[];
  adverseEvents: { arms: Record<string, { anyGrade: number | null; grade3plus: number | null }> }[];
}

/** Every way in which a page writes a figure of the studies of these options; what no figure is written like is left out. */
function writtenFigures(options: readonly string[]): string[] {
  const studies = files<Study>('trials').filter(({ arms }) =>
    arms.some(({ optionId }) => optionId !== null && options.includes(optionId)),
  );
  const decimals = (value: number) => [value.toFixed(1), value.toFixed(1).replace('.', ',')];
  const people = (value: number | null) =>
    value === null
      ? []
      : [...(Number.isInteger(value) ? [`${value}`] : decimals(value)), `${Math.round(value)}`].flatMap((one) =>
          ['of 100', 'de 100', '%', ' %', 'of 1,000', 'de 1000'].map(
            (unit) => `${one}${unit.startsWith('%') ? '' : ' '}${unit.trim()}`,
          ),
        );
  const months = (value: number | null) =>
    value === null
      ? []
      : [...(Number.isInteger(value) ? [`${value}`] : decimals(value))].flatMap((one) => [
          `${one} months`,
          `${one} meses`,
        ]);
  const interval = ([low, high]: readonly [number, number | null], places: number) =>
    high === null
      ? []
      : [low.toFixed(places), low.toFixed(places).replace('.', ',')].flatMap((from) =>
          [high.toFixed(places), high.toFixed(places).replace('.', ',')].flatMap((to) => [
            `${from} to ${to}`,
            `${from} a ${to}`,
          ]),
        );
  const written = studies.flatMap(({ results, adverseEvents }) => [
    ...results.flatMap(({ unit, arms, hazardRatio, landmarks }) => [
      ...Object.values(arms).flatMap(({ value, ci95 }) =>
        unit === 'months' || unit === 'percent'
          ? [...(unit === 'months' ? months(value) : people(value)), ...(ci95 ? interval(ci95, 1) : [])]
          : [],
      ),
      ...(hazardRatio
        ? [
            hazardRatio.value.toFixed(2),
            hazardRatio.value.toFixed(2).replace('.', ','),
            ...(hazardRatio.ci95 ? interval(hazardRatio.ci95, 2) : []),
          ]
        : []),
      ...landmarks.flatMap((mark) => Object.values(mark.arms).flatMap(people)),
    ]),
    ...adverseEvents.flatMap(({ arms }) =>
      Object.values(arms).flatMap(({ anyGrade, grade3plus }) => [...people(anyGrade), ...people(grade3plus)]),
    ),
  ]);
  // A share of those who took part is no figure of a topic, even where it is written like one.
  const whoTookPart = studies.flatMap(({ population }) => [population.en, population.es]).join(' ');
  return [...new Set(written)].filter((figure) => !whoTookPart.includes(figure));
}

/** The figures that stand in the page, attributes included, on the screen or on paper. */
async function found(page: Page, figures: readonly string[]): Promise<string[]> {
  const html = await page.locator('main').evaluate((main) => main.innerHTML.replace(/&nbsp;|\s+/g, ' '));
  return figures.filter((figure) => new RegExp(`(?<![\\d.,])${figure.replace(/[.\\]/g, '\\$&')}`).test(html));
}

const samples = files<{ id: string }>('samples').map(({ id }) => id);
const views = ['table', 'people', 'bars', 'balance', 'effects', 'time', 'month'];

for (const id of samples) {
  for (const language of ['en', 'es'] as const) {
    test(`with every topic closed no figure stands on the screen or on paper: ${id}, ${language}`, async ({ page }) => {
      test.setTimeout(120_000);
      const tandem = new Tandem(page);
      await tandem.openSample(id, '/compare');
      await page.getByLabel('Language').selectOption(language);
      await page
        .getByRole('group', { name: /Who is looking|Quién mira/ })
        .getByText(/^(Together|Juntos)$/)
        .click();
      await expect(page.locator('tandem-together-view h2').first()).toBeVisible();
      const options = await page
        .locator('tandem-together-view section.option')
        .evaluateAll((sections) =>
          sections.map((one) => (one.getAttribute('aria-labelledby') ?? '').replace('choice-', '')),
        );
      const figures = writtenFigures(options);
      expect(figures.length).toBeGreaterThan(10);
      const address = new URL(page.url());
      for (const view of views) {
        await page.locator('.views button').nth(views.indexOf(view)).click();
        await page.emulateMedia({ media: 'screen' });
        expect(await found(page, figures), `${view} on the screen`).toEqual([]);
        await page.emulateMedia({ media: 'print' });
        expect(await found(page, figures), `${view} on paper`).toEqual([]);
        await page.emulateMedia({ media: 'screen' });
      }
      // A professional opens everything: the screen has figures, the paper none.
      await page
        .getByRole('group', { name: /Who is looking|Quién mira/ })
        .getByText(/^(Clinician|Clínico)$/)
        .click();
      await page.locator('.views button').first().click();
      for (const gate of [0, 1, 2]) await page.locator('tandem-topic-gate button').nth(gate).click();
      await expect.poll(async () => (await found(page, figures)).length).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => found(page, figures)).toEqual([]);
      expect(address.pathname).toBe('/compare');
      expect(tandem.problems).toEqual([]);
    });
  }
}

test('what other medicines do beside an option tells nothing of a closed topic on paper', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-after-cdk46', '/patient?section=medicines');
  for (const name of ['methadone', 'clarithromycin']) {
    const field = page.getByRole('combobox', { name: 'Add a medicine' });
    await field.fill(name);
    await field.press('Enter');
    await expect(page.getByRole('list', { name: 'Other medicines' })).toContainText(name, { ignoreCase: true });
  }
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Options' }).click();
  await tandem.classNamed('Hormone therapy').getByRole('link').click();
  await page
    .getByRole('link', { name: /vepdegestrant/i })
    .first()
    .click();
  const main = page.getByRole('main');
  await expect(main).toContainText('in about 10 % in VERITAC-2');
  await expect(main.getByText('What it keeps open and what it closes')).toBeVisible();
  for (const fold of await main.locator('.folds > tandem-disclosure > details > summary').all()) await fold.click();
  const figures = writtenFigures(['vepdegestrant']);
  await page.emulateMedia({ media: 'print' });
  await expect(main).toContainText(/methadone/i);
  await expect(main).not.toContainText('VERITAC-2, mostly');
  await expect(main.getByText('What it keeps open and what it closes')).toHaveCount(0);
  expect(await found(page, figures)).toEqual([]);
  expect(tandem.problems).toEqual([]);
});

const two = '/compare?options=aromatase-inhibitor-ribociclib,aromatase-inhibitor-palbociclib';
const gateOf = (page: Page, question: string | RegExp) =>
  page.locator('tandem-ask-first').filter({ hasText: question });

test('each topic is asked; the answer has its day, who may see it, and can be taken back, by keyboard', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', two);
  await tandem.switchTo('Together');
  const yes = page
    .getByRole('group', { name: 'Would you like to talk about time?' })
    .getByRole('button', { name: 'Yes' });
  await yes.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/44 of 100 people were alive 6 years after the start, 56 were not/)).toBeVisible();
  await expect(page.getByText(/Typical case: about 75 of 100 live longer than/).first()).toBeVisible();
  await expect(page.getByText(/What would you want to do in the best case/)).toBeVisible();
  const line = gateOf(page, /Yes, said A\. R\. on/);
  const close = line.getByRole('button', { name: /^Close it/ });
  await expect(close).toBeFocused();
  await line.getByLabel('Who else may see it?').selectOption('withMe');
  await close.press('Enter');
  await expect(page.getByText(/were alive 6 years/)).toHaveCount(0);
  await expect(yes).toBeFocused();
  expect(tandem.problems).toEqual([]);
});

test('a little of time is what was counted, without the cases', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', two);
  await tandem.switchTo('Together');
  await page
    .getByRole('group', { name: 'Would you like to talk about time?' })
    .getByRole('button', { name: 'A little' })
    .click();
  await expect(page.getByText(/44 of 100 people were alive/)).toBeVisible();
  await expect(page.getByText(/Best case|Worst case/)).toHaveCount(0);
});

test('"never ask again" is not asked again; the record can open it; another person begins closed', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', two);
  await tandem.switchTo('Together');
  const asked = page.getByRole('group', { name: 'Would you like to talk about time?' });
  await asked.getByRole('button', { name: 'Never ask again' }).click();
  await expect(asked).toHaveCount(0);
  await expect(gateOf(page, /Never ask again, said/).getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: 'It can be opened in the record' }).click();
  await expect(page.getByRole('heading', { name: 'What to talk about' })).toBeFocused();
  await page.getByRole('button', { name: /^Ask again/ }).click();
  await asked.getByRole('button', { name: 'Yes' }).click();
  await expect(gateOf(page, /Yes, said A\. R\./)).toHaveCount(1);
  await tandem.openSample('hr-after-cdk46', '/compare');
  await expect(gateOf(page, /Yes, said/)).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

test('what a professional opened alone cannot be copied', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', `${two}&view=bars&open=response`);
  await page.getByText('As sentences').first().click();
  await expect(page.getByText(/^Not for copying: the person has not opened this topic/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy the sentences/ })).toHaveCount(0);
});

/** The table as it is copied: tabs between cells. The browser says that it is done before the clipboard has changed. */
async function copiedTable(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // What was copied before is not what is waited for.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: /^Copy the table/ }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).not.toBe('');
  return copied();
}

test('hair, quality of life and what is said of supportive care wait for side effects, on paper and in a copy', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  const compared = '/compare?options=sacituzumab-govitecan,paclitaxel';
  await tandem.openSample('tnbc-second-line', compared);
  await expect(page.getByRole('rowheader', { name: 'Before starting' })).toBeVisible();
  expect(await page.getByRole('main').innerText()).not.toMatch(/Quality of life|kept half/);
  await tandem.openSample('tnbc-second-line', `${compared}&open=sideEffects`);
  await expect(page.getByRole('main')).toContainText(/Quality of life[^]*kept half/);
  const closed = /Hair loss|Quality of life|Scalp cooling|kept half/;
  await expect(page.getByRole('rowheader', { name: 'Hair loss' })).toBeVisible();
  const table = await copiedTable(page);
  expect(table).toContain('Before starting');
  expect(table).not.toMatch(closed);
  expect(table).toContain('Left out, because the person has not opened it');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('rowheader', { name: 'Before starting' })).toBeVisible();
  await expect.poll(() => page.getByRole('main').innerText()).not.toMatch(closed);
  await page.emulateMedia({ media: 'screen' });
  await tandem.personSaysYes(asks.sideEffects);
  await expect(page.getByRole('rowheader', { name: 'Hair loss' })).toBeVisible();
  expect(await copiedTable(page)).toContain('Hair loss');
  expect(tandem.problems).toEqual([]);
});

test('what nobody else may see is neither printed nor copied', async ({ page }) => {
  const tandem = new Tandem(page);
  await tandem.openSample('hr-first-line', two);
  await tandem.switchTo('Together');
  await page
    .getByRole('group', { name: 'Would you like to talk about time?' })
    .getByRole('button', { name: 'Yes' })
    .click();
  const line = gateOf(page, /Yes, said A\. R\. on/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/44 of 100 people were alive/).first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await line.getByLabel('Who else may see it?').selectOption('nobody');
  await expect(line.getByText('Not printed, not copied')).toBeVisible();
  await expect(page.getByText(/44 of 100 people were alive/).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/were alive/)).toHaveCount(0);
  expect(tandem.problems).toEqual([]);
});

test('the questions stand before the options on a tablet, and what is opened comes into sight', async ({ page }) => {
  const tandem = new Tandem(page);
  await page.setViewportSize({ width: 820, height: 1180 });
  await tandem.openSample('hr-after-cdk46', '/compare');
  await tandem.switchTo('Together');
  for (const name of Object.values(asks)) {
    await expect(page.getByRole('group', { name })).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('group', { name: asks.sideEffects }).getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(page.locator('[data-topic=sideEffects] .big').first()).toBeInViewport();
  expect(tandem.problems).toEqual([]);
});

test('a yes to side effects is never answered with nothing', async ({ page }) => {
  const tandem = new Tandem(page);
  for (const sample of ['tnbc-second-line', 'tnbc-pdl1']) {
    await tandem.openSample(sample, '/compare');
    await tandem.personSaysYes(asks.sideEffects);
    await tandem.switchTo('Together');
    const told = page.locator('[data-topic=sideEffects]');
    await expect(told.first()).toBeVisible();
    for (const one of await told.all())
      await expect(one).toContainText(/\d of 100|not checked at the source|ask your team/);
    for (const view of ['People', 'Side effects']) {
      await page.locator('.views').getByRole('button', { name: view }).click();
      for (const panel of await page.locator('section[aria-labelledby$=ffects] .panel:not(.bare)').all()) {
        await expect(panel).toContainText(/of 100|not checked at the source|reported here|[Hh]eld here/);
      }
      await expect(page.locator('section[aria-labelledby$=ffects] .panel').first()).toBeVisible();
    }
    await page.locator('.views').getByRole('button', { name: 'Pictures' }).click();
  }
  expect(tandem.problems).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing before and after the answers, ${theme}`, async ({ page }) => {
    const tandem = new Tandem(page);
    await page.emulateMedia({ colorScheme: theme });
    await tandem.openSample('hr-first-line', two);
    await tandem.switchTo('Together');
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    for (let left = 3; left > 0; left--) await page.locator('tandem-ask-first .answers button').first().click();
    await expect(page.locator('tandem-ask-first .answers')).toHaveCount(0);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('navigation').getByRole('link', { name: 'You' }).click();
    await expect(page.getByRole('heading', { name: 'What to talk about' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
}

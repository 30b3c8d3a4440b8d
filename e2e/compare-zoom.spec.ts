import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { Tandem, asks } from './tandem';

const sample = 'hr-after-cdk46';
const compare = '/compare?options=elacestrant,fulvestrant-capivasertib,trastuzumab-deruxtecan,capecitabine';
const opened = `${compare}&open=response,sideEffects,survival`;
const views = ['table', 'people', 'bars', 'balance', 'effects', 'time', 'month'] as const;

async function show(page: Page, view: (typeof views)[number]): Promise<void> {
  const button = page.locator('.views button').nth(views.indexOf(view));
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const drawn = view === 'table' ? ':is(tandem-compare-table, tandem-together-view)' : `tandem-${view}-view`;
  await expect(page.locator(drawn)).toBeVisible();
}

/** Text that leaves the window, or is cut by a box of its own that neither scrolls nor unfolds. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const seen = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden, svg'),
    );
    return seen.flatMap((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(one);
      const out = one.children.length === 0 && width > 0 && (right > wide + 1 || left < -1);
      const cut =
        (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && !one.matches('.clamped') && one.scrollHeight > one.clientHeight + 2);
      return out || cut ? [`${one.tagName}.${one.className}: ${one.innerText.slice(0, 40)}`] : [];
    });
  });

for (const audience of ['Clinician', 'Together'] as const) {
  test(`every view keeps all of its words at 400 % zoom, for ${audience}`, async ({ page }) => {
    test.setTimeout(90_000);
    const tandem = new Tandem(page);
    await tandem.openSample(sample, opened);
    if (audience === 'Together') {
      await tandem.personSaysYes(asks.response, asks.survival, asks.sideEffects);
      await tandem.switchTo('Together');
    }
    await page.setViewportSize({ width: 320, height: 256 });
    for (const view of views) {
      await show(page, view);
      expect(await lost(page), view).toEqual([]);
    }
    expect(tandem.problems).toEqual([]);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in any view with every topic open, for ${audience} in the ${theme} theme`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const tandem = new Tandem(page);
      await page.emulateMedia({ colorScheme: theme });
      await tandem.openSample(sample, opened);
      await tandem.personSaysYes(asks.response, asks.survival, asks.sideEffects);
      await tandem.switchTo(audience);
      for (const view of views) {
        await show(page, view);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          view,
        ).toEqual([]);
      }
      expect(tandem.problems).toEqual([]);
    });
  }
}

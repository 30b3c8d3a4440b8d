import { expect, test, type Page } from '@playwright/test';
import { decideAll, toPage, view } from './deciding';
import { testServer } from './fhir/test-server';
import { type Bundle, faultsOf } from './fhir/validators';
import { samples } from './samples';
import { Tandem, asks } from './tandem';

/** The file of a sample's decision, everything opened and said. */
async function fileOf(page: Page, sample: string): Promise<Bundle> {
  const tandem = new Tandem(page);
  await tandem.openSample(sample, '/compare');
  await tandem.personSaysYes(asks.response, asks.survival, asks.sideEffects);
  await toPage(page, 'Plan');
  await decideAll(page);
  await view(page, 'File to send on').click();
  const text = await page.locator('pre').textContent();
  expect(tandem.problems).toEqual([]);
  return JSON.parse(text ?? '') as Bundle;
}

/** All that a resource speaks of. */
const referencesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"reference":"([^"]+)"/g)].map(([, reference]) => reference ?? '');

for (const sample of samples) {
  test(`the file of ${sample} is sound by two validators, and a server takes every entry`, async ({ page }) => {
    test.slow();
    const bundle = await fileOf(page, sample);
    expect(faultsOf(bundle)).toEqual([]);
    const server = await testServer();
    const answer = await fetch(server.base, {
      method: 'POST',
      headers: { 'Content-Type': 'application/fhir+json' },
      body: JSON.stringify(bundle),
    });
    const taken = (await answer.json()) as {
      type: string;
      entry: { response: { status: string; location: string } }[];
    };
    expect([answer.status, taken.type]).toEqual([200, 'transaction-response']);
    expect(taken.entry.map(({ response }) => response.status)).toEqual(bundle.entry.map(() => '201'));
    // What was written speaks of what was written: no address of the file is left.
    for (const { response } of taken.entry) {
      const resource: unknown = await (await fetch(new URL(response.location, server.base))).json();
      for (const reference of referencesIn(resource)) {
        expect(reference).toMatch(/^[A-Z]\w+\/[\w-]+$/);
        expect((await fetch(new URL(reference, server.base))).status, reference).toBe(200);
      }
    }
    server.close();
  });
}

test('the page names what stands in words alone and what is left out', async ({ page }) => {
  const bundle = await fileOf(page, 'tnbc-pdl1');
  const text = JSON.stringify(bundle);
  const main = page.getByRole('main');
  const row = main.getByRole('row', { name: /^Observation / });
  await expect(row).toContainText('PD-L1 CPS (22C3)');
  await expect(row).not.toContainText('HER2 staining');
  expect(text).toContain('"text":"PD-L1 CPS (22C3)"');
  // The gene and that it is inherited are coded; which of the two it is nobody said.
  expect(text).toContain('"text":"BRCA1, BRCA2"');
  expect(text).toContain('"LA6683-2"');
  const folded = main.getByText('Known here and not in the file');
  await folded.click();
  await expect(main.getByRole('listitem').filter({ hasText: /^Pain/ })).toBeVisible();
  await expect(main.getByRole('listitem').filter({ hasText: 'PD-L1' })).toHaveCount(0);
});

test('the validators find what is wrong', async ({ page }) => {
  const bundle = await fileOf(page, 'hr-after-cdk46');
  const broken = (type: string, change: (resource: Bundle['entry'][number]['resource']) => void): string[] => {
    const copy = structuredClone(bundle);
    const resource = copy.entry.map((entry) => entry.resource).find(({ resourceType }) => resourceType === type);
    if (!resource) throw new Error(`no ${type}`);
    change(resource);
    return faultsOf(copy);
  };
  const found = [
    broken('Observation', (one) => delete one['status']),
    broken('CarePlan', (one) => (one['status'] = 'thought')),
    broken('MedicationRequest', (one) => (one['dose'] = 'much')),
    broken('Provenance', (one) => (one['recorded'] = 'yesterday')),
    broken('Condition', (one) => (one['subject'] = [one['subject']])),
    broken('Observation', (one) => Object.assign(one, { valueString: 'high', valueBoolean: true })),
  ];
  expect(found.map((faults) => faults.length > 0)).toEqual(found.map(() => true));
  // Each of them sees something.
  const who = new Set(found.flat().map((fault) => fault.split(',')[0]));
  expect([...who].sort()).toEqual(['lantana', 'medplum', 'value[x]']);
});

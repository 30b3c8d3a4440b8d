import { expect, test, type Page } from '@playwright/test';
import { toPage } from './deciding';
import { begin, holds, keep, savedFile, standing, takeFile } from './keeping';
import { Tandem } from './tandem';

/** As much of a case file as these stories change. */
interface CaseFile {
  format: string;
  version: number;
  case: {
    id: string;
    created: string;
    changed: string;
    record: { label: string; observations: object[]; specimens: object[]; therapies: object[] | null };
    answers?: object;
    decisions?: object[];
  };
}

const line = (id: string, drug: string) => ({ id, setting: 'metastatic', drugs: [drug], start: '2026-10', end: null });
const sample = { id: 'liver-1', kind: 'tissue', site: 'metastasis', place: 'liver', on: '2026-10-12' };

const sent: CaseFile = {
  format: 'tandem-case',
  version: 1,
  case: {
    id: '6f1c1a44-2f0e-4d5e-9c11-000000000002',
    created: '2026-11-01T08:00:00.000Z',
    changed: '2026-11-20T08:00:00.000Z',
    record: {
      label: 'Zz Joined',
      observations: [{ attribute: 'metastatic', value: 'yes', on: '2026-11-01' }],
      specimens: [],
      therapies: [line('regimen-1', 'capecitabine')],
    },
    answers: { survival: { answer: 'yes', day: '2026-11-20', seenBy: null } },
  },
};

async function openKept(page: Page): Promise<void> {
  await page.goto('/cases/import');
  await takeFile(page, JSON.stringify(sent));
  await page.getByRole('button', { name: 'Open this case' }).click();
  await expect(page.getByRole('banner')).toContainText('Zz Joined');
  await keep(page);
}

/** @param says what the page tells of this file and not of the one before */
async function join(page: Page, file: CaseFile, says: string): Promise<void> {
  await toPage(page, 'Cases');
  await page.getByRole('link', { name: 'Import a file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does the file tell us?');
  await takeFile(page, JSON.stringify(file));
  await expect(page.getByRole('main')).toContainText(says);
  await page.getByRole('button', { name: 'Put both side by side' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What holds of two copies?');
}

async function addTreatment(page: Page, drug: string): Promise<void> {
  await page.locator('tandem-treatment-history').getByText('Listed', { exact: true }).click();
  const form = page.getByRole('form', { name: 'A treatment' });
  await form.getByRole('combobox', { name: 'Medicines in it' }).fill(drug);
  await page.getByRole('option', { name: drug }).first().click();
  await form.getByRole('button', { name: 'Keep this treatment' }).click();
  await expect(form).toBeHidden();
}

const keepJoined = (page: Page) => page.getByRole('button', { name: 'Keep the joined case' });
const time = (page: Page) => page.getByRole('group', { name: 'Talk about time' });

test('a topic that was closed again stays closed when an older file is joined, and only a person opens it, by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const tandem = new Tandem(page);
  await openKept(page);
  await toPage(page, 'Patient');
  await page.getByRole('button', { name: /^Close it/ }).press('Enter');
  await expect(standing(page)).toContainText('Kept');
  await join(page, { ...sent, case: { ...sent.case, record: { ...sent.case.record, label: 'Zz Sent' } } }, 'Zz Sent');
  await expect(time(page)).toContainText('Closed again');
  await expect(page.getByRole('main')).toContainText('2 still to choose');
  // All at once is for findings: about a topic one is asked for itself.
  await page.getByRole('button', { name: 'All as in: From the file' }).press('Enter');
  await expect(page.getByRole('main')).toContainText('1 still to choose');
  await holds(page, 'a topic to choose');
  await time(page)
    .getByRole('radio', { name: /Closed again/ })
    .press('Space');
  await keepJoined(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are the options?');
  const kept = JSON.parse(await savedFile(page, null)) as { case: { answers: object; closed: object } };
  expect(kept.case.answers).toMatchObject({ survival: null });
  expect(Object.keys(kept.case.closed)).toEqual(['survival']);
  expect(tandem.problems).toEqual([]);
});

test('of two lines that go by one id both can be kept, and what only one copy has can be left out, at 390 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const tandem = new Tandem(page);
  await openKept(page);
  const { record } = sent.case;
  const changed = {
    ...record,
    observations: [
      ...record.observations,
      { attribute: 'erPercent', value: 90, on: '2026-10-12', specimen: 'liver-1' },
    ],
    specimens: [sample],
    therapies: [line('regimen-1', 'eribulin'), line('9c1b', 'paclitaxel')],
  };
  await join(page, { ...sent, case: { ...sent.case, record: changed } }, '1 sample');
  const alone = page.getByRole('region', { name: 'Only in one copy' });
  await expect(alone.getByRole('checkbox')).toHaveCount(2);
  await expect(alone).toContainText('with 1 finding');
  await alone.getByRole('checkbox', { name: /paclitaxel/i }).focus();
  await page.keyboard.press('Space');
  await expect(alone.getByRole('status')).toHaveText('1 left out');
  await page.getByRole('radio', { name: 'Both: they are two treatments' }).check();
  await holds(page, 'both, and one left out');
  await keepJoined(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are the options?');
  const kept = (JSON.parse(await savedFile(page, null)) as CaseFile).case.record;
  expect(kept.therapies).toEqual([line('regimen-1', 'capecitabine'), line('regimen-1-2', 'eribulin')]);
  expect([kept.specimens.length, kept.observations.length]).toEqual([1, 2]);
  expect(tandem.problems).toEqual([]);
});

test('in Spanish the two copies are joined in Spanish, also where only one has something', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/settings');
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('Español').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.goto('/cases/import');
  await takeFile(page, JSON.stringify(sent));
  await page.getByRole('button', { name: 'Abrir este caso' }).click();
  await expect(page.getByRole('banner')).toContainText('Zz Joined');
  await page.getByRole('navigation', { name: 'Páginas' }).getByRole('link', { name: 'Casos' }).click();
  await page.getByRole('link', { name: 'Importar un archivo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué nos dice el archivo?');
  const record = { ...sent.case.record, specimens: [sample], therapies: [line('regimen-1', 'eribulin')] };
  await takeFile(page, JSON.stringify({ ...sent, case: { ...sent.case, record, answers: {} } }));
  await expect(page.getByRole('main')).toContainText('1 muestra');
  await page.getByRole('button', { name: 'Poner ambas una junto a otra' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Ambos: son dos tratamientos');
  await expect(main).toContainText('Sin respuesta');
  await expect(page.getByRole('region', { name: 'Solo en una copia' })).toContainText('Lo marcado se queda');
  await expect(main).not.toContainText('kept.');
  await holds(page, 'join in Spanish');
});

test('what of a file contradicts itself is left out and named, and a medicine that nobody knows is kept', async ({
  page,
}) => {
  const tandem = new Tandem(page);
  await page.goto('/cases/import');
  const decision = {
    id: 'd1',
    on: '2026-11-20',
    discussed: ['elacestrant'],
    declined: [{ optionId: 'elacestrant', reason: 'cost', words: '' }],
    choice: { kind: 'option', optionId: 'elacestrant' },
    why: '',
    wouldChange: '',
    present: [],
    nextReview: null,
    pinned: { version: '1', evidenceDate: '2026-11-01', statuses: {}, figures: [] },
  };
  const therapies = [line('regimen-1', 'drug-of-tomorrow'), line('regimen-1', 'eribulin')];
  const record = { ...sent.case.record, label: 'a'.repeat(400_000), therapies };
  await takeFile(page, JSON.stringify({ ...sent, case: { ...sent.case, record, decisions: [decision] } }));
  const left = page.getByRole('region', { name: 'Left out' });
  await expect(left.getByRole('listitem')).toHaveText([
    'case.record.label is longer than Tandem takes.',
    'case.record.therapies[1] stands there twice; the first one was taken.',
    'case.decisions[0] says things that cannot hold together.',
  ]);
  await expect(page.getByRole('main')).toContainText('not in the clinical library: drug-of-tomorrow');
  await takeFile(page, JSON.stringify({ ...sent, more: 'a'.repeat(4_000_000) }));
  await expect(page.getByRole('alert')).toContainText('too large');
  expect(tandem.problems).toEqual([]);
});

test('a treatment that each of two devices has added is in the joined case', async ({ page }) => {
  const tandem = new Tandem(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await begin(page, 'Zz Joined');
  const before = await savedFile(page, null);
  await addTreatment(page, 'Capecitabine');
  const elsewhere = JSON.parse(await savedFile(page, null)) as CaseFile;
  await page.goto('/cases/import');
  await takeFile(page, before);
  await page.getByRole('button', { name: 'Open this case' }).click();
  await toPage(page, 'Patient');
  await addTreatment(page, 'Eribulin');
  await join(page, elsewhere, '1 treatment');
  await expect(page.getByRole('region', { name: 'Only in one copy' }).getByRole('checkbox')).toHaveCount(2);
  const open = page.getByRole('button', { name: 'Open the joined case' });
  await open.click();
  await expect(open).toHaveCount(0);
  const { therapies } = (JSON.parse(await savedFile(page, null)) as CaseFile).case.record;
  expect(therapies?.map((one) => (one as { drugs: string[] }).drugs)).toEqual([['eribulin'], ['capecitabine']]);
  expect(tandem.problems).toEqual([]);
});

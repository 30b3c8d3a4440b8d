import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Action, Store } from '@ngrx/store';
import { consult } from '../../../domain/consultation/consult';
import { newCase } from '../../../domain/case-file/kept-case';
import { emptyDesk } from '../../../domain/navigation/desk';
import { provideWords } from '../../words/words.providers';
import { caseFeature } from '../case/case.feature';
import { casesPageActions } from '../case/cases-page-actions';
import { patientPageActions } from '../case/patient-page-actions';
import { planPageActions } from '../decision/plan-page-actions';
import { KNOWLEDGE_SOURCE } from '../knowledge';
import { talkActions } from '../talk/talk-actions';
import { talkFeature } from '../talk/talk.feature';
import { deviceWith, provideSpecStore, sourceWith } from '../testing';
import type { LogEntry } from './deed';
import { keptActions, vaultActions } from './kept-actions';
import { KeptDoor } from './kept-door';
import { selectStanding, selectWouldLose } from './kept-selectors';
import { keptFeature } from './kept.feature';
import { SpecVault } from './testing';

@Component({ selector: 'tandem-kept-spec-page', template: '' })
class Page {}

const secret = 'river lantern copper moss';
const er = { attribute: 'erPercent', value: 90, on: '2026-03' };
const recorded = (value = 90) => patientPageActions.observationRecorded({ observation: { ...er, value } });

/** Lets what was begun be finished: promises and what they begin. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function begin(device = new SpecVault()) {
  TestBed.configureTestingModule({
    providers: [
      provideWords(),
      provideRouter([{ path: '**', component: Page }]),
      provideSpecStore(deviceWith(), device),
      { provide: KNOWLEDGE_SOURCE, useValue: sourceWith({ consult: () => Promise.resolve(consult) }) },
    ],
  });
  const store = TestBed.inject(Store);
  const does = async (...actions: Action[]) => {
    for (const action of actions) store.dispatch(action);
    await settled();
  };
  return {
    device,
    store,
    does,
    door: TestBed.inject(KeptDoor),
    state: store.selectSignal(keptFeature.selectKeptState),
    standing: store.selectSignal(selectStanding),
    wouldLose: store.selectSignal(selectWouldLose),
    record: store.selectSignal(caseFeature.selectRecord),
    deeds: () => device.notes.map((note) => (note as LogEntry).deed),
  };
}

/** A case that was begun, named and kept. */
async function keptCase() {
  const at = begin();
  await at.does(casesPageActions.newCaseStarted(), patientPageActions.labelChanged({ label: 'M. R.' }));
  await at.does(keptActions.keepAsked());
  expect(await at.door.create(secret)).toBeNull();
  await settled();
  const id = at.state().open?.id ?? '';
  return { ...at, id };
}

describe('kept cases', () => {
  it('keep nothing until they are asked to, and say so', async () => {
    const { does, device, standing, wouldLose, state } = begin();
    await does(casesPageActions.newCaseStarted(), recorded());
    expect([standing(), wouldLose(), state().vault]).toEqual(['memory', true, 'none']);
    expect([device.rows.size, device.draftRows.size]).toEqual([0, 0]);
  });

  it('keep the case once the passphrase is set, and each change after that', async () => {
    const { does, device, standing, wouldLose, id, deeds } = await keptCase();
    expect([standing(), wouldLose(), device.rows.get(id)?.revision]).toEqual(['kept', false, 1]);
    await does(recorded(), talkActions.topicAnswered({ topic: 'survival', answer: 'never', day: '2026-11-29' }));
    const row = device.rows.get(id);
    expect(JSON.stringify(row?.body)).toContain('"answer":"never"');
    expect(JSON.stringify(row?.body)).toContain('erPercent');
    expect(standing()).toBe('kept');
    expect(deeds().filter((deed) => deed === 'changed').length).toBeLessThanOrEqual(1);
  });

  it('bring a case back as it was, with what the person has said', async () => {
    const { does, door, store, record, id, state } = await keptCase();
    await does(recorded(), talkActions.topicAnswered({ topic: 'survival', answer: 'never', day: '2026-11-29' }));
    const before = record();
    await does(keptActions.lockAsked({ by: 'person' }));
    expect([state().vault, record(), state().lines]).toEqual(['locked', null, []]);
    expect(await door.unlock('another')).toBe('wrongPassphrase');
    expect(await door.unlock(secret)).toBeNull();
    expect(state().lines.map(({ head }) => head?.label)).toEqual(['M. R.']);
    await does(keptActions.openAsked({ id }));
    expect(record()).toEqual(before);
    expect(store.selectSignal(talkFeature.selectAnswers)().survival?.answer).toBe('never');
  });

  it('open as they were where an older version has kept them, with an empty desk, and are written as today from then on', async () => {
    const { does, device, store, record, id, state } = await keptCase();
    await does(recorded(), casesPageActions.caseClosed());
    const row = device.rows.get(id);
    const file = row?.body as { case: Record<string, unknown> };
    const older = Object.fromEntries(Object.entries(file.case).filter(([part]) => part !== 'desk'));
    device.rows.set(id, {
      revision: 5,
      head: { label: 'M. R.', changed: '2026-11-01' },
      body: { ...file, version: 1, case: older },
    });
    await does(keptActions.openAsked({ id }));
    expect([record()?.observations.length, state().open?.leftOut]).toEqual([1, 0]);
    expect(store.selectSignal(caseFeature.selectDesk)()).toEqual(emptyDesk);
    await does(recorded(5));
    expect(device.rows.get(id)?.body).toEqual(jasmine.objectContaining({ version: 2 }));
    expect(state().lines[0]?.head?.openTasks).toEqual([]);
  });

  it('hold what could not be written, and write it when there is room again', async () => {
    const { does, device, standing, wouldLose, state, id } = await keptCase();
    device.refusal = 'full';
    await does(recorded());
    expect([standing(), state().open?.fault, wouldLose()]).toEqual(['fault', 'full', true]);
    device.refusal = null;
    await does(keptActions.saveRetried());
    expect([standing(), device.rows.get(id)?.revision]).toEqual(['kept', 2]);
  });

  it('are not locked while something would be lost', async () => {
    const { does, device, state, record } = await keptCase();
    device.refusal = 'full';
    await does(recorded(), keptActions.lockAsked({ by: 'left' }));
    await new Promise((resolve) => setTimeout(resolve, 3200));
    expect([state().lockRefused, state().vault]).toEqual([true, 'unlocked']);
    expect(record()?.observations).toHaveSize(1);
  });

  it('tell that another tab has written, keep a draft, and put both copies side by side', async () => {
    const { does, device, standing, state, id } = await keptCase();
    const row = device.rows.get(id);
    if (!row) throw new Error('not kept');
    device.rows.set(id, { ...row, revision: 2 });
    await does(recorded());
    expect([standing(), state().open?.fault]).toEqual(['fault', 'changedElsewhere']);
    expect(device.rows.get(id)?.revision).toBe(2);
    expect(device.draftsOf(id)).toHaveSize(1);
    await does(keptActions.bothCopiesAsked());
    const join = state().join;
    expect([join?.from, join?.revision, join?.mine.record.observations.length]).toEqual(['tab', 2, 1]);
    if (!join) throw new Error('no copies');
    await does(keptActions.joined({ kept: join.mine, revision: join.revision }));
    expect([standing(), device.rows.get(id)?.revision, device.draftRows.size]).toEqual(['kept', 3, 0]);
  });

  it('hold a draft that only its writer takes away, and offer it when they are unlocked again', async () => {
    const { does, device, state, door, record, id } = await keptCase();
    const row = device.rows.get(id);
    if (!row) throw new Error('not kept');
    device.rows.set(id, { ...row, revision: 2 });
    await does(recorded());
    // Another tab puts the case away, and its own copy with it; then it locks, and this one with it.
    await does(keptActions.archiveAsked({ id, archived: true }));
    expect(device.draftsOf(id)).toHaveSize(1);
    device.heard.next({ kind: 'locked' });
    await settled();
    expect([state().vault, record()]).toEqual(['locked', null]);
    await door.unlock(secret);
    const [draft] = state().drafts;
    expect([draft?.id, draft?.ofKept]).toEqual([id, true]);
    if (!draft) return;
    // The kept copy is looked at first: the draft is offered all the same.
    await does(keptActions.openAsked({ id }));
    expect(state().drafts).toHaveSize(1);
    await does(keptActions.draftOpened({ draft }));
    const join = state().join;
    expect([join?.from, join?.theirs.record.observations.length]).toEqual(['draft', 1]);
    if (!join) return;
    await does(keptActions.joined({ kept: join.theirs, revision: join.revision }));
    expect([device.draftRows.size, state().drafts, record()?.observations.length]).toEqual([0, [], 1]);
  });

  it('write a draft anew that is gone, before they are locked', async () => {
    const { does, device, state, id } = await keptCase();
    device.rows.set(id, { ...device.rows.get(id), revision: 2 } as never);
    await does(recorded());
    device.draftRows.clear();
    await does(keptActions.lockAsked({ by: 'person' }));
    expect([state().vault, device.draftsOf(id).length]).toEqual(['locked', 1]);
  });

  it('hold what another tab has deleted as a draft, so that locking does not lose it', async () => {
    const { does, device, state, door, wouldLose, id } = await keptCase();
    device.rows.delete(id);
    device.heard.next({ kind: 'removed', id });
    await settled();
    expect([wouldLose(), device.draftsOf(id).length]).toEqual([true, 1]);
    await does(keptActions.lockAsked({ by: 'left' }));
    await door.unlock(secret);
    expect(state().drafts.map(({ label }) => label)).toEqual(['M. R.']);
  });

  it('are written no more once another tab has wiped them, whether it was heard or not, and say so', async () => {
    for (const [passphrase, vault] of [
      [null, 'none'],
      ['another river lantern', 'locked'],
    ] as const) {
      TestBed.resetTestingModule();
      const { does, device, state, standing, wouldLose, record } = await keptCase();
      device.wipeElsewhere(passphrase);
      await does(recorded());
      expect([state().vault, state().wipedElsewhere, standing(), wouldLose()]).toEqual([vault, true, 'memory', true]);
      expect([device.rows.size, device.draftRows.size, device.notes.length]).toEqual([0, 0, 0]);
      expect(record()?.observations).toHaveSize(1);
    }
  });

  it('are not taken for kept where the device is looked at anew and is empty', async () => {
    const { does, device, state, standing } = await keptCase();
    device.wipeElsewhere(null);
    await does(keptActions.asked(), recorded());
    expect([state().vault, standing()]).toEqual(['none', 'memory']);
  });

  it('that nobody has changed ask before they are closed, once another tab has wiped them', async () => {
    const { does, device, state, door, id, standing, wouldLose } = await keptCase();
    await does(keptActions.lockAsked({ by: 'person' }));
    await door.unlock(secret);
    await does(keptActions.openAsked({ id }));
    expect([standing(), wouldLose()]).toEqual(['kept', false]);
    device.wipeElsewhere(null);
    device.heard.next({ kind: 'wiped' });
    await settled();
    expect([state().vault, state().wipedElsewhere, standing(), wouldLose()]).toEqual(['none', true, 'memory', true]);
  });

  it('learn at once what another tab has done', async () => {
    const { does, device, state, standing, id } = await keptCase();
    device.rows.set(id, { ...device.rows.get(id), revision: 2 } as never);
    device.heard.next({ kind: 'written', id });
    await settled();
    expect(state().open?.fault).toBe('changedElsewhere');
    device.heard.next({ kind: 'removed', id });
    await settled();
    expect([state().open?.fault, state().lines]).toEqual(['gone', []]);
    device.rows.clear();
    await does(keptActions.saveRetried(), keptActions.keepAsked());
    expect([standing(), device.rows.size]).toEqual(['kept', 1]);
  });

  it('hold a draft of a case that is not kept, until it is kept or forgotten', async () => {
    const { does, device, state, door, record } = await keptCase();
    await does(casesPageActions.newCaseStarted(), patientPageActions.labelChanged({ label: 'Draft' }));
    expect(device.draftsOf(state().open?.id ?? '')).toHaveSize(1);
    // The tab is gone; the device is unlocked again.
    await does(keptActions.lockAsked({ by: 'left' }));
    await door.unlock(secret);
    expect(state().drafts.map(({ label }) => label)).toEqual(['Draft']);
    const [draft] = state().drafts;
    if (!draft) throw new Error('no draft');
    await does(keptActions.draftOpened({ draft }));
    expect(record()?.label).toBe('Draft');
    // It was taken over: one draft, of this tab.
    expect([device.draftsOf(draft.id).length, device.draftsOf(draft.id).includes(draft.writer)]).toEqual([1, false]);
    expect(state().drafts).toEqual([]);
    await does(casesPageActions.caseClosed());
    expect(device.draftRows.size).toBe(0);
  });

  it('archive, duplicate, delete and put back', async () => {
    const { does, device, state, record, id } = await keptCase();
    await does(keptActions.archiveAsked({ id, archived: true }));
    expect(state().lines[0]?.head?.state).toBe('archived');
    await does(keptActions.copyAsked({ id, label: 'M. R. (copy)' }));
    expect(state().lines.map(({ head }) => head?.label)).toEqual(['M. R. (copy)', 'M. R.']);
    await does(keptActions.deleteAsked({ id }));
    expect([record(), device.rows.has(id), state().removed?.id]).toEqual([null, false, id]);
    await does(keptActions.deleteUndone({ id }));
    expect([device.rows.has(id), state().removed]).toEqual([true, null]);
    expect(state().lines).toHaveSize(2);
  });

  it('put a file beside the copy that is here, and open it where there is none', async () => {
    const { does, state, record, id } = await keptCase();
    const other = newCase('other', '2026-11-01T08:00:00.000Z');
    const file = { ...other, record: { ...other.record, label: 'From a file' } };
    await does(keptActions.fileTaken({ kept: { ...file, id }, leftOut: 0 }));
    expect([state().join?.from, state().join?.mine.record.label]).toEqual(['file', 'M. R.']);
    await does(keptActions.joinLeft(), keptActions.fileTaken({ kept: file, leftOut: 0 }));
    expect([state().join, record()?.label, state().open?.revision]).toEqual([null, 'From a file', null]);
  });

  it('settle the open copy with the kept one, where another tab has written, before a file is joined with them', async () => {
    const { does, device, state, record, id } = await keptCase();
    const row = device.rows.get(id);
    if (!row) throw new Error('not kept');
    const of = (label: string) => {
      const body = structuredClone(row.body) as { case: { record: { label: string } } };
      body.case.record.label = label;
      return body;
    };
    device.rows.set(id, { ...row, revision: 2, body: of('Of the other tab') });
    await does(recorded());
    const other = newCase(id, '2026-11-01T08:00:00.000Z');
    const file = { ...other, record: { ...other.record, label: 'From a file' } };
    await does(keptActions.fileTaken({ kept: file, leftOut: 0 }));
    const first = state().join;
    expect([first?.from, first?.revision, first?.mine.record.observations.length, first?.theirs.record.label]).toEqual([
      'tab',
      2,
      1,
      'Of the other tab',
    ]);
    if (!first) return;
    await does(keptActions.joined({ kept: first.mine, revision: first.revision }));
    const second = state().join;
    expect([second?.from, second?.revision, second?.theirs.record.label]).toEqual(['file', 3, 'From a file']);
    expect(second?.mine.record.observations).toHaveSize(1);
    expect(record()?.observations).toHaveSize(1);
  });

  it('say that a device cannot keep anything', async () => {
    const device = new SpecVault();
    device.refusal = 'unavailable';
    const { does, state, door, standing } = begin(device);
    await does(casesPageActions.newCaseStarted(), keptActions.keepAsked());
    expect([state().vault, state().asking]).toEqual(['unavailable', 'keep']);
    expect(await door.create(secret)).toBe('unavailable');
    expect(standing()).toBe('memory');
  });

  it('note what is decided of them, with what was declined and why, and what leaves the screen', async () => {
    const { does, device, deeds } = await keptCase();
    const table = ['elacestrant', 'capecitabine'];
    const pinned = { version: '1', evidenceDate: '2026-11-01', statuses: {}, figures: [] };
    await does(
      planPageActions.optionDeclined({
        table,
        declined: { optionId: 'capecitabine', reason: 'burden', words: 'Mine' },
      }),
      planPageActions.choiceMade({ table, choice: { kind: 'notYet' } }),
      planPageActions.decisionTaken({ id: 'd1', day: '2026-11-23', pinned }),
      planPageActions.documentTaken({ document: 'sheet' }),
      planPageActions.decisionWithdrawn({ id: 'd1' }),
    );
    const notes = device.notes as LogEntry[];
    expect(notes.find(({ deed }) => deed === 'decided')).toEqual(
      jasmine.objectContaining({ label: 'M. R.', declined: [{ optionId: 'capecitabine', reason: 'burden' }] }),
    );
    expect(
      deeds()
        .filter((deed) => deed !== 'changed')
        .slice(-3),
    ).toEqual(['decided', 'sheetTaken', 'decisionWithdrawn']);
  });

  it('are wiped, and the open case stays in memory', async () => {
    const { door, device, state, standing, record } = await keptCase();
    expect(await door.wipe()).toBeNull();
    expect([device.rows.size, state().vault, standing(), record()?.label]).toEqual([0, 'none', 'memory', 'M. R.']);
  });

  it('put no passphrase into an action', async () => {
    const { store, door } = await keptCase();
    const seen: string[] = [];
    const spy = spyOn(store, 'dispatch').and.callThrough();
    await door.changePassphrase(secret, 'another river lantern');
    store.dispatch(vaultActions.locked());
    await door.unlock('another river lantern');
    for (const { args } of spy.calls.all()) seen.push(JSON.stringify(args));
    expect(seen.join()).not.toContain('lantern');
  });
});

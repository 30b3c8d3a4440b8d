import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aKnowledge, anOption } from '../../../domain/consultation/testing/a-knowledge';
import { aResult, aTrial, anEffect } from '../../../domain/evidence/testing/a-trial';
import { aRecord } from '../../../domain/patient/testing/a-record';
import type { TreatmentOption } from '../../../domain/treatment/option';
import type { Audience } from '../../../i18n/audience';
import { settingsActions } from '../../store/settings/settings-actions';
import { talkActions } from '../../store/talk/talk-actions';
import { openPage } from '../../testing/open-page';
import { compareRoutes } from './compare.routes';

const words = (en: string) => ({ en, es: en });
function studied(option: TreatmentOption, trialId: string): TreatmentOption {
  return { ...option, indications: option.indications.map((one) => ({ ...one, trialIds: [trialId] })) };
}
const options = [
  studied(anOption('new-drug', { all: [] }), 'trial'),
  studied(anOption('old-drug', { all: [] }, { class: 'chemotherapy' }), 'trial'),
  studied(anOption('third-drug', { all: [] }, { class: 'targeted-therapy' }), 'second'),
  anOption('supportive-care-alone', { all: [] }, { class: 'supportive-care' }),
];
const second = aTrial({
  id: 'second',
  name: 'SECOND',
  year: 2019,
  arms: [
    { id: 'new', label: words('Third'), optionId: 'third-drug', n: 90 },
    { id: 'old', label: words('Placebo'), optionId: null, n: 90 },
  ],
  results: [aResult({ arms: { new: { value: 7.4, ci95: null }, old: { value: 2, ci95: null } }, checked: null })],
  adverseEvents: [anEffect('nausea', 60.4, 3)],
});
const evidence = {
  trials: [
    aTrial({
      results: [
        aResult({
          landmarks: [
            { months: 6, arms: { new: 40.8, old: 19.1 } },
            { months: 12, arms: { new: 26.8, old: 8.2 } },
          ],
        }),
      ],
    }),
    second,
  ],
  sideEffects: [
    { id: 'nausea', name: words('Nausea'), plain: words('feeling sick'), what: words(''), kind: 'felt' as const },
  ],
  concerns: [],
};

const page = (query = '', audience: Audience = 'clinician') =>
  openPage({
    routes: [{ path: 'compare', children: compareRoutes }],
    address: `/compare${query}`,
    record: { ...aRecord({ metastatic: 'yes' }), label: 'M. K.' },
    knowledge: aKnowledge(options),
    evidence,
    since: [settingsActions.changed({ change: { audience } })],
  });

describe('ComparePage', () => {
  it('begins with offered options of different kinds; supportive care alone stands last', async () => {
    const { texts } = await page();
    expect(texts('thead h2')).toEqual(['new-drug', 'old-drug', 'third-drug', 'supportive-care-alone']);
    expect(texts('tandem-answer-line b')).toEqual(['Three options from two studies.']);
  });

  it('compares what the address names', async () => {
    const { texts } = await page('?options=third-drug,new-drug');
    expect(texts('thead h2')).toEqual(['third-drug', 'new-drug', 'supportive-care-alone']);
    expect(texts('tandem-answer-line p')[0]).toContain('this page cannot say which works better');
  });

  it('says above the first figure that the studies differ, and in what, while every topic is closed', async () => {
    const { texts, all, host } = await page('?options=new-drug,third-drug');
    expect(texts('tandem-study-band b')).toEqual(['Two different studies: read down a column, not across.']);
    expect(texts('tandem-study-band tbody th')).toEqual(['Other group', 'Year']);
    expect(all('tandem-figure-cell').length).toBe(0);
    expect(host.textContent).not.toContain('3.8');
  });

  it('opens a topic for professionals by the address alone: the person has not asked', async () => {
    const { all, texts, store, settle } = await page('?options=new-drug,third-drug');
    all('tandem-topic-gate button')[0]?.click();
    await settle();
    expect(TestBed.inject(Router).url).toContain('open=response');
    expect(texts('tandem-figure-cell .big').map((text) => text.split(' ')[0])).toEqual(['3.8', '7.4']);
    store.dispatch(settingsActions.changed({ change: { audience: 'together' } }));
    await settle();
    expect(texts('.big')).toEqual([]);
  });

  it('prints "not reported here" in place of a figure, never a blank or a zero', async () => {
    const { texts } = await page('?options=new-drug,third-drug&open=response');
    expect(texts('tandem-figure-cell .none')).toEqual([
      'No study held here',
      'Not reported here',
      'Not reported here',
      'No study held here',
    ]);
  });

  it('marks what was recalled and hides it from the person', async () => {
    const { texts, store, settle } = await page('?options=new-drug,third-drug&open=response');
    expect(texts('tandem-figure-cell .recalled')).toEqual(['recalled, not checked']);
    store.dispatch(settingsActions.changed({ change: { audience: 'together' } }));
    store.dispatch(talkActions.topicAnswered({ topic: 'response', answer: 'yes', day: '2026-11-23' }));
    await settle();
    expect(texts('.big.benefit')).toEqual(['41 of 100']);
    expect(texts('b.benefit')).toContain('4 months');
    expect(texts('.part .dashed')).toContain('Not shown: not checked at the source');
  });

  it('gives the person both framings out of 100, on request', async () => {
    const { all, texts, host, settle } = await page('?options=new-drug', 'together');
    expect(host.querySelector('tandem-people-grid')).toBeNull();
    expect(texts('.gate .question')[2]).toBe('Would you like to talk about side effects?');
    expect(texts('.gate:nth-of-type(3) .answers button')).toEqual(['Yes', 'A little', 'Not now', 'Never ask again']);
    all('.gate:nth-of-type(3) .answers button')[0]?.click();
    await settle();
    expect(texts('.part .big')).toEqual(['35 of 100']);
    expect(host.textContent).toContain('35 had it, 65 did not');
    expect(host.textContent).toContain('Severe for 3');
    expect(texts('.gate .said')).toEqual(['Yes, said M. K. on 23 November 2026']);
  });

  it('counts people in pictures only of topics that are open, whole people for either audience', async () => {
    const closed = await page('?options=new-drug,third-drug&view=people');
    expect(closed.all('tandem-people-grid').length).toBe(0);
    TestBed.resetTestingModule();
    const { all, texts } = await page('?options=new-drug,third-drug&view=people&open=sideEffects');
    expect(texts('tandem-people-view .big')).toEqual(['35 of 100', '60 of 100']);
    const drawn = all('path.harm, path.severe').map((path) => path.getAttribute('data-people'));
    expect(drawn).toEqual(['3', '32', '3', '57']);
    expect(texts('tandem-people-view .dashed').every((text) => text.endsWith('held here'))).toBeTrue();
  });

  const copied = async ({ all, settle }: Awaited<ReturnType<typeof page>>) => {
    const write = spyOn(navigator.clipboard, 'write').and.resolveTo();
    const copy = all('tandem-take-along button').find(({ textContent }) => textContent.includes('Copy the table'));
    copy?.click();
    await settle();
    const [item] = write.calls.mostRecent().args[0];
    return (await item?.getType('text/plain'))?.text();
  };

  it('copies what the person has opened, and names what it leaves out, whatever a professional has opened', async () => {
    const opened = await page('?options=new-drug,third-drug&open=response,sideEffects');
    opened.store.dispatch(talkActions.topicAnswered({ topic: 'response', answer: 'yes', day: '2026-11-23' }));
    await opened.settle();
    const text = await copied(opened);
    expect(text).toContain('\nTime before the cancer grows');
    expect(text).toContain('3.8');
    expect(text).not.toMatch(/Hair loss|Nausea|Quality of life|60\.4/);
    expect(text).toContain('nobody else may see it: living longer and side effects.');
    expect(text?.split('\n')[1]).toBe('\tnew-drug Offered\tthird-drug Offered\tsupportive-care-alone Offered');
    expect(opened.texts('tbody th').some((name) => name.startsWith('Nausea'))).toBeTrue();
  });

  it('keeps a topic that nobody else may see out of what is copied', async () => {
    const opened = await page('?options=new-drug&open=response');
    opened.store.dispatch(talkActions.topicAnswered({ topic: 'response', answer: 'yes', day: '2026-11-23' }));
    opened.store.dispatch(talkActions.onlookerChosen({ topic: 'response', seenBy: 'nobody' }));
    await opened.settle();
    expect(await copied(opened)).not.toContain('3.8');
    expect(opened.host.textContent).toContain('3.8');
  });

  it('reads a parameter that the address repeats', async () => {
    const { texts } = await page('?options=new-drug&options=third-drug&open=response&open=survival');
    expect(texts('thead h2').length).toBe(3);
    expect(texts('tandem-topic-gate .said').filter((text) => text === 'Closed').length).toBe(1);
  });

  it('says of a chosen month how many were without growth, in one study, and nothing while the topic is closed', async () => {
    const closed = await page('?options=new-drug&view=time');
    expect(closed.all('tandem-course-chart').length).toBe(0);
    TestBed.resetTestingModule();
    const { all, texts, settle } = await page('?options=new-drug&view=time&open=response');
    expect(texts('tandem-course-chart .said')[0]).toContain('At 12 months 26.8 of 100 without growth');
    expect(texts('tandem-course-chart .said')[0]).toContain('That is 18.6 more of 100 than in the other group.');
    const six = all('tandem-course-chart input')[0];
    six?.click();
    await settle();
    expect(texts('tandem-course-chart .said')[0]).toContain('At 6 months 40.8 of 100 without growth');
  });

  it('says a difference only of options that met in one study', async () => {
    const met = await page('?options=new-drug,old-drug&open=response');
    expect(met.texts('tandem-head-to-head .figure')[0]).toContain(
      'Time before the cancer grows: 3.8 against 1.9 months, 1.9 more',
    );
    TestBed.resetTestingModule();
    const apart = await page('?options=new-drug,third-drug&open=response');
    expect(apart.all('tandem-head-to-head').length).toBe(0);
  });

  it('takes a column out, keeps the last, and leaves the focus where columns are chosen', async () => {
    const { all, texts, settle } = await page('?options=new-drug,third-drug');
    all('.remove')[0]?.click();
    await settle();
    expect(texts('thead h2')).toEqual(['third-drug', 'supportive-care-alone']);
    expect(all('.remove').length).toBe(0);
    expect(document.activeElement?.textContent).toContain('Change options');
  });

  it('shows the same number in the bar, the table cell, the sentence and the table of the page', async () => {
    const bars = await page('?options=new-drug,third-drug&open=response&view=bars');
    const [chart] = bars.all('tandem-bars-chart');
    expect(chart?.querySelector('canvas')?.getAttribute('aria-label')).toContain('new-drug: 3.8 months');
    expect(chart?.querySelector('tbody td')?.textContent).toBe('3.8 months');
    expect(chart?.querySelector('.sentence')?.textContent).toContain('more than 3.8 months');
    TestBed.resetTestingModule();
    const table = await page('?options=new-drug,third-drug&open=response');
    expect(table.texts('tandem-figure-cell .big')[0]).toContain('3.8 months');
  });

  it('draws side effects with a twin that gives any grade, severe and the other group', async () => {
    const { all, texts } = await page('?options=new-drug,third-drug&open=sideEffects&view=effects');
    expect(all('canvas').length).toBe(2);
    expect(texts('tandem-dots-chart tbody :is(th, td)')).toEqual([
      ...['Nausea', '35 of 100', '2.5 of 100', '17.5 of 100'],
      ...['Nausea', '60.4 of 100', '3 of 100', '30.2 of 100'],
    ]);
    expect(texts('.bare .dashed')).toEqual(['No study held here']);
  });
});

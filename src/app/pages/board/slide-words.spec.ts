import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { caseSlide } from '../../../domain/board/case-slide';
import { newCase, type KeptCase } from '../../../domain/case-file/kept-case';
import { consult } from '../../../domain/consultation/consult';
import { aKnowledge, anOption } from '../../../domain/consultation/testing/a-knowledge';
import { supportiveCareAlone } from '../../../domain/evidence/comparison';
import { aRecord, aSpecimen, testDrugs } from '../../../domain/patient/testing/a-record';
import type { TreatmentOption } from '../../../domain/treatment/option';
import attributes from '../../../i18n/attributes.en.json';
import out from '../../../i18n/board-out.en.json';
import shell from '../../../i18n/en.json';
import parts from '../../../i18n/parts.en.json';
import patient from '../../../i18n/patient.en.json';
import { KNOWLEDGE_SOURCE } from '../../store/knowledge';
import { provideSpecStore, sourceWith } from '../../store/testing';
import { provideWords } from '../../words/words.providers';
import { SlideWords } from './slide-words';

const day = '2026-11-23';
const isMetastatic = { attribute: 'metastatic', in: ['yes'] };
const read = { on: '2026-11-01', against: 'x' };

/** An option with what bodies say of it. */
function told(option: TreatmentOption, statements: TreatmentOption['indications'][number]['statements']) {
  return { ...option, indications: option.indications.map((one) => ({ ...one, statements })) };
}
const statement = (body: string, checked: typeof read | null) => ({
  body,
  year: 2025,
  stance: 'agrees' as const,
  text: { en: '', es: '' },
  strength: 'strong',
  mcbs: null,
  sourceId: 's',
  checked,
});

function saidOf(more: Partial<KeptCase> = {}) {
  TestBed.configureTestingModule({
    providers: [provideWords(), provideSpecStore(), { provide: KNOWLEDGE_SOURCE, useValue: sourceWith() }],
  });
  const transloco = TestBed.inject(TranslocoService);
  for (const words of [shell, attributes, parts, patient, out]) transloco.setTranslation(words, 'en');
  const held = anOption('held', isMetastatic, { class: 'chemotherapy', against: { gate: isMetastatic } });
  const knowledge = aKnowledge([
    told(anOption('elacestrant', { attribute: 'esr1', in: ['mutated'] }), [statement('ASCO', null)]),
    told(anOption('chemo', isMetastatic, { class: 'chemotherapy' }), [statement('FDA', read), statement('ESMO', read)]),
    {
      ...held,
      contraindications: held.contraindications.map((gate) => ({
        ...gate,
        checked: read,
        text: { en: 'People lived less long.', es: 'Se vivió menos tiempo.' },
      })),
    },
    anOption(supportiveCareAlone, isMetastatic, { class: 'supportive-care' }),
  ]);
  const record = aRecord(
    { metastatic: 'yes', age: 61, ecog: '1', menopausalStatus: 'post' },
    {
      specimens: [aSpecimen('liver', { on: '2026-10-01', place: 'liver' })],
      observations: [
        { attribute: 'metastatic', value: 'yes' },
        { attribute: 'age', value: 61 },
        { attribute: 'erPercent', value: 95, specimen: 'liver' },
      ],
      therapies: [{ id: 't', drugs: ['letrozole'], setting: 'metastatic', start: '2025-01', end: null }],
    },
  );
  const kept = { ...newCase('one', '2026-11-01T08:00:00.000Z'), record, ...more };
  const consultation = consult(kept.record, { region: null }, day, knowledge);
  const slide = caseSlide(kept, consultation, {
    question: '',
    compared: ['elacestrant', 'chemo', 'held'],
    concerns: [],
    drugs: testDrugs,
    day,
  });
  return TestBed.inject(SlideWords).of(slide, consultation);
}

describe('a slide in words', () => {
  it('asks what next, and tells who it is about in one line', () => {
    const { title, summary } = saidOf();
    expect(title).toBe('What next?');
    expect(summary).toMatch(/^Age 61/);
  });

  it('names the sample and month of what is known, and says that the rest is not', () => {
    const { receptors } = saidOf();
    expect(receptors.map(({ name, value, known, where }) => [name, value, known, where])).toEqual([
      ['ER', '95 %', true, 'Liver, Oct 2026'],
      ['PR', 'Not known yet', false, ''],
      ['HER2', 'Not known yet', false, ''],
    ]);
  });

  it('says of an option what it rests on, what bodies say that was read, and what is missing', () => {
    const [elacestrant, chemo] = saidOf().options;
    expect(elacestrant?.word).toBe('Provisional');
    expect(elacestrant?.missing).toBe('ESR1');
    expect(elacestrant?.body).toBe('');
    expect(chemo?.body).toBe('ESMO recommends it, strong');
  });

  it('tells nothing of how long people live', () => {
    const held = saidOf().options.find(({ id }) => id === 'held');
    expect(held?.word).toBe('Advised against');
    expect(held?.fact).not.toContain('lived');
    expect(held?.fact).not.toBe('');
  });

  it('stands a treatment that runs on the axis up to the day of the meeting', () => {
    const [running] = saidOf().regimens;
    expect(running?.runs).toBeTrue();
    expect(running?.length).toMatch(/2[23] months/);
    expect((running?.at?.from ?? 0) + (running?.at?.width ?? 0)).toBe(100);
  });

  it('says that what the person wants was not asked by saying nothing', () => {
    expect(saidOf().goals).toBeNull();
  });

  it('tells what the person wants in their words', () => {
    const said = { picked: [], own: 'Home', overlong: '', first: null, beside: {} };
    expect(saidOf({ said }).goals).toEqual({
      concerns: [],
      own: 'Home',
      talkOfTime: 'Not asked whether to talk about time',
    });
  });
});

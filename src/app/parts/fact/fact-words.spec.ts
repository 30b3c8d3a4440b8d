import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { choiceOf, everything, exactly, type Possible } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import attributes from '../../../i18n/attributes.en.json';
import shell from '../../../i18n/en.json';
import parts from '../../../i18n/parts.en.json';
import type { Audience } from '../../../i18n/audience';
import { provideWords } from '../../words/words.providers';
import { AUDIENCE } from './audience';
import { FactWords } from './fact-words';

function factWords(audience: Audience = 'clinician'): FactWords {
  TestBed.configureTestingModule({
    providers: [provideWords(), { provide: AUDIENCE, useValue: signal(audience) }],
  });
  TestBed.inject(TranslocoService).setTranslation({ ...shell, ...attributes, ...parts }, 'en');
  return TestBed.inject(FactWords);
}

function choice(id: string, ...values: string[]): Possible {
  const attribute = attributeById(id);
  if (attribute.kind !== 'choice') throw new TypeError(id);
  return choiceOf(attribute.values, ...values);
}

describe('FactWords', () => {
  it('says values as they stand inside a sentence', () => {
    const words = factWords();
    expect(words.value('erPercent', exactly(95))).toBe('95 %');
    expect(words.value('esr1', choice('esr1', 'mutated'))).toBe('mutated');
    expect(words.value('her2Status', choice('her2Status', 'low'))).toBe('HER2-low');
    expect(words.value('ecog', choice('ecog', '2', '3'))).toBe('2 or 3');
    expect(words.value('esr1', everything(attributeById('esr1')))).toBe('not known yet');
  });

  it('says what a criterion asks', () => {
    const words = factWords();
    expect(words.criterion({ attribute: 'esr1', in: ['mutated'] })).toBe('ESR1 is mutated');
    expect(words.criterion({ attribute: 'erPercent', from: 1 })).toBe('Oestrogen receptor 1 % or more');
    expect(words.criterion({ attribute: 'lvef', below: 50 })).toBe('LVEF under 50 %');
    expect(words.criterion({ attribute: 'refractory.cdk46', in: ['yes'] })).toBe(
      'The cancer grew on a CDK4/6 inhibitor',
    );
    expect(words.criterion({ attribute: 'sites', has: ['liver', 'lung'] })).toBe('Metastases: liver or lung');
  });

  it('turns a negation of two values into the other value and names what is excluded of several', () => {
    const words = factWords();
    expect(words.criterion({ attribute: 'hrStatus', in: ['positive'] }, true)).toBe('The cancer is HR-negative');
    expect(words.criterion({ attribute: 'her2Status', in: ['positive'] }, true)).toBe(
      'The cancer is not HER2-positive',
    );
    expect(words.criterion({ attribute: 'prior.taxane', in: ['none'] }, true)).toBe('A taxane was given before');
    expect(words.criterion({ attribute: 'menopausalStatus', in: ['post'] }, true)).toBe(
      'Before or during the menopause',
    );
  });

  it('says how this person stands, by the criterion where it excludes and by the value of a number', () => {
    const words = factWords();
    const her2 = { attribute: 'her2Status', in: ['positive'] };
    expect(
      words.statement({ attribute: 'her2Status', leaf: her2, verdict: 'false', value: choice('her2Status', 'low') }),
    ).toBe('the cancer is not HER2-positive');
    const line = { attribute: 'line', to: 1 };
    expect(words.statement({ attribute: 'line', leaf: line, verdict: 'false', value: exactly(3) })).toBe(
      'this is the third line',
    );
  });

  it('puts the telling finding before an absence', () => {
    const words = factWords();
    const facts = [
      { attribute: 'visceralCrisis', in: ['no'] },
      { attribute: 'esr1', in: ['mutated'] },
    ].map((leaf) => ({
      attribute: leaf.attribute,
      leaf,
      verdict: 'true' as const,
      value: choice(leaf.attribute, ...leaf.in),
    }));
    expect(words.because(facts, 2)).toBe('ESR1 is mutated and there is no visceral crisis');
  });

  it('speaks plainly in the shared view', () => {
    const words = factWords('together');
    expect(words.criterion({ attribute: 'visceralCrisis', in: ['no'] })).toBe('No organ is failing');
    expect(words.label('lvef')).toBe('Heart pumping strength');
  });

  it('says where and when a value was found, to the month', () => {
    const words = factWords();
    const observation = { attribute: 'erPercent', value: 95, on: '2026-10-12' };
    const specimen = { id: 'a', kind: 'tissue', site: 'metastasis', place: 'liver' } as const;
    const chosen = { attribute: 'erPercent', observation, specimen, stale: false, discordant: null, conflicting: null };
    expect(words.origin(chosen)).toBe('Liver, Oct 2026');
    expect(words.origin({ ...chosen, specimen: null })).toBe('Oct 2026');
  });
});

import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TranslocoService } from '@jsverse/transloco';
import { Store } from '@ngrx/store';
import { firstValueFrom } from 'rxjs';
import type { Language } from '../../../../i18n/language';
import { clockActions } from '../../../store/clock/clock-actions';
import { KnowledgeLibrary } from '../../../store/knowledge';
import { provideSpecStore } from '../../../store/testing';
import { Words } from '../../../words/words';
import { provideWords } from '../../../words/words.providers';
import { effectRates } from '../side-effects/effect-rates';
import { libraryRoutes } from '../library.routes';

/** A page of the library over the knowledge as it is packed. */
async function page(path: string, language: Language, today = '2026-11-29') {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'library', children: libraryRoutes }], withComponentInputBinding()),
      provideWords(),
      provideSpecStore(),
    ],
  });
  TestBed.inject(Store).dispatch(clockActions.dayBegan({ day: today }));
  const transloco = TestBed.inject(TranslocoService);
  await firstValueFrom(transloco.load(language));
  transloco.setActiveLang(language);
  const harness = await RouterTestingHarness.create(`/library/${path}`);
  // Some of these pages are read before the evidence comes.
  const library = TestBed.inject(KnowledgeLibrary);
  const evidence = await library.loadEvidence();
  await harness.fixture.whenStable();
  const host = harness.routeNativeElement;
  if (!host) throw new Error('no page');
  const rest = host.querySelector<HTMLElement>('.rest') ?? host;
  const all = (selector: string) => [...rest.querySelectorAll<HTMLElement>(selector)];
  const said = () => rest.textContent.replace(/\s+/g, ' ');
  return { harness, all, said, about: library.about(), evidence, words: TestBed.inject(Words) };
}

/** Keys, gaps and values that no reader should meet. */
const leak = /care\.[a-z]+\.|about\.[a-z]+\.|library\.[a-z]+\.|\{\{|undefined|NaN|\[object/;

for (const language of ['en', 'es'] as const) {
  describe(`The pages about the knowledge, all of it, in ${language}`, () => {
    it('tell every statement of the source document beside today, each with a source', async () => {
      const { all, said, about } = await page('source-document', language);
      const claims = about?.claims ?? [];
      expect(claims.length).toBeGreaterThan(30);
      expect(all('section li').length).toBe(claims.length);
      for (const claim of claims) {
        expect(said()).toContain(claim.says[language]);
        expect(said()).toContain(claim.today[language]);
      }
      expect(all('section li').every((one) => one.querySelector('tandem-source-link button') !== null)).toBeTrue();
      expect(said()).not.toMatch(leak);
    });

    it('show the statements of one verdict when they are asked for', async () => {
      const { harness, all, about } = await page('source-document', language);
      all('tandem-segmented-pick input[value="differs"]')[0]?.click();
      await harness.fixture.whenStable();
      const differs = about?.claims.filter(({ verdict }) => verdict === 'differs') ?? [];
      expect(all('section li').length).toBe(differs.length);
      expect(all('.status-mark, tandem-status-mark').every((mark) => mark.className === 'advisedAgainst')).toBeTrue();
    });

    it('tell every property and every check in words, with what was found', async () => {
      const { all, said, about, words } = await page('proof', language);
      const proof = about?.proof;
      const ids = proof?.proof.properties.flatMap((row) => row.ids) ?? [];
      expect(all('.properties tbody tr').length).toBe(ids.length);
      for (const id of ids) {
        expect(words.has(`about.property.${id}.says`))
          .withContext(id)
          .toBeTrue();
        expect(said()).toContain(words.of(`about.property.${id}.why`));
      }
      for (const { name } of proof?.checks ?? [])
        expect(words.has(`about.check.${name.replace(/ /g, '-')}`))
          .withContext(`write what the check "${name}" refuses in library-about.*.json`)
          .toBeTrue();
      for (const { reason } of proof?.proof.accepted ?? []) expect(said()).toContain(reason[language]);
      for (const { sentence } of proof?.regression.mismatches ?? []) expect(said()).toContain(sentence[language]);
      expect(said()).not.toMatch(leak);
    });

    it('tell every change of every version, and that nothing is past its review', async () => {
      const { said, about, words } = await page('changes', language);
      for (const change of about?.versions.flatMap(({ changes }) => changes) ?? [])
        expect(said()).toContain(change.text[language]);
      expect(said()).toContain(words.day('2027-02-01', 'long'));
      expect(said()).not.toMatch(leak);
    });

    it('say that all of it is past its review, and list what was read long ago', async () => {
      const { all, said, words } = await page('changes', language, '2028-03-01');
      expect(said()).toContain(words.of('about.changes.past', { day: words.day('2027-02-01', 'long') }));
      expect(all('tandem-notice')[0]?.className).toBe('due attention');
      expect(all('.old li').length).toBeGreaterThan(100);
    });

    it('tell every criterion with its state and the reading grades', async () => {
      const { all, said, about } = await page('self-assessment', language);
      const criteria = about?.criteria ?? [];
      expect(all('section li').length).toBe(criteria.length);
      for (const { asks, how } of criteria) {
        expect(said()).toContain(asks[language]);
        expect(said()).toContain(how[language]);
      }
      expect(all('.grades tbody tr').length).toBe(about?.proof.readingGrades.length ?? NaN);
      expect(said()).not.toMatch(leak);
      expect(said()).not.toMatch(/is certified|está certificad/i);
    });

    it('list every side effect and tell one, trial by trial', async () => {
      const { all, said, evidence } = await page('side-effects/ild', language);
      expect(all('tandem-shelf .list li').length).toBe(evidence.sideEffects.length);
      const rates = effectRates(evidence, 'ild');
      expect(rates.length).toBeGreaterThan(5);
      expect(all('tandem-effect-table tbody tr').length).toBe(rates.flatMap(({ rows }) => rows).length);
      for (const { name } of rates) expect(said()).toContain(name[language]);
      const plan = TestBed.inject(KnowledgeLibrary)
        .care()
        ?.plans.find(({ effects }) => effects.includes('ild'));
      expect(said()).toContain(evidence.sideEffects.find(({ id }) => id === 'ild')?.what[language] ?? 'no words');
      for (const { text } of plan?.call.filter((one) => !one.text.en.includes('{')) ?? [])
        expect(said()).toContain(text[language]);
      expect(said()).not.toMatch(leak);
    });
  });
}

describe('effectRates', () => {
  it('holds every row of every trial, each under the trial it stands in', async () => {
    const { evidence } = await page('side-effects', 'en');
    let rows = 0;
    for (const { id } of evidence.sideEffects) {
      const rates = effectRates(evidence, id);
      const names = rates.map(({ name }) => name.en);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
      rows += rates.flatMap((trial) => trial.rows).length;
    }
    const arms = evidence.trials.flatMap((trial) => trial.adverseEvents.flatMap((row) => Object.keys(row.arms)));
    expect(rows).toBe(arms.length);
  });
});

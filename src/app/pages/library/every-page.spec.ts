import { type Type } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { distinctSources } from '../../../domain/evidence/distinct-sources';
import { conflictsOf } from '../../../domain/evidence/conflicts';
import { languages } from '../../../i18n/language';
import { ConflictItem } from './conflicts/conflict-item';
import { SourcePage } from './sources/source-page';
import { realLibrary } from './testing/real-library';
import { TrialPage } from './trials/trial-page';

/** Draws a page for each thing and gives its text. */
function drawEach<Thing>(
  component: Type<unknown>,
  input: string,
  things: readonly Thing[],
  look: (text: string, thing: Thing) => void,
) {
  const fixture = TestBed.createComponent(component);
  for (const thing of things) {
    fixture.componentRef.setInput(input, thing);
    fixture.detectChanges();
    look((fixture.nativeElement as HTMLElement).textContent, thing);
  }
  fixture.destroy();
}

/** What shows that a text is not what it should be: a parameter that was not filled, or a value that is none. */
const unfit = /\{\{|undefined|\bnull\b|NaN|\[object/;

describe('the whole library', () => {
  // The charts are drawn in a spec of their own.
  beforeEach(() => {
    TestBed.configureTestingModule({ deferBlockBehavior: DeferBlockBehavior.Manual });
  });

  for (const language of languages) {
    it(`has words for every trial, source and dispute in ${language}`, async () => {
      const { knowledge, evidence, missing, speak } = await realLibrary();
      await speak(language);
      const sources = distinctSources(evidence.sources);
      const conflicts = conflictsOf(knowledge, evidence);
      drawEach(TrialPage, 'trial', evidence.trials, (text, trial) => {
        expect(text).withContext(trial.id).not.toMatch(unfit);
        expect(text).withContext(trial.id).toContain(trial.population[language]);
      });
      drawEach(SourcePage, 'source', sources, (text, source) => {
        expect(text).withContext(source.id).not.toMatch(unfit);
        expect(text).withContext(source.id).toContain(source.title);
      });
      drawEach(ConflictItem, 'conflict', conflicts, (text, conflict) => {
        expect(text).withContext(conflict.id).not.toMatch(unfit);
        for (const side of conflict.sides) {
          if (side.text) expect(text).withContext(conflict.id).toContain(side.text[language]);
        }
      });
      expect([...missing]).toEqual([]);
    });
  }
});

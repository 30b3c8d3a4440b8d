import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { aRecord } from '../../../domain/patient/testing/a-record';
import { talkActions } from '../../store/talk/talk-actions';
import { figuresOf, holds } from '../../testing/study-figures';
import { planCase } from './testing';

/** Limits of a gate, and doses, that happen to be written like a figure of the study. */
const limit =
  /neutrophils|bilirubin|AST or ALT|HbA1c|LVEF|in the last \d+ months|for at least \d+ months|start at \d+ %|mg|°C/i;

const told = ({ sheet, note, short, bundle }: Record<'sheet' | 'note' | 'short' | 'bundle', string>) => ({
  sheet,
  note,
  short,
  bundle,
});

describe('documents, over the whole knowledge', () => {
  it('hold no figure of a closed topic', async () => {
    const { evidence, plans, documentsOf } = await planCase([]);
    const leaks: string[] = [];
    let looked = 0;
    for (const { option } of plans.candidates()) {
      const trials = new Set(option.indications.flatMap(({ trialIds }) => trialIds));
      const figures = [
        ...new Set(evidence.trials.filter(({ id }) => trials.has(id)).flatMap((trial) => figuresOf(trial))),
      ];
      for (const [kind, text] of Object.entries(told(documentsOf(option.id)))) {
        expect(text)
          .withContext(`${option.id}, ${kind}`)
          .not.toMatch(/\d (?:of|in) 100\b/);
        for (const line of text.split(kind === 'bundle' ? /(?<=[",])/ : '\n')) {
          if (limit.test(line)) continue;
          looked += figures.length;
          leaks.push(
            ...figures.filter((one) => holds(line, one)).map((one) => `${option.id}, ${kind}: ${one}: ${line}`),
          );
        }
      }
    }
    expect([...new Set(leaks)]).toEqual([]);
    expect(looked).toBeGreaterThan(10_000);
  });

  it('hold the figures of what the person has opened, in both framings on the sheet', async () => {
    const { documentsOf } = await planCase(['response', 'sideEffects']);
    const { sheet, note, bundle } = documentsOf('elacestrant');
    expect(sheet).toMatch(/\d+ of 100/);
    expect(sheet).toMatch(/\d+ had it, \d+ did not/);
    expect(sheet).not.toContain('alive');
    expect(note).toMatch(/HR 0\.\d\d/);
    expect(bundle).toContain('probabilityDecimal');
  });

  it('tell of the brain alone where the cancer is there, and pin what they tell', async () => {
    const id = 'trastuzumab-deruxtecan';
    const answer = () => {
      TestBed.inject(Store).dispatch(
        talkActions.topicAnswered({ topic: 'response', answer: 'yes', day: '2026-11-23' }),
      );
    };
    const { documentsOf, plans, open, library } = await planCase(['response']);
    const inBrain = (await library.samples()).find((one) => one.id === 'her2-second-line-brain');
    open(inBrain?.record ?? aRecord());
    answer();
    const questions = () => new Set(plans.pinned([id])?.figures.map(({ question }) => question));
    const { sheet, note, bundle } = documentsOf(id);
    expect(sheet).toMatch(/In the brain\s+- Of 100 people given .+, 72 had their cancer in the brain shrink/);
    expect(note).toContain('Chance it shrinks in the brain: 71.7 of 100');
    expect(bundle).toContain('Chance it shrinks in the brain');
    expect(questions()).toContain('brainShrinking');
    open(aRecord({ metastatic: 'yes', brainMets: 'none' }));
    answer();
    expect(JSON.stringify(documentsOf(id))).not.toContain('in the brain shrink');
    expect(questions()).not.toContain('brainShrinking');
  });

  it('leave no key of the words unfilled', async () => {
    const { knowledge, documentsOf } = await planCase(['response', 'sideEffects', 'survival']);
    const some = knowledge.options.filter((_, place) => place % 5 === 0);
    for (const { id } of some) {
      for (const [kind, text] of Object.entries(told(documentsOf(id)))) {
        expect(text)
          .withContext(`${id}, ${kind}`)
          .not.toMatch(/\b(?:sheet|note|decision|care|compare|figure|time|export)\.[a-z]\w*|\{\{/);
      }
    }
  });

  it('fit the short note into what the smallest field takes', async () => {
    const { plans, documentsOf } = await planCase(['response', 'sideEffects', 'survival']);
    for (const { option } of plans.candidates()) expect(documentsOf(option.id).short.length).toBeLessThanOrEqual(1500);
  });
});

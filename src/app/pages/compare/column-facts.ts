import { Injectable, inject } from '@angular/core';
import type { ComparedOption } from '../../../domain/evidence/comparison';
import type { LeadingResult } from '../../../domain/evidence/leading-result';
import { isRandomised } from '../../../domain/evidence/randomised';
import type { Drug } from '../../../domain/treatment/drug';
import { givenTo } from '../../../domain/treatment/given-to';
import type { TreatmentOption } from '../../../domain/treatment/option';
import { pregnancyTestFor } from '../../../domain/treatment/pregnancy-test';
import type { Checked } from '../../../domain/evidence/text';
import { bodyKind } from '../../../domain/treatment/statement-body';
import { DaysAskedWords } from '../../parts/desk/days-asked-words';
import { AUDIENCE } from '../../parts/fact/audience';
import { Sayable } from '../../parts/fact/sayable';
import { strengthIn } from '../../parts/option/strength-words';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { CurrentDays } from '../../store/desk/current-days';
import { KnowledgeLibrary } from '../../store/knowledge';
import { Words } from '../../words/words';

/** Of a choice among many drugs the first doses are led to; the library has all. */
const MOST_DOSES = 3;

/** A statement with where it comes from. */
export interface Said {
  text: string;
  sourceId: string | null;
  checked: Checked;
}

/** What a column says besides its figures. */
export interface ColumnFactsOf {
  /** Where the doses of its drugs were read; empty: nowhere. */
  doses: Said[];
  visits: string;
  /** What it asks of this person's days, from what they told of them: a line each, or that no days are held; null: nothing was told. */
  days: string[] | null;
  hair: string;
  study: { name: string; detail: string; source: { sourceId: string; checked: Checked } | null } | null;
  quality: Said | null;
  before: Said[];
  guidelines: Said[];
  sure: string[];
}

/** The rows without figures: burden, study, quality of life, tests, guidelines and how sure we are. */
@Injectable({ providedIn: 'root' })
export class ColumnFacts {
  readonly #words = inject(Words);
  readonly #library = inject(KnowledgeLibrary);
  readonly #consultation = inject(CurrentConsultation).consultation;
  readonly #audience = inject(AUDIENCE);
  readonly #sayable = inject(Sayable);
  readonly #days = inject(CurrentDays);
  readonly #daysAsked = inject(DaysAskedWords);

  of(column: ComparedOption): ColumnFactsOf {
    const { option } = column.finding;
    const { visitsPerMonth, hairLoss } = option.burden;
    return {
      doses: this.#doses(option),
      visits: visitsPerMonth === null ? this.#words.of('compare.asNeeded') : this.#words.number(visitsPerMonth, 1),
      days: this.#asked(option),
      hair: this.#words.of(`compare.hair.${hairLoss}`),
      study: this.#study(column),
      quality: this.#quality(column),
      before: this.#plain() ? [] : this.#before(option),
      guidelines: this.#guidelines(column),
      sure: this.#sure(column),
    };
  }

  #asked(option: TreatmentOption): string[] | null {
    const asked = this.#days.of(option, this.#plain());
    if (asked === null) return null;
    return asked === 'notHeld' ? [this.#words.of('days.plain.none')] : this.#daysAsked.lines(asked);
  }

  /** Of what is given to this person. */
  #doses({ drugs }: TreatmentOption): Said[] {
    const doses = this.#library.evidence()?.doses ?? [];
    return givenTo(this.#consultation()?.picture ?? null, drugs, (id) => this.#drug(id))
      .flatMap(({ drugId }) => doses.find((one) => one.drugId === drugId) ?? [])
      .filter(({ sourceId }) => sourceId !== null)
      .slice(0, MOST_DOSES)
      .map(({ drugId, sourceId, checked }) => ({ text: this.#named(drugId), sourceId, checked }));
  }

  #drug(id: string): Drug | undefined {
    return this.#library.knowledge()?.drugs.find((one) => one.id === id);
  }

  #named(id: string): string {
    const drug = this.#drug(id);
    return drug ? this.#words.text(drug.name) : id;
  }

  /** Tests and orders in the words of those who order them: nothing for the person. */
  #before(option: TreatmentOption): Said[] {
    const test = pregnancyTestFor(option, this.#consultation()?.picture ?? null);
    const said = test && {
      text: this.#words.of('sheet.pregnancyTest'),
      sourceId: test.sourceId,
      checked: test.checked,
    };
    return this.#shown([
      ...(said ? [said] : []),
      ...option.monitoring
        .filter(({ baseline, what }) => baseline && this.#sayable.of(what))
        .map(({ what, sourceId, checked }) => ({ text: this.#words.text(what), sourceId, checked })),
    ]);
  }

  #plain(): boolean {
    return this.#audience() === 'together';
  }

  #study({ place, growth, shrinking, survival }: ComparedOption): ColumnFactsOf['study'] {
    if (!place) return null;
    const { name, n, year, results } = place.trial;
    const people = this.#words.number(n);
    const lead = growth.result ?? shrinking.result ?? survival.result ?? results[0];
    return {
      name: this.#words.text(name),
      detail: this.#detail(people, year),
      source: lead ? { sourceId: lead.sourceId, checked: lead.checked } : null,
    };
  }

  #detail(people: string, year: number | null): string {
    if (this.#audience() === 'clinician') {
      return year === null
        ? this.#words.of('compare.nPeopleNoYear', { people })
        : this.#words.of('compare.nPeople', { people, year });
    }
    return year === null
      ? this.#words.of('compare.studyOfNoYear', { people })
      : this.#words.of('compare.studyOf', { people, year });
  }

  /** How people felt tells of side effects: it belongs to that topic. */
  #quality({ place }: ComparedOption): Said | null {
    const read = place?.trial.qualityOfLife;
    if (!read || !this.#sayable.topic('sideEffects') || !this.#sayable.of(read.summary)) return null;
    const [said] = this.#shown([
      { text: this.#words.text(read.summary), sourceId: read.sourceId, checked: read.checked },
    ]);
    return said ?? null;
  }

  #guidelines({ finding }: ComparedOption): Said[] {
    const indication = finding.option.indications.find(({ id }) => id === finding.leadIndication);
    const plain = this.#plain();
    // What an agency licensed and what a study concludes are for professionals.
    const told = (indication?.statements ?? []).filter(({ body }) => !plain || bodyKind(body) === 'guideline');
    return this.#shown(
      told.map(({ body, year, stance, strength, mcbs, sourceId, checked }) => {
        const kind = bodyKind(body);
        const stands = this.#words.of(`compare.stance.${kind === 'guideline' ? '' : `${kind}.`}${stance}`);
        const said = plain
          ? [stands]
          : [
              stance === 'agrees' && strength ? null : stands,
              strength && strengthIn(this.#words.language(), strength),
              mcbs ? this.#words.of('compare.mcbs', { score: mcbs }) : null,
            ];
        return {
          text: this.#words.of('compare.strength', {
            body: year === null ? body : `${body} ${year}`,
            said: said.filter((part) => part !== null).join(', '),
          }),
          sourceId,
          checked,
        };
      }),
    );
  }

  #sure({ place, growth, shrinking, survival }: ComparedOption): string[] {
    if (!place) return [];
    const { trial } = place;
    const plain = this.#plain();
    const parts = [
      plain
        ? ''
        : this.#words.of(/^\d/.test(trial.phase) ? 'compare.phase' : 'compare.phaseOther', { phase: trial.phase }),
      this.#words.of(
        trial.arms.length < 2
          ? 'compare.oneGroup'
          : isRandomised(trial)
            ? 'compare.randomised'
            : 'compare.notRandomised',
      ),
    ].filter(Boolean);
    const { outcome, result } = growth;
    if (outcome.kind === 'notReported') return parts;
    const interval = outcome.interval ?? result?.hazardRatio?.ci95;
    const effects = trial.adverseEvents.flatMap(({ arms }) => arms[place.arm.id] ?? []);
    const read = readAt([growth, shrinking, survival], effects);
    if (plain) return [...parts, this.#words.of(`compare.figures.${read}.plain`)];
    return [
      ...parts,
      this.#words.of(interval ? 'compare.withInterval' : 'compare.withoutInterval'),
      this.#words.of(`compare.figures.${read}`),
    ];
  }

  /** What was not read at its source is not shown to a patient; the same words from two entries stand once. */
  #shown(said: Said[]): Said[] {
    const allowed = this.#audience() === 'clinician' ? said : said.filter(({ checked }) => checked !== null);
    return allowed.filter(({ text }, i) => allowed.findIndex((one) => one.text === text) === i);
  }
}

/** How many of the figures that stand in a column were read at their source. */
function readAt(leads: readonly LeadingResult[], effects: readonly { checked: Checked }[]): 'all' | 'some' | 'none' {
  const read = leads.flatMap(({ outcome }) => (outcome.kind === 'notReported' ? [] : [outcome.checked !== null]));
  const all = [...read, ...effects.map(({ checked }) => checked !== null)];
  if (all.every(Boolean)) return 'all';
  return all.some(Boolean) ? 'some' : 'none';
}

import { Injectable, inject } from '@angular/core';
import type { CaseSlide, SlideFact, SlideGoals } from '../../../domain/board/case-slide';
import type { Consultation } from '../../../domain/consultation/consultation';
import { type Possible, isKnown, isUnknown, namesOf } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import {
  type PlaceOnAxis,
  type Timeline,
  type TimelineRegimen,
  placeOn,
} from '../../../domain/patient/history/timeline';
import { monthsSpan, parsePartialDate } from '../../../domain/patient/partial-date';
import type { Stance } from '../../../domain/treatment/option';
import { FactWords } from '../../parts/fact/fact-words';
import { SpecimenWords } from '../../parts/specimen/specimen-words';
import { TherapyWords } from '../../parts/therapy/therapy-words';
import { KnowledgeLibrary } from '../../store/knowledge';
import { AttributeWords } from '../../words/attribute-words';
import { capital, inline } from '../../words/inline';
import { Words } from '../../words/words';
import { type SaidOption, type SaidOther, SlideOptionWords } from './slide-option-words';

export interface SaidFact {
  attribute: string;
  /** "ER", "ESR1". */
  name: string;
  /** "95 %", "Not known yet". */
  value: string;
  known: boolean;
  /** Sample and month: "Liver, Oct 2026"; empty: worked out, undated, or not known. */
  where: string;
  /** Whether another sample says otherwise. */
  differs: boolean;
}

export interface SaidRegimen {
  id: string;
  name: string;
  /** "Line 2", or its setting. */
  line: string;
  dates: string;
  /** "20 months"; empty: its dates do not say. */
  length: string;
  /** Response and why it ended; may be empty. */
  course: string;
  /** Where it stands on the axis, in per cent of its width; null: not dated. */
  at: PlaceOnAxis | null;
  runs: boolean;
}

/** Something on one day of the course: an event, or a sample with what was found in it. */
export interface SaidPoint {
  name: string;
  date: string;
  /** What was found; empty: nothing, or an event. */
  found: string;
  /** null: not dated. */
  at: PlaceOnAxis | null;
}

export interface SaidGoals {
  concerns: readonly string[];
  own: string;
  /** Whether they want to talk about time. */
  talkOfTime: string;
}

export interface SaidStances {
  body: string;
  /** "ESMO 2021–2025". */
  name: string;
  /** Of what was read: "2024", "2021–2025"; empty: it gives none. */
  years: string;
  /** By option of the slide, care for comfort alone left out; "not read" where nobody has. */
  stances: readonly { stance: Stance | null; word: string }[];
}

/** The slide of a case in the words of the language that is spoken. */
export interface SaidSlide {
  /** The question to the board. */
  title: string;
  /** One line: age, menopause, ECOG, sites, line. */
  summary: string;
  regimens: readonly SaidRegimen[];
  points: readonly SaidPoint[];
  receptors: readonly SaidFact[];
  genes: readonly SaidFact[];
  /** Genes that are known or could decide, and have no room. */
  moreGenes: number;
  options: readonly SaidOption[];
  /** Why these and no others: "suggested by the rules". */
  picked: string;
  /** Treatments that are offered or wait for a fact, and do not stand on the slide. */
  others: readonly SaidOther[];
  /** How many they are; empty: none. */
  othersSay: string;
  /** Names of the options that the strip compares, in its order. */
  compared: readonly string[];
  bodies: readonly SaidStances[];
  /** null: not asked. */
  goals: SaidGoals | null;
}

/** Says the slide of a case, for the screen, the file of slides and the minutes alike. Nothing in it tells how long people live. */
@Injectable({ providedIn: 'root' })
export class SlideWords {
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);
  readonly #therapies = inject(TherapyWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #options = inject(SlideOptionWords);
  readonly #library = inject(KnowledgeLibrary);

  of(slide: CaseSlide, consultation: Consultation): SaidSlide {
    const { timeline } = slide;
    return {
      title: slide.question || this.#words.of('slide.whatNext'),
      summary: this.summary(consultation),
      regimens: timeline.regimens.map((one) => this.#regimen(one, timeline)),
      points: this.#points(timeline),
      receptors: slide.receptors.map((one) => this.#fact(one)),
      genes: slide.genes.map((one) => this.#fact(one)),
      moreGenes: slide.moreGenes,
      options: slide.options.map((one) => this.#options.of(one)),
      picked: this.#words.of(`slide.picked.${slide.picked}`),
      others: slide.others.map((one) => this.#options.other(one)),
      othersSay: slide.others.length > 0 ? this.#words.count('slide.others', slide.others.length) : '',
      compared: slide.options
        .slice(0, slide.bodies[0]?.stances.length ?? 0)
        .map(({ finding }) => this.#words.text(finding.option.name)),
      bodies: slide.bodies.map(({ body, years, stances }) => ({
        body,
        name: [body, spanOf(years)].filter(Boolean).join(' '),
        years: spanOf(years),
        stances: stances.map((stance) => ({ stance, word: this.#options.stance(body, stance) })),
      })),
      goals: slide.goals && this.#goals(slide.goals),
    };
  }

  /** Who it is about in one line, without a name: what is not known is left out, because the columns under it say so. */
  summary({ picture }: Pick<Consultation, 'picture'>): string {
    const told = (attribute: string, key = `slide.${attribute}`): string[] => {
      const value = picture.value(attribute);
      if (isUnknown(value, attributeById(attribute))) return [];
      return [this.#words.of(key, { value: this.#facts.value(attribute, value) })];
    };
    const sites = this.#sites(picture.value('sites'));
    const where = sites === '' ? [] : [this.#words.of('slide.sites', { value: sites })];
    const line = picture.value('line');
    const number = line.kind === 'number' && isKnown(line) ? line.spans[0]?.lo : undefined;
    const menopause = picture.value('menopausalStatus');
    const person = [
      ...told('age'),
      ...(isUnknown(menopause, attributeById('menopausalStatus'))
        ? []
        : [this.#facts.supposition('menopausalStatus', menopause)]),
      ...told('ecog'),
    ];
    return [
      capital(person.join(', ')),
      ...where,
      number === undefined ? '' : this.#words.of('slide.line', { line: number }),
    ]
      .filter(Boolean)
      .map((part) => `${part}.`)
      .join(' ');
  }

  /** Where metastases are for sure; empty: nothing is. */
  #sites(value: Possible): string {
    const declared = attributeById('sites');
    if (value.kind !== 'set' || declared.kind === 'number' || value.must === 0) return '';
    const sure = namesOf(declared.values, value.must).map((name) => inline(this.#attributes.value('sites', name)));
    return this.#words.list(sure);
  }

  #fact({ attribute, value, known, source }: SlideFact): SaidFact {
    const short = `slide.short.${attribute}`;
    return {
      attribute,
      name: this.#words.has(short) ? this.#words.of(short) : this.#facts.label(attribute),
      value: known ? this.#facts.detailed(attribute, value, source ?? undefined) : this.#words.of('value.unknown'),
      known,
      where: source ? this.#facts.origin(source) : '',
      differs: source !== null && (source.discordant !== null || source.conflicting !== null),
    };
  }

  #regimen({ therapy, line, start, end, runs }: TimelineRegimen, timeline: Timeline): SaidRegimen {
    const [from, last] = [start?.first, runs ? timeline.to : end?.last];
    const today = parsePartialDate(new Date(timeline.to * 86_400_000).toISOString().slice(0, 10));
    const until = runs ? today : end;
    const months = start && until ? monthsSpan(start, until).spans[0] : undefined;
    return {
      id: therapy.id,
      name: this.#therapies.name(therapy.drugs, this.#library.knowledge()?.drugs ?? []),
      line: line === null ? this.#words.of(`setting.${therapy.setting}`) : this.#words.of('slide.lineNumber', { line }),
      dates: this.#therapies.dates(therapy),
      length: months
        ? this.#therapies.length({
            from: 0,
            width: 0,
            sure: null,
            running: runs,
            months: { lo: Math.round(months.lo), hi: Math.round(months.hi) },
          })
        : '',
      course: this.#therapies.course(therapy),
      at: from === undefined || last === undefined ? null : placeOn(timeline, from, last),
      runs,
    };
  }

  #points(timeline: Timeline): SaidPoint[] {
    const events = timeline.events.map(({ event, date, on }) => ({
      on,
      name: this.#words.of(`event.${event}`),
      date: this.#words.day(date),
      found: '',
    }));
    const samples = timeline.specimens.map(({ specimen, on, findings }) => ({
      on,
      name: this.#specimens.place(specimen),
      date: specimen.on ? this.#words.day(specimen.on) : this.#words.of('patient.specimen.undated'),
      found: findings
        .map(({ attribute, value }) => `${this.#options.short(attribute)} ${this.#facts.value(attribute, value)}`)
        .join(', '),
    }));
    return [...events, ...samples]
      .toSorted((a, b) => (a.on?.first ?? Infinity) - (b.on?.first ?? Infinity) || 0)
      .map(({ on, ...said }) => ({ ...said, at: on && placeOn(timeline, on.first, on.last) }));
  }

  #goals({ concerns, own, talkOfTime }: SlideGoals): SaidGoals {
    return {
      concerns: concerns.map(({ name }) => this.#words.text(name)),
      own,
      talkOfTime: this.#words.of(`slide.time.${talkOfTime ?? 'notAsked'}`),
    };
  }
}

/** The first and the last of some years. */
const spanOf = (years: readonly number[]): string =>
  [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–');

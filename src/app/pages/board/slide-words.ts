import { Injectable, inject } from '@angular/core';
import type { CaseSlide, SlideFact, SlideGoals, SlideOption } from '../../../domain/board/case-slide';
import type { Consultation, OptionFinding } from '../../../domain/consultation/consultation';
import type { Checked, Text } from '../../../domain/evidence/text';
import { type Possible, isKnown, isUnknown, namesOf } from '../../../domain/logic/possible';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';
import {
  type PlaceOnAxis,
  type Timeline,
  type TimelineRegimen,
  placeOn,
} from '../../../domain/patient/history/timeline';
import { monthsSpan, parsePartialDate } from '../../../domain/patient/partial-date';
import type { Stance, Statement } from '../../../domain/treatment/option';
import { bodyKind } from '../../../domain/treatment/statement-body';
import type { Status } from '../../../domain/treatment/status';
import { FactWords } from '../../parts/fact/fact-words';
import { firstSentence } from '../../parts/fact/first-sentence';
import { byGroup } from '../../parts/fact/rank';
import { speaksOfSurvival } from '../../parts/fact/speaks-of-survival';
import { strengthIn } from '../../parts/option/strength-words';
import { SpecimenWords } from '../../parts/specimen/specimen-words';
import { TherapyWords } from '../../parts/therapy/therapy-words';
import { KnowledgeLibrary } from '../../store/knowledge';
import { AttributeWords } from '../../words/attribute-words';
import { capital, inline } from '../../words/inline';
import { Words } from '../../words/words';

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

export interface SaidOption {
  id: string;
  name: string;
  status: Status;
  /** "Offered". */
  word: string;
  /** What it rests on or what speaks against it. */
  fact: string;
  /** What leads of what bodies say, as far as it was read at its source: "ASCO recommends it, strong"; empty: nothing. */
  body: string;
  /** What is not known and could change its status, in words; empty: nothing. */
  missing: string;
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
  options: readonly SaidOption[];
  /** Options that do not stand on the slide; empty: none. */
  others: string;
  /** Names of the options that the strip compares, in its order. */
  compared: readonly string[];
  bodies: readonly SaidStances[];
  /** null: not asked. */
  goals: SaidGoals | null;
}

/** Unknown facts that are named on a slide before the rest is counted. */
const mostNamed = 3;

/** Says the slide of a case, for the screen, the file of slides and the minutes alike. Nothing in it tells how long people live. */
@Injectable({ providedIn: 'root' })
export class SlideWords {
  readonly #words = inject(Words);
  readonly #facts = inject(FactWords);
  readonly #attributes = inject(AttributeWords);
  readonly #therapies = inject(TherapyWords);
  readonly #specimens = inject(SpecimenWords);
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
      options: slide.options.map((one) => this.#option(one)),
      others: slide.others > 0 ? this.#words.count('slide.others', slide.others) : '',
      compared: slide.options
        .slice(0, slide.bodies[0]?.stances.length ?? 0)
        .map(({ finding }) => this.#words.text(finding.option.name)),
      bodies: slide.bodies.map(({ body, stances }) => ({
        body,
        stances: stances.map((stance) => ({ stance, word: this.stance(body, stance) })),
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

  /** How a body stands on an option; null: nobody has read it. */
  stance(body: string, stance: Stance | null): string {
    if (stance === null) return this.#words.of('slide.unread');
    const kind = bodyKind(body);
    return this.#words.of(`slide.stance.${kind === 'guideline' ? '' : `${kind}.`}${stance}`);
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

  #option({ finding, statements }: SlideOption): SaidOption {
    const { option, status } = finding;
    return {
      id: option.id,
      name: this.#words.text(option.name),
      status,
      word: this.#words.of(`status.${status}`),
      fact: this.#deciding(finding),
      body: this.#leading(statements),
      missing: this.#missing(finding),
    };
  }

  #deciding({ deciding, because }: OptionFinding): string {
    switch (deciding.kind) {
      case 'because':
      case 'fails':
        return capital(this.#facts.because(deciding.facts, 2));
      case 'always':
        return this.#words.of('deciding.always');
      case 'hold':
        return this.#mayStand(deciding.hold.checked, deciding.hold.waitFor)
          ? this.#words.of('deciding.hold', { text: firstSentence(this.#words.text(deciding.hold.waitFor)) })
          : capital(this.#facts.because(because, 2));
      case 'gate': {
        const { gate, facts } = deciding;
        if (gate && this.#mayStand(gate.checked, gate.text)) return firstSentence(this.#words.text(gate.text));
        return facts.length > 0 ? capital(this.#facts.because(facts, 2)) : this.#words.of('deciding.against');
      }
      case 'medicine': {
        const pairs = deciding.pairs;
        const each = (names: readonly Text[]) => [...new Set(names.map((name) => this.#words.text(name)))];
        return this.#words.of('deciding.medicine', {
          medicines: this.#words.list(each(pairs.map(({ ingredientName }) => ingredientName))),
          drugs: this.#words.list(each(pairs.map(({ drugName }) => drugName)).map(inline)),
        });
      }
      case 'waits':
        return '';
    }
  }

  /** What leaves the room or is projected was read at its source, and tells nothing of how long people live. */
  #mayStand(checked: Checked, text: Text): boolean {
    return checked !== null && !speaksOfSurvival(text.en) && !speaksOfSurvival(text.es);
  }

  #missing({ missing }: OptionFinding): string {
    if (missing.length === 0) return '';
    const names = byGroup(missing)
      .slice(0, mostNamed)
      .map((id) => this.#short(id));
    const more = missing.length - names.length;
    return [names.join(', '), more > 0 ? this.#words.of('deciding.more', { count: more }) : '']
      .filter(Boolean)
      .join(' ');
  }

  #short(attribute: string): string {
    const key = `slide.short.${attribute}`;
    return this.#words.has(key) ? this.#words.of(key) : inline(this.#facts.missing(attribute));
  }

  /** A guideline before a licence; agreement first; a study advises nobody. */
  #leading(statements: readonly Statement[]): string {
    const kinds = ['guideline', 'regulator'];
    const order: readonly Stance[] = ['agrees', 'partly', 'against'];
    const [first] = statements
      .filter(({ stance, checked, body }) => checked !== null && stance !== 'silent' && bodyKind(body) !== 'study')
      .toSorted(
        (a, b) =>
          kinds.indexOf(bodyKind(a.body)) - kinds.indexOf(bodyKind(b.body)) ||
          order.indexOf(a.stance) - order.indexOf(b.stance),
      );
    if (!first) return '';
    const said = this.#words.of('slide.said', { body: first.body, said: this.stance(first.body, first.stance) });
    return first.strength ? `${said}, ${strengthIn(this.#words.language(), first.strength)}` : said;
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
        .map(({ attribute, value }) => `${this.#short(attribute)} ${this.#facts.value(attribute, value)}`)
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

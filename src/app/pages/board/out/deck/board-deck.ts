import { Injectable, inject } from '@angular/core';
import type { Meeting } from '../../../../../domain/board/meeting';
import { recordRows } from '../../../../../domain/board/record-rows';
import { compare } from '../../../../../domain/evidence/comparison';
import { Writers } from '../../../../documents/writers';
import { KnowledgeLibrary } from '../../../../store/knowledge';
import { Words } from '../../../../words/words';
import type { OutCase } from '../out-cases';
import { type DeckCase, caseSlides } from './case-slides';
import { type Deck, type DeckSlide, inner, small } from './deck';
import { tableSlides } from './slide-writer';
import { studyBars } from './study-bars';
import { cutTo } from './text-size';

/** What of a meeting goes onto slides. */
export interface DeckOf {
  meeting: Meeting;
  cases: readonly OutCase[];
  /** Whether charts of study figures go along. */
  figures: boolean;
  /** Whether options and course of each case follow in full. */
  details: boolean;
}

/** Rows of a record that weigh no more are in the minutes alone: who was there, conflicts, time. */
const leastWeight = 5;

/** Makes the slides of a meeting in the language that is spoken. */
@Injectable()
export class BoardDeck {
  readonly #words = inject(Words);
  readonly #writers = inject(Writers);
  readonly #library = inject(KnowledgeLibrary);
  readonly #say = (key: string, params?: Record<string, string | number>) => this.#words.of(key, params);

  of({ meeting, cases, ...parts }: DeckOf): Deck {
    const title = meeting.name.trim() === '' ? this.#say('board.title') : meeting.name.trim();
    const day = this.#words.day(meeting.on, 'long');
    const manifest = this.#library.knowledge()?.manifest;
    return {
      title: `${title}, ${day}`,
      language: this.#words.language(),
      slides: [
        ...this.#agenda(`${title}, ${day}`, cases),
        ...cases.flatMap((one) => caseSlides(this.#case(one, parts), this.#say)),
      ],
      foot: this.#say('deck.foot', { day: this.#words.day(manifest?.evidenceDate ?? meeting.on) }),
    };
  }

  #agenda(title: string, cases: readonly OutCase[]): DeckSlide[] {
    return tableSlides(
      title,
      [this.#say('deck.case'), this.#say('deck.question'), this.#say('deck.who')],
      [0.9, 4.2, inner - 5.1],
      cases.map(({ place, said, recorded }) => ({
        cells: [
          String(place),
          cutTo(said.title, 4, 2, small).text,
          [recorded.label, said.summary].filter(Boolean).join(' · '),
        ],
        strongFirst: true,
      })),
    );
  }

  #case(
    { place, said, slide, recorded, consultation }: OutCase,
    { figures, details }: Pick<DeckOf, 'figures' | 'details'>,
  ): DeckCase {
    const { phrases } = this.#writers.of(this.#words.language(), 'clinician');
    const evidence = this.#library.evidence();
    const shown = slide.options.map(({ finding }) => finding);
    const { bars, says } =
      figures && evidence
        ? studyBars(
            compare(shown, evidence, true, consultation.picture),
            evidence.sources,
            (text) => this.#words.text(text),
            this.#say,
          )
        : { bars: [], says: [] };
    return {
      place,
      label: recorded.label,
      said,
      bars,
      barsSay: says,
      details,
      recorded: recordRows(recorded)
        .filter(({ weight }) => weight > leastWeight)
        .map(({ head, said: lines }) => [phrases.of(head), lines.map((line) => phrases.sentences(line)).join('; ')]),
    };
  }
}

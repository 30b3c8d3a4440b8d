import { Component, computed, effect, inject, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Consultation } from '../../../domain/consultation/consultation';
import { ClassMark } from '../../parts/status/class-mark';
import { Status } from '../../parts/status/status';
import { caseFeature } from '../../store/case/case.feature';
import { Announcer } from '../../ui/announcer/announcer';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { noNews, optionNews, type OptionNews } from './option-news';
import { RecordDesk } from './record-desk';

/** Options named after a change before the rest is counted. */
const NAMED = 3;

interface Seen {
  consultation: Consultation | null;
  sampleId: string | null;
}

/** The seven classes as they stand now, and what the last change opened or took away; said to screen readers too. */
@Component({
  selector: 'tandem-open-now',
  imports: [ClassMark, Status, WordsPipe],
  templateUrl: './open-now.html',
  styleUrl: './open-now.scss',
})
export class OpenNow {
  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);
  readonly #sampleId = inject(Store).selectSignal(caseFeature.selectSampleId);

  readonly #news = linkedSignal<Seen, OptionNews>({
    source: () => ({ consultation: this.#desk.consultation(), sampleId: this.#sampleId() }),
    computation: ({ consultation, sampleId }, previous) => {
      const before = previous?.source;
      if (!consultation || !before?.consultation || before.sampleId !== sampleId) return noNews;
      return optionNews(before.consultation, consultation);
    },
  });

  protected readonly rows = computed(() => {
    const { classes } = this.#news();
    return (this.#desk.consultation()?.classes ?? []).map((finding) => ({
      class: finding.class,
      status: finding.status,
      news: classes.get(finding.class) ?? null,
      fitting: finding.options.filter(({ status }) => status === 'offered').length,
    }));
  });
  protected readonly sentences = computed(() => {
    const { options } = this.#news();
    return (['opened', 'waiting', 'left'] as const).flatMap((news) => {
      const names = this.#named(options[news]);
      return names ? [this.#words.of(`patient.open.${news}`, { names })] : [];
    });
  });

  constructor() {
    effect(() => {
      const sentences = this.sentences();
      if (sentences.length > 0) this.#announcer.say(sentences.join(' '));
    });
  }

  #named(ids: readonly string[]): string {
    const plain = this.#desk.audience() === 'together';
    const options = this.#desk.knowledge()?.options ?? [];
    const names = ids.flatMap((id) => {
      const option = options.find((one) => one.id === id);
      return option ? [this.#words.text(plain ? option.plainName : option.name)] : [];
    });
    if (names.length <= NAMED) return names.length === 0 ? '' : this.#words.list(names);
    const more = this.#words.of('patient.open.more', { count: names.length - NAMED + 1 });
    return this.#words.list([...names.slice(0, NAMED - 1), more]);
  }
}

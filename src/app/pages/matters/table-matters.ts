import { type Signal, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { compare, withCareAlone } from '../../../domain/evidence/comparison';
import type { Scale } from '../../../domain/evidence/shown-figure';
import { namedOptions, unknownOptions } from '../../../domain/evidence/suggested-comparison';
import { tradeOffs } from '../../../domain/preference/weighing';
import { clockFeature } from '../../store/clock/clock.feature';
import { CurrentConsultation } from '../../store/consultation/consultation';
import { KnowledgeLibrary } from '../../store/knowledge';
import { ConcernRows } from '../../store/matters/concern-rows';
import { mattersFeature } from '../../store/matters/matters.feature';
import { settingsFeature } from '../../store/settings/settings.feature';
import { topicOf } from '../../store/talk/concern-topic';
import { openedHere } from '../../store/talk/open-topics';
import { talkFeature } from '../../store/talk/talk.feature';
import type { Topic } from '../../../domain/preference/topic';
import type { Matter } from './matter';
import { RangeWords } from './range-words';

/**
 * What the options on the table say to what the person picked, as this reader may see it. To be called in an injection context.
 * @param named option ids with commas, from the address
 * @param open topics that a professional has opened in the address
 */
export function tableMatters(named: Signal<string | undefined>, open: Signal<string | undefined>) {
  const library = inject(KnowledgeLibrary);
  const current = inject(CurrentConsultation);
  const concernRows = inject(ConcernRows);
  const ranges = inject(RangeWords);
  const store = inject(Store);
  const audience = store.selectSignal(settingsFeature.selectAudience);
  const today = store.selectSignal(clockFeature.selectToday);
  const talk = store.selectSignal(talkFeature.selectOpened);
  const weighing = store.selectSignal(mattersFeature.selectWeighing);

  const together = computed(() => audience() === 'together');
  const opened = computed((): Record<Topic, string | null> => (together() ? talk() : openedHere(open(), today())));
  const isClosed = (topic: Topic | null) => topic !== null && opened()[topic] === null;

  const options = computed(() => namedOptions(named()?.split(',') ?? [], current.consultation()?.options ?? []));
  /** What the address names and nobody knows. */
  const unknown = computed(() => unknownOptions(named()?.split(',') ?? [], current.consultation()?.options ?? []));
  const comparison = computed(() => {
    const evidence = library.evidence();
    const consultation = current.consultation();
    if (!evidence || !consultation || options().length === 0) return null;
    return compare(withCareAlone(options(), consultation.options), evidence, together(), consultation.picture);
  });

  /** Rows of what was picked, all counted out of one number of people. */
  const picked = computed(() => {
    const compared = comparison();
    const precision = together() ? 'rounded' : 'exact';
    const ofHundred: Scale = { outOf: 100, precision };
    if (!compared) return { rows: [], scale: ofHundred };
    const rows = concernRows.of(compared, ofHundred, together());
    const outOf = concernRows.outOf(rows.filter(({ concern }) => !isClosed(topicOf(concern))));
    const scale: Scale = { outOf, precision };
    return { rows: outOf === 100 ? rows : concernRows.of(compared, scale, together()), scale };
  });
  const matters = computed((): Matter[] => {
    const compared = comparison();
    const { rows, scale } = picked();
    return rows.map((row) => {
      const topic = topicOf(row.concern);
      const closed = isClosed(topic);
      return { row, topic, closed, range: closed || !compared ? null : ranges.of(row, compared, scale) };
    });
  });
  const openRows = computed(() => matters().flatMap(({ closed, row }) => (closed ? [] : row)));
  /** What has a range; one alone has nothing to be weighed against. */
  const weighable = computed(() => {
    const withRange = matters().filter(({ range }) => range !== null);
    return withRange.length > 1 ? withRange : [];
  });

  return {
    together,
    options,
    unknown,
    comparison,
    scale: computed(() => picked().scale),
    matters,
    openRows,
    weighable,
    /** Options that every range runs over; empty: all of them. */
    weighed: computed((): string[] => {
      const figures = weighable()[0]?.row.figures ?? [];
      const over = figures.filter(({ weighed }) => weighed).map(({ optionId }) => optionId);
      return over.length < figures.length ? over : [];
    }),
    /** Ids of the concerns, picked or not, that no figure of these options answers for this reader. */
    withoutFigure: computed(() => {
      const compared = comparison();
      return compared ? concernRows.withoutFigure(compared, picked().scale, together()) : new Set<string>();
    }),
    severalTrials: computed(() => openRows().some(({ guard }) => guard === 'severalTrials')),
    /** What the weights mean, as pairs. */
    pairs: computed(() =>
      tradeOffs(
        weighing(),
        weighable().map(({ row }) => row),
      ),
    ),
    /** For the person: words and light, nothing of a closed topic. */
    lit: computed(() =>
      concernRows.lit(
        matters().map(({ row }) => row),
        opened(),
      ),
    ),
  };
}

import { Component, computed, inject, input, output } from '@angular/core';
import type { ComparedOption, Comparison, EffectRow } from '../../../domain/evidence/comparison';
import type { Scale, ShownPeople } from '../../../domain/evidence/shown-figure';
import type { ChartTheme } from '../../charts/chart-theme';
import { ChartTwins } from '../../charts/chart-twins';
import { PeopleGrid } from '../../charts/people-grid';
import { type PeoplePanel, peoplePicture } from '../../charts/people-picture';
import { ProvenanceOf } from '../../charts/provenance';
import { SourceLink } from '../../parts/source/source-link';
import type { Topic } from '../../../domain/preference/topic';
import { TextPipe } from '../../words/text-pipe';
import { inSteps } from '../../ui/in-steps';
import { Words } from '../../words/words';
import { WordsPipe } from '../../words/words-pipe';
import { type Cell, figureSaid } from './cell';
import { EffectCells } from './effect-cells';
import { HarmWords } from './harm-words';
import { LeadCells } from './lead-cells';
import { Provenances } from './provenances';
import { StudyBand } from './study-band';
import { TalkAmount } from './talk-amount';
import { TopicBound } from './topic-bound';
import { TopicHead } from './topic-head';

/** What each option gives and costs in people: one figure of the picture is one person, benefit and harm at the same size. */
@Component({
  selector: 'tandem-people-view',
  imports: [ChartTwins, PeopleGrid, ProvenanceOf, SourceLink, StudyBand, TextPipe, TopicBound, TopicHead, WordsPipe],
  templateUrl: './people-view.html',
  styleUrls: ['./chart-view.scss', './people-view.scss'],
})
export class PeopleView {
  protected readonly figureSaid = figureSaid;
  readonly comparison = input.required<Comparison>();
  readonly effects = input.required<readonly EffectRow[]>();
  readonly hidden = input.required<number>();
  readonly scale = input.required<Scale>();
  readonly together = input.required<boolean>();
  readonly opened = input.required<Record<Topic, string | null>>();
  readonly person = input.required<string>();
  readonly toggled = output<Topic>();
  readonly allToggled = output();

  protected readonly words = inject(Words);
  readonly #lead = inject(LeadCells);
  readonly #amount = inject(TalkAmount);
  readonly #effectCells = inject(EffectCells);
  readonly #harm = inject(HarmWords);
  readonly #provenances = inject(Provenances);

  /** First the studies, then the topics, then their rows, two a frame at first. */
  protected readonly drawn = inSteps(6);
  protected readonly rowsDrawn = computed(() => [0, 0, 1, 3, 5][this.drawn() - 1]);

  /** Nobody is a tenth of a person: pictures count whole people for either audience. */
  readonly #whole = computed((): Scale => ({ precision: 'rounded', outOf: this.scale().outOf }));
  protected readonly sections = computed(() => [
    { topic: 'response' as const, opened: this.opened().response, rows: this.#benefits() },
    { topic: 'sideEffects' as const, opened: this.opened().sideEffects, rows: this.#harms() },
  ]);

  #benefits() {
    if (this.opened().response === null || this.#amount.little().response) return [];
    const heading = this.words.of('compare.chart.shrinking', { unit: this.#unit() });
    return [this.#row('shrinking', heading, (column) => this.#lead.of(column, column.shrinking, this.#whole()))];
  }

  #harms() {
    if (this.opened().sideEffects === null) return [];
    const anySevere = this.#row('any-severe', this.#harm.anySevereName(), (column) =>
      this.#harm.anySevere(column, this.#whole(), this.together()),
    );
    const single = this.effects().map(({ effect, figures }) =>
      this.#row(effect.id, this.#effectCells.name(effect, this.scale()), (column, place) => {
        const own = figures[place];
        return own ? this.#effectCells.of(column, effect, own, this.#whole()) : null;
      }),
    );
    // Where no side effect can be told, the panels of this row say why.
    const told = anySevere.panels.some(({ people }) => people !== null) || single.length === 0;
    return told && !(this.#amount.little().sideEffects && single.length > 0) ? [anySevere, ...single] : single;
  }

  /** What else of each study is held than what stands here. */
  protected readonly rest = computed(() =>
    this.opened().sideEffects === null
      ? []
      : this.comparison().columns.flatMap((column, place) => {
          const told = this.effects().filter(({ figures }) => {
            const own = figures[place];
            return own?.any.kind === 'frequency' || own?.severe.kind === 'frequency';
          });
          const text = this.#harm.rest(column, told.length, this.together());
          return text ? [{ id: column.finding.option.id, name: column.finding.option.name, text }] : [];
        }),
  );

  #row(id: string, heading: string, cellOf: (column: ComparedOption, place: number) => Cell | null) {
    const panels = this.comparison().columns.flatMap((column, place) => {
      const cell = cellOf(column, place);
      const { option } = column.finding;
      const study = column.place && this.words.text(column.place.trial.name);
      return cell ? [{ id: option.id, option: option.name, study, cell }] : [];
    });
    return {
      id,
      heading,
      panels: panels.map((panel) => ({ ...panel, people: peopleOf(panel.cell) })),
      table: panels.map(({ option, study, cell }) => [
        this.words.text(option),
        study ?? this.words.of('compare.noStudy'),
        cell.figure ? `${cell.number} ${cell.unit}` : cell.absent,
        cell.severe?.text ?? '',
      ]),
      sentences: panels.flatMap(({ cell }) => cell.sentences),
      from: this.#provenances.of(
        this.comparison(),
        null,
        panels.map(({ cell }) => cell.source),
      ),
      picture: (theme: ChartTheme) =>
        peoplePicture(
          panels.map(({ option, study, cell }) => this.#pictured(this.words.text(option), study, cell)),
          theme,
        ),
    };
  }

  #pictured(name: string, study: string | null, cell: Cell): PeoplePanel {
    const people = peopleOf(cell);
    return {
      name,
      study: study ?? this.words.of('compare.noStudy'),
      people: people && { count: people.value, severe: cell.severe?.count ?? 0, outOf: people.outOf },
      look: cell.look,
      figure: people ? `${cell.number} ${cell.unit}` : cell.absent,
      notes: [
        cell.framing,
        cell.severe?.text ?? '',
        cell.other?.text ?? '',
        cell.recalled ? this.words.of('compare.figureRecalled') : '',
      ].filter(Boolean),
    };
  }

  protected readonly heads = computed(() =>
    ['compare.option', 'compare.study', 'chart.figure', 'chart.severe'].map((key) => this.words.of(key)),
  );

  #unit(): string {
    return this.words.of('figure.outOf', { outOf: this.words.number(this.scale().outOf) });
  }
}

const peopleOf = ({ figure }: Cell): ShownPeople | null => (figure?.kind === 'people' ? figure : null);

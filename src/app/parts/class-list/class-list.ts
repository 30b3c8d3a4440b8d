import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClassFinding } from '../../../domain/consultation/consultation';
import type { TreatmentClass } from '../../../domain/treatment/treatment-class';
import { WordsPipe } from '../../words/words-pipe';
import { DecidingFact } from '../fact/deciding-fact';
import { FactWords } from '../fact/fact-words';
import { ClassMark } from '../status/class-mark';
import { Status } from '../status/status';
import { commonReasons } from './common-reasons';

/** Reasons told of a class that holds nothing that fits. */
const NAMED = 2;

/** The seven classes, always all: name, status and the deciding fact, each leading to its regimens. */
@Component({
  selector: 'tandem-class-list',
  imports: [ClassMark, DecidingFact, RouterLink, Status, WordsPipe],
  templateUrl: './class-list.html',
  styleUrl: './class-list.scss',
})
export class ClassList {
  readonly classes = input.required<readonly ClassFinding[]>();
  /** The class that stands open beside the list. */
  readonly selected = input<TreatmentClass | null>(null);

  protected readonly facts = inject(FactWords);
  protected readonly rows = computed(() =>
    this.classes().map((finding) => ({
      class: finding.class,
      status: finding.status,
      lead: leadOf(finding),
      /** Supportive care is there for everyone: no single fact decides it. */
      always: finding.class === 'supportive-care' && finding.status === 'offered',
      fitting: finding.options.filter(({ status }) => status === 'offered').length,
      refused: finding.status === 'notNow' && !struckOf(finding) ? commonReasons(ownOf(finding), NAMED) : null,
    })),
  );
}

/** The deciding fact is that of an option of this very class, where one has the class's status. */
function leadOf(finding: ClassFinding) {
  const struck = finding.status === 'notNow' ? struckOf(finding) : undefined;
  return struck ?? ownOf(finding).find(({ status }) => status === finding.status) ?? finding.lead;
}

/** Where nothing of a class is open, an option that only another medicine holds says most: that can be lifted. */
const struckOf = (finding: ClassFinding) => ownOf(finding).find(({ deciding }) => deciding.kind === 'medicine');

const ownOf = ({ class: own, options }: ClassFinding) => options.filter(({ option }) => option.class === own);

import { Component, input } from '@angular/core';
import type { TreatmentClass } from '../../../domain/treatment/treatment-class';
import { Icon } from '../../ui/icon/icon';

/** The drawing of a class of treatment in its own quiet hue; its name stands beside it. */
@Component({
  selector: 'tandem-class-mark',
  imports: [Icon],
  template: `<tandem-icon [name]="of()" />`,
  styleUrl: './class-mark.scss',
  host: { '[class]': 'of()' },
})
export class ClassMark {
  readonly of = input.required<TreatmentClass>();
}

import { Component, input, output } from '@angular/core';
import type { SamplePatient } from '../../../domain/patient/sample';
import { Icon } from '../../ui/icon/icon';
import { Section } from '../../ui/section/section';
import { TextPipe } from '../../words/text-pipe';
import { WordsPipe } from '../../words/words-pipe';

/** The invented people of one clinical subtype. */
@Component({
  selector: 'tandem-sample-group',
  imports: [Icon, Section, TextPipe, WordsPipe],
  templateUrl: './sample-group.html',
  styleUrl: './sample-group.scss',
})
export class SampleGroup {
  readonly heading = input.required<string>();
  readonly samples = input.required<readonly SamplePatient[]>();
  /** Id of the sample that is open. */
  readonly open = input<string | null>(null);
  readonly opened = output<string>();
}

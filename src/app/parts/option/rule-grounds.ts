import { Component, input } from '@angular/core';
import type { Rule } from '../../../domain/treatment/rule';
import { TextPipe } from '../../words/text-pipe';
import { WordsPipe } from '../../words/words-pipe';
import { SourceLink } from '../source/source-link';
import { StrengthPipe } from './strength-pipe';

/** What a rule rests on: its strength, whether it was checked at the source, and its sources by number. */
@Component({
  selector: 'tandem-rule-grounds',
  imports: [SourceLink, StrengthPipe, TextPipe, WordsPipe],
  templateUrl: './rule-grounds.html',
  styles: ':host { display: block; }',
})
export class RuleGrounds {
  readonly rule = input.required<Rule>();
}

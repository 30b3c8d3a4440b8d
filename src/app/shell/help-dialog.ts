import { Component, inject, signal, viewChild } from '@angular/core';
import { CurrentRole } from '../store/settings/current-role';
import { Sheet } from '../ui/sheet/sheet';
import { StatusMark } from '../ui/status-mark/status-mark';
import { WordsPipe } from '../words/words-pipe';

/** What Tandem is and is not, how to read it, and which keys work. */
@Component({
  selector: 'tandem-help-dialog',
  imports: [Sheet, StatusMark, WordsPipe],
  templateUrl: './help-dialog.html',
  styleUrl: './help-dialog.scss',
})
export class HelpDialog {
  protected readonly role = inject(CurrentRole);
  protected readonly sheet = viewChild.required(Sheet);

  protected readonly statuses = ['offered', 'provisional', 'notNow', 'advisedAgainst'] as const;
  protected readonly keys = ['tab', 'arrows', 'tasks', 'space', 'undo', 'escape'] as const;

  /** Drawn when it is asked for: the frame comes first. */
  protected readonly asked = signal(false);

  open(): void {
    this.asked.set(true);
    this.sheet().open();
  }
}

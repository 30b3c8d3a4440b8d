import { Component, input, output, signal } from '@angular/core';
import { Icon } from '../icon/icon';

let count = 0;

/** A place to drop a file on, which is also a button to pick one. */
@Component({
  selector: 'tandem-file-drop',
  imports: [Icon],
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.scss',
})
export class FileDrop {
  /** What to drop here, and the words of the button. */
  readonly sentence = input.required<string>();
  readonly action = input.required<string>();
  /** File kinds that the picker offers, as an input's `accept`. */
  readonly accept = input('');
  /** Whether several are taken at once; then `pickedAll` says which. */
  readonly many = input(false);
  readonly picked = output<File>();
  readonly pickedAll = output<readonly File[]>();

  protected readonly id = `file-${++count}`;
  protected readonly over = signal(false);

  protected take(files: FileList | null | undefined): void {
    const file = files?.item(0);
    if (!file) return;
    this.picked.emit(file);
    if (this.many()) this.pickedAll.emit([...(files ?? [])]);
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }
}

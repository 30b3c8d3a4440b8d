import { ApplicationRef, DOCUMENT, EnvironmentInjector, Injectable, createComponent, inject } from '@angular/core';
import type { Checked } from '../../../domain/evidence/text';
import { SourcePanel } from './source-panel';

/** Opens a source beside what it explains; one panel for the whole page, made when it is first asked for. */
@Injectable({ providedIn: 'root' })
export class SourceOpener {
  readonly #application = inject(ApplicationRef);
  readonly #injector = inject(EnvironmentInjector);
  readonly #document = inject(DOCUMENT);
  #panel: SourcePanel | null = null;

  open(sourceId: string, checked: Checked, backs: string): void {
    this.#panel ??= this.#place();
    this.#panel.show(sourceId, checked, backs);
  }

  #place(): SourcePanel {
    const panel = createComponent(SourcePanel, { environmentInjector: this.#injector });
    this.#application.attachView(panel.hostView);
    this.#document.body.append(panel.location.nativeElement as HTMLElement);
    panel.changeDetectorRef.detectChanges();
    return panel.instance;
  }
}

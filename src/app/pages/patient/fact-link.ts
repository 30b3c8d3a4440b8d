import { Directive, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { attributeById } from '../../../domain/patient/catalogue/catalogue';

/** A link to a section of the form, or to the row of a fact, that keeps the rest of the address and leaves scrolling to the page. */
@Directive({
  selector: 'a[tandemFactLink]',
  host: { '[attr.href]': 'href()', '(click)': 'follow($event)' },
})
export class FactLink {
  /** Id of the attribute; where `section` is given, empty. */
  readonly tandemFactLink = input<string>('');
  readonly section = input<string>('');

  readonly #router = inject(Router);
  readonly #tree = computed(() => {
    const fact = this.tandemFactLink() || null;
    const section = this.section() || (fact ? attributeById(fact).group : null);
    return this.#router.createUrlTree(['/patient'], {
      queryParams: { section, fact },
      queryParamsHandling: 'merge',
    });
  });
  protected readonly href = computed(() => this.#router.serializeUrl(this.#tree()));

  protected follow(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#router.navigateByUrl(this.#router.serializeUrl(this.#tree()), {
      scroll: 'manual',
      onSameUrlNavigation: 'reload',
    });
  }
}

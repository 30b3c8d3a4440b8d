import { Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { Audience } from '../../i18n/audience';
import { Icon } from '../ui/icon/icon';
import { WordsPipe } from '../words/words-pipe';
import { CurrentRole } from '../store/settings/current-role';
import { places } from './places';

/** The pages: a rail at the side, a bar at the bottom where the window is narrow. Pages that need a case are absent until one is open, those closed to the role always. */
@Component({
  selector: 'tandem-places-nav',
  imports: [Icon, RouterLink, RouterLinkActive, WordsPipe],
  templateUrl: './places-nav.html',
  styleUrl: './places-nav.scss',
})
export class PlacesNav {
  readonly audience = input.required<Audience>();
  readonly caseOpen = input.required<boolean>();

  readonly #role = inject(CurrentRole);

  protected readonly shown = computed(() =>
    places.filter(
      ({ path, needsCase, professional }) =>
        (this.caseOpen() || !needsCase) &&
        !(professional && this.audience() === 'together') &&
        this.#role.mayOpen(path),
    ),
  );

  /** Scrolls the bar to the page it stands on. By hand, since `scrollIntoView` would also move where the Tab key begins. */
  protected reveal(list: HTMLElement, link: HTMLElement): void {
    const [around, inside] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
    list.scrollLeft += overshoot(inside.left, inside.right, around.left, around.right);
    list.scrollTop += overshoot(inside.top, inside.bottom, around.top, around.bottom);
  }
}

/** How far, in pixels, something has to be moved back to lie between two edges; 0 where it does. */
const overshoot = (from: number, to: number, least: number, most: number): number =>
  Math.max(0, to - most) || Math.min(0, from - least);

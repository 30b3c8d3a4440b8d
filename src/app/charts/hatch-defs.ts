import { Component } from '@angular/core';

/** The hatch of harm for drawings in the page, `url(#tandem-hatch)`: once a page. */
@Component({
  selector: 'tandem-hatch-defs',
  template: `<svg width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="tandem-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="ground" width="5" height="5" />
        <rect class="line" width="2.6" height="5" />
      </pattern>
    </defs>
  </svg>`,
  styles: `
    :host {
      position: absolute;
    }
    .ground {
      fill: var(--tandem-harm-container);
    }
    .line {
      fill: var(--tandem-harm);
    }
  `,
})
export class HatchDefs {}

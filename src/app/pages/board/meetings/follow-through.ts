import { Component } from '@angular/core';

/** What earlier boards said and nobody has told the outcome of. */
@Component({ selector: 'tandem-follow-through', template: '' })
export class FollowThrough {}

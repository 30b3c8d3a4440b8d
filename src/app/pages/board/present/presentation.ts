import { Component } from '@angular/core';

@Component({ selector: 'tandem-presentation', template: '' })
export class Presentation {}

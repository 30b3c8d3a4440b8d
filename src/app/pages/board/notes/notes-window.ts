import { Component } from '@angular/core';

@Component({ selector: 'tandem-board-notes', template: '' })
export class NotesWindow {}

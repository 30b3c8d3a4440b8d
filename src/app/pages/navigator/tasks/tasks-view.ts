import { Component } from '@angular/core';

@Component({ selector: 'tandem-tasks-view', template: '' })
export class TasksView {}

import { createActionGroup, emptyProps, props } from '@ngrx/store';

/** The library of clinical knowledge: asked for when a case is opened, tried again when the person says so. */
export const knowledgeActions = createActionGroup({
  source: 'Knowledge',
  events: {
    Asked: emptyProps(),
    Loaded: props<{ version: string }>(),
    'Load Failed': emptyProps(),
  },
});

import { createFeature, createReducer, on } from '@ngrx/store';
import { knowledgeActions } from './knowledge-actions';

export interface KnowledgeState {
  /** Version of the loaded knowledge; the knowledge itself stands behind `KnowledgeLibrary`. */
  version: string | null;
  status: 'absent' | 'loading' | 'ready' | 'failed';
}

const absent: KnowledgeState = { version: null, status: 'absent' };

export const knowledgeFeature = createFeature({
  name: 'knowledge',
  reducer: createReducer(
    absent,
    on(knowledgeActions.asked, (state): KnowledgeState => (state.version ? state : { ...state, status: 'loading' })),
    on(knowledgeActions.loaded, (_, { version }): KnowledgeState => ({ version, status: 'ready' })),
    on(knowledgeActions.loadFailed, (state): KnowledgeState => ({ ...state, status: 'failed' })),
  ),
});

import type { IconName } from '../ui/icon/icons';

/** A page that the frame leads to. */
export interface Place {
  path: string;
  icon: IconName;
  /** Word of the clinician's view and of the shared view. */
  word: { clinician: string; together: string };
  /** Whether it needs an open case. */
  needsCase: boolean;
  /** Whether it is for professionals: the shared view does not lead to it. */
  professional?: true;
}

export const places: readonly Place[] = [
  {
    path: '/cases',
    icon: 'cases',
    word: { clinician: 'shell.cases', together: 'shell.cases' },
    needsCase: false,
  },
  {
    path: '/patient',
    icon: 'patient',
    word: { clinician: 'shell.patient', together: 'shell.you' },
    needsCase: true,
  },
  {
    path: '/options',
    icon: 'options',
    word: { clinician: 'shell.options', together: 'shell.choices' },
    needsCase: true,
  },
  {
    path: '/compare',
    icon: 'compare',
    word: { clinician: 'shell.compare', together: 'shell.compare' },
    needsCase: true,
  },
  {
    path: '/matters',
    icon: 'heart',
    word: { clinician: 'shell.matters', together: 'shell.matters' },
    needsCase: true,
  },
  {
    path: '/plan',
    icon: 'plan',
    word: { clinician: 'shell.plan', together: 'shell.plan' },
    needsCase: true,
  },
  {
    path: '/navigator',
    icon: 'navigator',
    word: { clinician: 'shell.navigator', together: 'shell.navigator' },
    needsCase: true,
  },
  {
    path: '/board',
    icon: 'board',
    word: { clinician: 'shell.board', together: 'shell.board' },
    needsCase: false,
    professional: true,
  },
  {
    path: '/library',
    icon: 'book',
    word: { clinician: 'shell.library', together: 'shell.library' },
    needsCase: false,
    professional: true,
  },
  {
    path: '/settings',
    icon: 'settings',
    word: { clinician: 'shell.settings', together: 'shell.settings' },
    needsCase: false,
  },
];

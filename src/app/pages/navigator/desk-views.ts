import type { Audience } from '../../../i18n/audience';

/** A part of the desk by its path; `professional`: the shared view does not lead to it. */
export interface DeskView {
  path: string;
  professional?: true;
}

export const deskViews: readonly DeskView[] = [
  { path: 'visit' },
  { path: 'explain' },
  { path: 'month' },
  { path: 'effects' },
  { path: 'call', professional: true },
  { path: 'trial', professional: true },
  { path: 'tasks', professional: true },
  { path: 'hand-off', professional: true },
];

/** The parts that whoever looks is led to. @param mayOpen what the role of this device opens */
export const deskViewsFor = (audience: Audience, mayOpen: (place: string) => boolean): readonly DeskView[] =>
  deskViews.filter(
    ({ path, professional }) => !(professional && audience === 'together') && mayOpen(`/navigator/${path}`),
  );

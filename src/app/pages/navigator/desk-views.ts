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

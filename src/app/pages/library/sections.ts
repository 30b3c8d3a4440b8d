/** The sections of the library in the order of its list; each is a path under `/library`. */
export const sections = [
  'options',
  'rules',
  'drugs',
  'trials',
  'side-effects',
  'sources',
  'conflicts',
  'changes',
  'proof',
  'self-assessment',
  'source-document',
] as const;
export type LibrarySection = (typeof sections)[number];

/** Sections that are one page. */
export const aboutPages = ['conflicts', 'changes', 'proof', 'self-assessment', 'source-document'] as const;

/** Sections that are lists of things with a page each. */
export type EntryKind = Extract<LibrarySection, 'options' | 'rules' | 'drugs' | 'trials' | 'side-effects' | 'sources'>;

/** The address of a section, or of one thing in it. */
export const libraryPath = (section: LibrarySection, id?: string): string[] =>
  id === undefined ? ['/library', section] : ['/library', section, id];

/** The address of what was found. */
export const foundPath = ({ kind, id }: { kind: EntryKind | 'pages'; id: string }): string[] =>
  kind === 'pages' ? ['/library', id] : libraryPath(kind, id);

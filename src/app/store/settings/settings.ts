import { type BoardRole, usualQuorum } from '../../../domain/board/meeting';
import { type ReadinessLimits, usualLimits } from '../../../domain/board/readiness';
import type { Region } from '../../../domain/treatment/option';
import type { Audience } from '../../../i18n/audience';
import type { Language } from '../../../i18n/language';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const regions: readonly Region[] = ['US', 'EU', 'UK', 'CH', 'JP', 'CN', 'other'];

/** Body temperature in °C from which the sheet says "call now"; the centre's own rule decides which. */
export const feverThresholds = ['37.5', '38.0'] as const;
export type FeverThreshold = (typeof feverThresholds)[number];

/** The ways to look at a comparison. */
export const compareViews = ['table', 'people', 'bars', 'balance', 'effects', 'time', 'month'] as const;
export type CompareView = (typeof compareViews)[number];

/** Minutes without a touch after which the kept cases are locked. */
export const autoLocks = ['5', '10', '15', '30', '60'] as const;
export type AutoLock = (typeof autoLocks)[number];

/** Numbers that the side-effect plans show and print; empty: the plan says to ask for them. */
export interface SitePhones {
  clinic: string;
  urgent: string;
}

/** Who uses this device. The lay navigator opens neither the status of an option nor how long people live. */
export const roles = ['oncologist', 'clinicalNavigator', 'layNavigator'] as const;
export type Role = (typeof roles)[number];

/** How this device shows Tandem and what the site has decided. Nothing here is about a patient. */
export interface Settings {
  language: Language;
  theme: Theme;
  audience: Audience;
  region: Region;
  phones: SitePhones;
  feverThreshold: FeverThreshold;
  /** How a comparison is shown where the address does not say. */
  compareView: CompareView;
  /** Months after which a result no longer counts, by attribute id, where the site sets its own. */
  shelfLives: Record<string, number>;
  autoLock: AutoLock;
  role: Role;
  /** ISO days on which the centre gives no treatment, in order. */
  closedDays: readonly string[];
  /** Days after which what a board needs of a case counts as ageing, by item; null: it does not age. */
  boardLimits: ReadinessLimits;
  /** Roles without which a board is not complete. */
  quorum: readonly BoardRole[];
}

export const defaultSettings: Settings = {
  language: 'en',
  theme: 'system',
  audience: 'clinician',
  region: 'US',
  phones: { clinic: '', urgent: '' },
  feverThreshold: '38.0',
  compareView: 'table',
  shelfLives: {},
  autoLock: '15',
  role: 'oncologist',
  closedDays: [],
  boardLimits: usualLimits,
  quorum: usualQuorum,
};

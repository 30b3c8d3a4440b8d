import { settingsFrom } from './kept-settings';
import { defaultSettings } from './settings';

describe('kept settings', () => {
  it('come back as they were kept', () => {
    const settings = { ...defaultSettings, language: 'es' as const, shelfLives: { lvef: 6 } };
    expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('are the defaults where nothing was kept, or something else', () => {
    for (const kept of [null, undefined, 7, 'settings', []]) expect(settingsFrom(kept)).toEqual(defaultSettings);
  });

  it('are checked field by field', () => {
    const kept = { theme: 'pink', region: 'CH', shelfLives: { lvef: -1, hba1c: 4 }, phones: { clinic: 7 } };
    expect(settingsFrom(kept)).toEqual({ ...defaultSettings, region: 'CH', shelfLives: { hba1c: 4 } });
  });
});

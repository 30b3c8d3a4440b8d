import { defaultSettings } from './settings';
import { browserSettingsStorage, settingsFrom } from './settings-storage';

class Refusing implements Storage {
  readonly length = 0;
  clear(): void {
    throw new Error('refused');
  }
  getItem(): string | null {
    throw new Error('refused');
  }
  key(): string | null {
    throw new Error('refused');
  }
  removeItem(): void {
    throw new Error('refused');
  }
  setItem(): void {
    throw new Error('quota exceeded');
  }
}

describe('settings storage', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    localStorage.clear();
  });

  it('gives back what it kept', () => {
    const storage = browserSettingsStorage();
    const settings = { ...defaultSettings, language: 'es' as const, shelfLives: { lvef: 6 } };
    expect(storage.write(settings)).toBeNull();
    expect(storage.read()).toEqual(settings);
  });

  it('has the defaults where nothing is kept, and where what is kept is no JSON', () => {
    const storage = browserSettingsStorage();
    expect(storage.read()).toEqual(defaultSettings);
    localStorage.setItem('tandem.settings', '{');
    expect(storage.read()).toEqual(defaultSettings);
  });

  it('checks each field apart', () => {
    const read = settingsFrom({
      theme: 'pink',
      region: 'CH',
      shelfLives: { lvef: -1, hba1c: 4 },
      phones: { clinic: 7 },
    });
    expect(read).toEqual({ ...defaultSettings, region: 'CH', shelfLives: { hba1c: 4 } });
  });

  it('survives a browser that refuses, and says why nothing was kept', () => {
    const storage = browserSettingsStorage(() => new Refusing());
    expect(storage.read()).toEqual(defaultSettings);
    expect(storage.write(defaultSettings)).toBe('quota exceeded');
  });
});

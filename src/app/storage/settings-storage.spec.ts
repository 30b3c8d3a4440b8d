import { browserSettingsStorage } from './settings-storage';

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
    expect(storage.write({ theme: 'dark' })).toBeNull();
    expect(storage.read()).toEqual({ theme: 'dark' });
  });

  it('has nothing where nothing is kept, and where what is kept is no JSON', () => {
    const storage = browserSettingsStorage();
    expect(storage.read()).toBeNull();
    localStorage.setItem('tandem.settings', '{');
    expect(storage.read()).toBeNull();
  });

  it('survives a browser that refuses, and says why nothing was kept', () => {
    const storage = browserSettingsStorage(() => new Refusing());
    expect(storage.read()).toBeNull();
    expect(storage.write({})).toBe('quota exceeded');
  });
});

import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { Store } from '@ngrx/store';
import { provideWords } from '../../words/words.providers';
import { deviceWith, provideSpecStore, type Device } from '../testing';
import { settingsActions } from './settings-actions';
import { settingsFeature } from './settings.feature';

function begin(part: Partial<Device> = {}) {
  const device = deviceWith(part);
  TestBed.configureTestingModule({ providers: [provideWords(), provideSpecStore(device)] });
  const store = TestBed.inject(Store);
  return { store, device, state: store.selectSignal(settingsFeature.selectSettingsState) };
}

describe('settings on this device', () => {
  const page = document.documentElement;

  afterEach(() => {
    page.removeAttribute('data-theme');
    page.removeAttribute('data-audience');
    page.lang = 'en';
  });

  it('come back at the start and dress the page', () => {
    const { state } = begin({ kept: { theme: 'dark', audience: 'together' } });
    expect(state().theme).toBe('dark');
    expect(page.dataset['theme']).toBe('dark');
    expect(page.dataset['audience']).toBe('together');
  });

  it('are kept after each change', () => {
    const { store, device } = begin();
    expect(device.written).toEqual([]);
    store.dispatch(settingsActions.changed({ change: { theme: 'light' } }));
    store.dispatch(settingsActions.changed({ change: { theme: 'system' } }));
    expect(device.written).toEqual([
      jasmine.objectContaining({ theme: 'light' }),
      jasmine.objectContaining({ theme: 'system' }),
    ]);
    expect(page.dataset['theme']).toBeUndefined();
  });

  it('say why the device does not keep them, and hold all the same', () => {
    const { store, state } = begin({ refusal: 'quota exceeded' });
    store.dispatch(settingsActions.changed({ change: { region: 'CH' } }));
    expect(state().notKept).toBe('quota exceeded');
    expect(state().region).toBe('CH');
  });

  it('change the language once its words are there', async () => {
    const { store } = begin();
    const transloco = TestBed.inject(TranslocoService);
    store.dispatch(settingsActions.changed({ change: { language: 'es' } }));
    // They are fetched, however long that takes; the specs' own limit ends what never comes.
    while (page.lang !== 'es') await new Promise((resolve) => setTimeout(resolve, 10));
    expect(transloco.getActiveLang()).toBe('es');
    expect(transloco.translate('shell.cases')).toBe('Casos');
  });
});

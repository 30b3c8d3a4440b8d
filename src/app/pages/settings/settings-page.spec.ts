import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { Store } from '@ngrx/store';
import boardEn from '../../../i18n/board.en.json';
import keptEn from '../../../i18n/kept.en.json';
import settingsEn from '../../../i18n/settings.en.json';
import { catalogue } from '../../../domain/patient/catalogue/catalogue';
import { casesPageActions } from '../../store/case/cases-page-actions';
import { offlineStoreActions } from '../../store/offline/offline-actions';
import { settingsFeature } from '../../store/settings/settings.feature';
import { deviceWith, provideSpecStore } from '../../store/testing';
import { provideWords } from '../../words/words.providers';
import { SettingsPage } from './settings-page';
import { shelfGroups } from './shelf-groups';

async function show(refusal: string | null = null) {
  TestBed.configureTestingModule({
    providers: [provideWords(), provideSpecStore(deviceWith({ refusal }))],
  });
  TestBed.inject(TranslocoService).setTranslation({ ...settingsEn, ...keptEn, ...boardEn }, 'en');
  const fixture = TestBed.createComponent(SettingsPage);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const control = (name: string, selector: string) => {
    const row = [...page.querySelectorAll('tandem-setting-row')].find(
      (each) => each.querySelector('.name')?.textContent === name,
    );
    const found = row?.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`No ${selector} under "${name}"`);
    return found;
  };
  const fill = async (name: string, value: string, selector = 'input') => {
    const field = control(name, selector);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    return field;
  };
  return {
    page,
    fixture,
    control,
    fill,
    settings: TestBed.inject(Store).selectSignal(settingsFeature.selectSettingsState),
  };
}

describe('SettingsPage', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('data-audience');
  });

  it('sets region, phones and fever threshold', async () => {
    const { fill, control, settings, fixture } = await show();
    await fill('Region', 'UK', 'select');
    await fill('Phone of the clinic', ' 555 0100 ');
    control('Call for a fever from', 'input[value="37.5"]').click();
    await fixture.whenStable();
    expect(settings().region).toBe('UK');
    expect(settings().phones.clinic).toBe('555 0100');
    expect(settings().feverThreshold).toBe('37.5');
  });

  it('sets a shelf life for all results of a kind, takes it back, and refuses nonsense', async () => {
    const { fill, settings } = await show();
    await fill('Heart (LVEF, QTc)', '4');
    expect(settings().shelfLives).toEqual({ lvef: 4, qtcf: 4 });
    const field = await fill('Heart (LVEF, QTc)', '400');
    expect(field.value).toBe('4');
    expect(settings().shelfLives).toEqual({ lvef: 4, qtcf: 4 });
    await fill('Heart (LVEF, QTc)', '');
    expect(settings().shelfLives).toEqual({});
  });

  it('says when the device does not keep them', async () => {
    const { fill, page } = await show('quota exceeded');
    await fill('Phone of the clinic', '555');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('quota exceeded');
  });

  it('says whether it works without network, and offers a newer version between cases', async () => {
    const { page, fixture } = await show();
    const store = TestBed.inject(Store);
    const row = () => page.querySelector('tandem-offline-standing');
    expect(row()?.textContent).toContain('One moment');
    const release = {
      id: 'one',
      application: '0.1.0',
      knowledge: '2026.11',
      evidenceDate: '2026-11-29',
      bytes: 5_240_000,
    };
    store.dispatch(offlineStoreActions.newsHeard({ news: { kind: 'stored', release } }));
    await fixture.whenStable();
    expect(row()?.textContent).toContain('stored on this device (5.2 MB)');
    expect(row()?.querySelector('button')).toBeNull();
    store.dispatch(
      offlineStoreActions.newsHeard({ news: { kind: 'ready', release: { ...release, application: '0.2.0' } } }),
    );
    await fixture.whenStable();
    expect(row()?.textContent).toContain('newer version is ready: Tandem 0.2.0');
    expect(row()?.querySelector('button')?.textContent).toBe('Take it now');
    store.dispatch(casesPageActions.newCaseStarted());
    await fixture.whenStable();
    expect(row()?.querySelector('button')).toBeNull();
  });

  it('says why it cannot be stored', async () => {
    const { page, fixture } = await show();
    TestBed.inject(Store).dispatch(offlineStoreActions.newsHeard({ news: { kind: 'refused', why: 'main-AB.js' } }));
    await fixture.whenStable();
    expect(page.querySelector('tandem-offline-standing')?.textContent).toContain('(main-AB.js)');
  });

  it('names every control', async () => {
    const { page } = await show();
    for (const field of page.querySelectorAll('select, input:not([type=radio]), [role=radiogroup]')) {
      const name = document.getElementById(field.getAttribute('aria-labelledby') ?? '') ?? null;
      const inPage = page.querySelector(`#${field.getAttribute('aria-labelledby') ?? 'none'}`);
      expect((name ?? inPage ?? field.closest('label'))?.textContent.trim())
        .withContext(field.outerHTML)
        .toBeTruthy();
    }
  });

  it('forgets no attribute that ages', () => {
    const ageing = catalogue.filter(({ shelfLifeMonths }) => shelfLifeMonths !== undefined).map(({ id }) => id);
    expect(shelfGroups.flatMap(({ attributes }) => attributes).sort()).toEqual(ageing.sort());
  });
});

import { defaultSettings } from './settings';
import { settingsActions, settingsStorageActions } from './settings-actions';
import { settingsFeature } from './settings.feature';

const reduce = settingsFeature.reducer;
const start = reduce(undefined, { type: 'start' });

describe('settings slice', () => {
  it('changes only what was set', () => {
    const state = reduce(start, settingsActions.changed({ change: { region: 'EU' } }));
    expect(state).toEqual({ ...defaultSettings, region: 'EU', notKept: null });
  });

  it('says why settings were not kept, and forgets it once they are', () => {
    const failed = reduce(start, settingsStorageActions.saveFailed({ reason: 'full' }));
    expect(failed.notKept).toBe('full');
    expect(reduce(failed, settingsStorageActions.saved({ settings: defaultSettings })).notKept).toBeNull();
  });

  it('hands the site settings to the consultation', () => {
    const state = reduce(start, settingsActions.changed({ change: { region: 'UK', shelfLives: { lvef: 4 } } }));
    expect(settingsFeature.selectSite({ settings: state })).toEqual({ region: 'UK', shelfLives: { lvef: 4 } });
  });

  it('keeps on the device nothing but the settings', () => {
    expect(Object.keys(settingsFeature.selectKept({ settings: start })).sort()).toEqual(
      Object.keys(defaultSettings).sort(),
    );
  });
});

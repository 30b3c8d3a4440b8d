import { isLimited, mayOpen, maySee } from './role-may';
import { roles } from './settings';

describe('what a role may', () => {
  it('closes options, comparison, plan and library to the lay role, with all that lies under them', () => {
    for (const place of ['options', '/compare', '/plan?show=note', '/library/trials/x', '/navigator/trial#top']) {
      expect(mayOpen('layNavigator', place)).withContext(place).toBeFalse();
    }
  });

  it('leaves the record, what matters, the desk and the rest to the lay role', () => {
    const open = ['/cases', '/patient', '/matters', '/navigator', '/navigator/month', '/navigator/call', '/settings'];
    for (const place of [...open, '/optionsx', '/']) {
      expect(mayOpen('layNavigator', place)).withContext(place).toBeTrue();
    }
  });

  it('keeps nothing from clinicians', () => {
    for (const role of roles.filter((one) => one !== 'layNavigator')) {
      expect(isLimited(role)).withContext(role).toBeFalse();
      for (const place of ['/options', '/library/trials', '/navigator/trial'])
        expect(mayOpen(role, place)).withContext(place).toBeTrue();
      for (const sight of ['status', 'survival', 'clinicalSteps'] as const)
        expect(maySee(role, sight)).withContext(sight).toBeTrue();
    }
  });

  it('shows the lay role neither status nor survival nor clinical steps', () => {
    expect(isLimited('layNavigator')).toBeTrue();
    for (const sight of ['status', 'survival', 'clinicalSteps'] as const)
      expect(maySee('layNavigator', sight)).withContext(sight).toBeFalse();
  });
});

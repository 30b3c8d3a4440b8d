import { describe, it } from 'node:test';
import { equalDetail } from './equal-detail';
import { refuses, spoiled } from './specimen';

const path = 'options/elacestrant.json';

describe('equal detail refuses', () => {
  it('an option without monitoring, a mechanism or what can follow', () => {
    const spoil = (pattern: RegExp, instead: string) => spoiled(path, (text) => text.replace(pattern, instead));
    refuses(equalDetail, spoil(/"monitoring":\[.*?\],"burden"/, '"monitoring":[],"burden"'), 'no monitoring');
    refuses(equalDetail, spoil(/"mechanism":\{[^}]*\}/, '"mechanism":null'), 'no mechanism');
    refuses(equalDetail, spoil(/"keepsOpen":\{[^}]*\}/, '"keepsOpen":null'), 'no next');
  });

  it('an option whose side effects were not read', () => {
    const unread = spoiled('trials/emerald.json', (text) => text.replaceAll(/"checked":\{[^}]*\}/g, '"checked":null'));
    refuses(equalDetail, unread, 'elacestrant: no side effects');
  });

  it('a language that says less', () => {
    const shorter = spoiled(path, (text) => text.replace(' Actúa cuando el gen ESR1 ha cambiado.', ''));
    refuses(equalDetail, shorter, 'what says more in one language');
  });

  it('an exception that nothing needs', () => {
    const told = spoiled('options/tamoxifen.json', (text) =>
      text.replaceAll('"keepsOpen":null', '"keepsOpen":{"en":"Other drugs.","es":"Otros fármacos."}'),
    );
    refuses(equalDetail, told, 'next tamoxifen: not needed');
  });
});

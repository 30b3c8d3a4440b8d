import { describe, it } from 'node:test';
import { armDrugs } from './arm-drugs';
import { refuses, spoiled } from './specimen';

const spoil = (change: (text: string) => string) => spoiled('trials/cleopatra.json', change);

describe('the drugs of arms refuse', () => {
  it('an arm that does not say which of several drugs it gave', () => {
    refuses(
      armDrugs,
      spoil((text) => text.replace(/"drugs":\{"all":\[[^\]]*\]\},/, '')),
      'arm php: pertuzumab-trastuzumab-taxane holds several drugs',
    );
  });

  it('a drug that nobody knows, and one that stands twice', () => {
    refuses(
      armDrugs,
      spoil((text) => text.replace('"docetaxel"', '"docetaxol"')),
      'arm php: no drug "docetaxol"',
    );
    refuses(
      armDrugs,
      spoil((text) => text.replace('"pertuzumab","', '"docetaxel","')),
      'names docetaxel twice',
    );
  });
});

import { describe, it } from 'node:test';
import { interactionPairs } from './interaction-pairs';
import { refuses, spoiled } from './specimen';

const changed = (path: string, from: string | RegExp, to: string) => spoiled(path, (text) => text.replace(from, to));

describe('interaction pairs refuse', () => {
  it('a dose in one class where another says to avoid', () => {
    const dosed = changed(
      'interactions/strong-cyp3a-inhibitor.json',
      '"members":[',
      '"members":["carvedilol","verapamil",',
    );
    refuses(interactionPairs, dosed, 'verapamil with everolimus: "strong-cyp3a-inhibitor" says avoid');
  });

  it('the same said by two classes', () => {
    refuses(
      interactionPairs,
      changed('interactions/antiplatelet.json', '"members":[', '"members":["warfarin",'),
      'warfarin with trastuzumab-emtansine: "anticoagulant" and "antiplatelet" say the same',
    );
  });

  it('an option that gives together what is to be avoided together', () => {
    const partner = changed(
      'interactions/qt-prolonging.json',
      '"except":["goserelin","leuprorelin","pimozide","ziprasidone"],',
      '',
    );
    refuses(interactionPairs, partner, 'aromatase-inhibitor-ribociclib.json: gives ribociclib with goserelin');
    const unmarked = changed('options/hypercalcaemia-treatment.json', /,"oneOf":"antiresorptive"/g, '');
    refuses(interactionPairs, unmarked, 'gives zoledronic-acid with denosumab');
  });

  it('a choice of one drug', () => {
    const alone = changed('options/hypercalcaemia-treatment.json', ',"oneOf":"antiresorptive"', '');
    refuses(interactionPairs, alone, 'denosumab is alone in the choice "antiresorptive"');
  });
});

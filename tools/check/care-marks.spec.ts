import { describe, it } from 'node:test';
import { careMarks } from './care-marks';
import { refuses, spoiled } from './specimen';

const spoil = (change: (text: string) => string) => spoiled('care/plans/heart.json', change);

describe('the care marks refuse', () => {
  it('a line of a side effect that the plan is not for', () => {
    refuses(
      careMarks,
      spoil((text) => text.replace('"effects":["qt-prolongation"]', '"effects":["nausea"]')),
      'is of nausea, which the plan is not for',
    );
  });

  it('a mark of every side effect of the plan', () => {
    refuses(
      careMarks,
      spoil((text) =>
        text.replace(
          '"effects":["qt-prolongation"]',
          '"effects":["left-ventricular-dysfunction","cardiac-disorder","qt-prolongation","bradycardia"]',
        ),
      ),
      'leave the mark out',
    );
  });

  it('a marked sign that the plan does not name', () => {
    refuses(
      careMarks,
      spoil((text) => text.replace('"goNowOnly":{"breathless"', '"goNowOnly":{"fever"')),
      'the sign fever',
    );
  });

  it('marks that leave a felt side effect with neither a call nor a sign', () => {
    const jaw = spoiled('care/plans/bone-strengthening.json', (text) =>
      text.replace(/"effects":\["osteonecrosis-jaw"\]/g, '"effects":[]'),
    );
    refuses(careMarks, jaw, 'of osteonecrosis-jaw a patient sees neither');
  });

  it('what is not felt and does not say which test finds it', () => {
    refuses(
      careMarks,
      spoiled('side-effects/side-effects.json', (text) => text.replace(',"foundBy":"tracing"', '')),
      'qt-prolongation: "foundBy"',
    );
  });
});

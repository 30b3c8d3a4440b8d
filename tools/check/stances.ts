import type { Check } from './finding';

/** Indications that stand although nobody who was read agrees even in part, and why that is right or not yet mended. */
const withoutAgreement = new Map<string, string>([
  [
    'sbrt-oligometastatic few-metastases',
    'Its setting says "outside routine use, in a trial or by the tumour board", and its trial stands there as against.',
  ],
  [
    'pertuzumab-trastuzumab-maintenance-endocrine after-tdxd-pertuzumab',
    'Follows what the trial of the induction did; its label is silent. To be read.',
  ],
  ['tamoxifen men', 'Long licensed for men; no statement was carried over. To be read.'],
  ['tamoxifen later-line', 'Long licensed; no statement was carried over. To be read.'],
]);

/**
 * Somebody agrees, at least in part, that an option fits where an indication offers it: what speaks against, or of nothing, is a
 * caution. Options that are off by default wait for just that, so they are left out.
 */
export const stances: Check = {
  name: 'stances',
  check({ options }) {
    const open = options
      .filter(({ item }) => !item.offByDefault)
      .flatMap(({ path, item }) =>
        item.indications
          .filter(({ statements }) => !statements.some(({ stance }) => stance === 'agrees' || stance === 'partly'))
          .map(({ id }) => ({ path, id, name: `${item.id} ${id}` })),
      );
    const names = new Set(open.map(({ name }) => name));
    return [
      ...open
        .filter(({ name }) => !withoutAgreement.has(name))
        .map(({ path, id }) => `${path} ${id}: nobody agrees, not even in part; make it a caution`),
      ...[...withoutAgreement.keys()]
        .filter((name) => !names.has(name))
        .map((name) => `tools/check/stances.ts: "${name}" has an agreement now; delete the exception`),
    ];
  },
};

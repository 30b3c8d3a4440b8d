import { describe, it } from 'node:test';
import { secondaryPages } from './secondary-pages';
import { refuses, spoiled } from './specimen';

const drugSafety = (change: (text: string) => string) => spoiled('sources/drug-safety.json', change);

describe('a source is refused', () => {
  it('that retells another and does not say so', () => {
    const silent = drugSafety((text) => text.replaceAll(/"retells":("[^"]*"|null),/g, ''));
    refuses(
      secondaryPages,
      silent,
      'sg-cta: "TRODELVY monograph (Cancer Therapy Advisor)" is a page that retells another',
    );
    refuses(secondaryPages, silent, 'orserdu-empr: "Orserdu monograph (eMPR)" is a page that retells another');
  });

  it('whose original is unknown, or is none', () => {
    const other = (id: string) =>
      drugSafety((text) => text.replace('"retells":"trodelvy-label-2025"', `"retells":"${id}"`));
    refuses(secondaryPages, other('nowhere'), 'no source "nowhere" that it retells');
    refuses(secondaryPages, other('palbociclib-cta'), '"palbociclib-cta", which it retells, is no original');
  });

  it('that is published at an address', () => {
    const named = spoiled('sources/tnbc-chemo.json', (text) => text.replace('"Gilead UK HCP"', '"gileadpro.co.uk"'));
    refuses(secondaryPages, named, '"gileadpro.co.uk" is an address');
  });
});

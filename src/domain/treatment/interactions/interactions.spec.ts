import fc from 'fast-check';
import type { Drug } from '../drug';
import type { Ingredient } from './ingredient';
import type { InteractionClass, InteractionEffect, Severity } from './interaction-class';
import { interactionBook, interactionsOf } from './interactions';

const text = (en: string) => ({ en, es: `${en} (es)` });
const drug = (id: string, more: Partial<Drug> = {}): Drug => ({
  id,
  name: text(id),
  brands: [],
  kinds: ['targeted'],
  classes: [],
  rxnorm: [],
  synonyms: [],
  ...more,
});
const ingredient = (id: string, es = id, synonyms: string[] = []): Ingredient => ({
  id,
  name: { en: id, es },
  rxnorm: [],
  synonyms,
});
const effect = (drugId: string, severity: Severity, more: Partial<InteractionEffect> = {}): InteractionEffect => ({
  drugId,
  severity,
  effect: text('effect'),
  action: text(severity),
  sourceId: 'label',
  checked: { on: '2026-11', against: 'https://example.org' },
  ...more,
});
const group = (id: string, members: string[], affects: InteractionEffect[]): InteractionClass => ({
  id,
  name: text(id),
  members,
  affects,
  note: null,
  sourceId: null,
  checked: null,
});

const knowledge = {
  drugs: [
    drug('ribociclib', { brands: ['Kisqali'] }),
    drug('everolimus'),
    drug('tucatinib'),
    drug('goserelin', { kinds: ['ovarianSuppression'] }),
    drug('leuprorelin', { kinds: ['ovarianSuppression'] }),
    drug('trastuzumab'),
    drug('trastuzumab-deruxtecan', { synonyms: ['trastuzumab deruxtecan'] }),
    drug('metformin'),
  ],
  ingredients: [
    ingredient('clarithromycin', 'claritromicina'),
    ingredient('ketoconazole', 'ketoconazol'),
    ingredient('omeprazole', 'omeprazol'),
    ingredient('ritonavir'),
    ingredient('lopinavir'),
    ingredient('brivudine'),
    ingredient('st-johns-wort', 'hierba de San Juan', ["st john's wort"]),
  ],
  interactions: [
    group(
      'inhibitor',
      ['clarithromycin', 'ketoconazole', 'ritonavir', 'lopinavir', 'tucatinib'],
      [
        effect('ribociclib', 'adjust', { except: ['ketoconazole'] }),
        effect('ribociclib', 'avoid', { only: ['ketoconazole'] }),
        effect('everolimus', 'avoid'),
      ],
    ),
    group('fatal', ['brivudine'], [effect('metformin', 'contraindicated', { checked: null, sourceId: null })]),
    group(
      'qt',
      ['clarithromycin', 'ribociclib', 'goserelin', 'leuprorelin'],
      [
        effect('ribociclib', 'monitor', { checked: null, sourceId: null }),
        effect('goserelin', 'monitor'),
        effect('leuprorelin', 'monitor'),
      ],
    ),
  ],
};
const book = interactionBook(knowledge);
const beside = (names: string[], drugs: string[]) =>
  interactionsOf(
    names.map((name) => book.read({ name, drugId: null })),
    drugs.map((drugId) => ({ drugId })),
    book,
  );
const ingredientsOf = (name: string, drugId: string | null = null) => book.read({ name, drugId }).ingredients;

describe('a medicine', () => {
  it('is read by its name in either language, its brand and its other spellings, with whatever stands beside it', () => {
    expect(ingredientsOf('Claritromicina 500 mg, comprimidos')).toEqual(['clarithromycin']);
    expect(ingredientsOf('KISQALI')).toEqual(['ribociclib']);
    expect(ingredientsOf("St. John's Wort 300 MG Oral Capsule")).toEqual(['st-johns-wort']);
    expect(ingredientsOf('Trastuzumab deruxtecan')).toEqual(['trastuzumab-deruxtecan']);
    expect(ingredientsOf('clarithromycinum')).toEqual([]);
  });

  it('is read by the id that it was mapped to, whatever its words say', () => {
    expect(book.read({ name: 'Klacid', drugId: 'clarithromycin' })).toEqual({
      name: 'Klacid',
      called: { en: 'Klacid', es: 'Klacid' },
      ingredients: ['clarithromycin'],
      notChecked: [],
    });
    expect(book.read({ name: 'Klacid', drugId: 'nothing-of-ours' }).notChecked).toEqual(['Klacid']);
  });

  it('is called in both languages where its name is our own', () => {
    const called = (name: string) => book.read({ name, drugId: null }).called.es;
    expect(called('Clarithromycin')).toBe('claritromicina');
    expect(called('Clarithromycin 500 mg')).toBe('Clarithromycin 500 mg');
  });

  it('of several parts is read part by part, and an unknown part is not checked', () => {
    expect(ingredientsOf('lopinavir 200 MG / ritonavir 50 MG Oral Tablet')).toEqual(['lopinavir', 'ritonavir']);
    expect(ingredientsOf('lopinavir/ritonavir')).toEqual(['lopinavir', 'ritonavir']);
    const read = book.read({ name: 'omeprazole 20 MG / sitagliptin 50 MG', drugId: null });
    expect(read.ingredients).toEqual(['omeprazole']);
    expect(read.notChecked).toEqual(['sitagliptin 50 MG']);
    expect(book.read({ name: 'omeprazole 2 MG/ML Oral Suspension', drugId: null }).notChecked).toEqual([]);
  });
});

describe('the medicines beside an option', () => {
  it('are told with what they do, the most serious first, read before recalled', () => {
    const { found } = beside(['clarithromycin'], ['ribociclib', 'everolimus']);
    expect(found.map(({ drugId, classId, severity }) => [drugId, classId, severity])).toEqual([
      ['everolimus', 'inhibitor', 'avoid'],
      ['ribociclib', 'inhibitor', 'adjust'],
      ['ribociclib', 'qt', 'monitor'],
    ]);
  });

  it('are never told behind an avoid where they are contraindicated, even recalled', () => {
    const { found } = beside(['clarithromycin', 'brivudine'], ['everolimus', 'metformin']);
    expect(found.map(({ severity }) => severity)).toEqual(['contraindicated', 'avoid']);
  });

  it('keep to the members that an effect is said of', () => {
    const severity = (name: string) => beside([name], ['ribociclib']).found.map((one) => one.severity);
    expect(severity('ketoconazole')).toEqual(['avoid']);
    expect(severity('ritonavir')).toEqual(['adjust']);
  });

  it('are told once where they are written twice, and in the first words', () => {
    const { found } = beside(['Ketoconazol 200 mg', 'ketoconazole'], ['everolimus']);
    expect(found.map(({ medicine }) => medicine)).toEqual(['Ketoconazol 200 mg']);
  });

  it('are looked at whichever of the two acts on the other, but never beside themselves', () => {
    expect(beside(['everolimus'], ['tucatinib']).found.map(({ ingredient: one }) => one)).toEqual(['everolimus']);
    expect(beside(['ribociclib'], ['ribociclib']).found).toEqual([]);
  });

  it('are told once what two classes say of both directions in the same words, and what was read before what is recalled', () => {
    const recalled = { checked: null, sourceId: null };
    const both = interactionBook({
      ...knowledge,
      interactions: [
        group('there', ['ribociclib'], [effect('everolimus', 'monitor', recalled)]),
        group('back', ['everolimus'], [effect('ribociclib', 'monitor')]),
      ],
    });
    const said = (a: string, b: string) => both.between(a, b).map(({ classId }) => classId);
    expect([said('ribociclib', 'everolimus'), said('everolimus', 'ribociclib')]).toEqual([['back'], ['back']]);
  });

  it('of which nobody has looked are named apart from those of which nothing was found, and from those that nothing knows', () => {
    const { found, noneFound, notLookedUp } = beside(
      ['Metformin', 'Mistletoe', 'brivudine', 'lopinavir'],
      ['everolimus'],
    );
    expect(noneFound).toEqual([]);
    expect(notLookedUp.map(({ medicine }) => medicine)).toEqual(['Metformin', 'brivudine']);
    expect(found.map(({ medicine }) => medicine)).toEqual(['lopinavir']);
    const looked = interactionBook({
      ...knowledge,
      interactions: [
        {
          ...group('fatal', ['brivudine'], [effect('metformin', 'contraindicated')]),
          lookedUp: [
            { drugId: 'everolimus', sourceId: 'label', checked: { on: '2026-11', against: 'https://example.org' } },
          ],
        },
      ],
    });
    const asked = (drugs: string[]) =>
      interactionsOf(
        [looked.read({ name: 'brivudine', drugId: null })],
        drugs.map((drugId) => ({ drugId })),
        looked,
      );
    expect(asked(['everolimus']).noneFound).toEqual(['brivudine']);
    const some = interactionBook({
      ...knowledge,
      interactions: [
        group(
          'some',
          ['brivudine', 'omeprazole'],
          [
            effect('everolimus', 'avoid', { only: ['brivudine'] }),
            effect('tucatinib', 'avoid', { except: ['omeprazole'] }),
          ],
        ),
      ],
    });
    expect([some.lookedUp('omeprazole', 'everolimus'), some.lookedUp('omeprazole', 'tucatinib')]).toEqual([
      false,
      true,
    ]);
    expect(asked(['everolimus', 'tucatinib']).noneFound).toEqual([]);
    expect(asked(['everolimus', 'tucatinib']).notLookedUp[0]?.drugs.map(({ id }) => id)).toEqual(['tucatinib']);
  });
});

describe('the drugs of an option', () => {
  it('are looked at among themselves, but not where they stand as a choice', () => {
    const { found, within } = beside([], ['tucatinib', 'everolimus', 'goserelin', 'leuprorelin']);
    expect(found).toEqual([]);
    expect(within.map(({ ingredient: one, drugId }) => [one, drugId])).toEqual([['tucatinib', 'everolimus']]);
  });

  it('are a choice where the option marks them with the same word, and only there', () => {
    const within = (first?: string, second?: string) =>
      interactionsOf(
        [],
        [
          { drugId: 'tucatinib', ...(first && { oneOf: first }) },
          { drugId: 'everolimus', ...(second && { oneOf: second }) },
        ],
        book,
      ).within.length;
    expect([within('tablet', 'tablet'), within('tablet', 'other'), within('tablet'), within()]).toEqual([0, 1, 1, 1]);
  });
});

describe('every list of medicines', () => {
  const names = ['clarithromycin', 'Ketoconazol', 'OMEPRAZOLE', 'ritonavir', 'Metformin', 'tucatinib', 'Mistletoe'];
  const options = [['ribociclib'], ['everolimus', 'goserelin'], ['tucatinib', 'trastuzumab']];
  const lists = fc.tuple(fc.shuffledSubarray(names), fc.constantFrom(...options));
  const said = (list: string[], drugs: string[]) =>
    beside(list, drugs)
      .found.map(({ ingredient: one, drugId, classId, severity }) => `${one} ${drugId} ${classId} ${severity}`)
      .sort();

  it('says the same in any order and in any case', () => {
    fc.assert(
      fc.property(lists, ([list, drugs]) => {
        const before = said(list, drugs);
        expect(said([...list].reverse(), drugs)).toEqual(before);
        expect(
          said(
            list.map((name) => name.toUpperCase()),
            drugs,
          ),
        ).toEqual(before);
      }),
    );
  });

  it('leaves no pair out: each has a finding, or was looked up, or is said to be not looked up, or not known', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 12 }))), (list) => {
        const read = list.map((name) => book.read({ name, drugId: null }));
        const { found, noneFound, notLookedUp } = interactionsOf(
          read,
          [{ drugId: 'ribociclib' }, { drugId: 'everolimus' }],
          book,
        );
        const concerned = new Set(found.map(({ ingredient: one }) => one));
        for (const one of read) {
          const told = one.ingredients.some((id) => concerned.has(id));
          const unknown = one.notChecked.length > 0;
          const open = notLookedUp.find(({ medicine }) => medicine === one.name);
          expect(told || unknown || open !== undefined || noneFound.includes(one.name)).toBeTrue();
          expect((told || open !== undefined) && noneFound.includes(one.name)).toBeFalse();
          for (const id of one.ingredients)
            for (const drugId of ['ribociclib', 'everolimus'])
              if (!book.lookedUp(id, drugId) && id !== drugId)
                expect(open?.drugs.some((drug) => drug.id === drugId)).toBeTrue();
        }
      }),
    );
  });

  it('says nothing of a medicine that stands in no class', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-df-hj-np-tv-z]{5,12}$/), fc.constantFrom(...options), (name, drugs) => {
        const read = book.read({ name, drugId: null });
        expect(read.notChecked).toEqual([name]);
        expect(
          interactionsOf(
            [read],
            drugs.map((drugId) => ({ drugId })),
            book,
          ),
        ).toEqual({
          found: [],
          within: beside([], drugs).within,
          noneFound: [],
          notLookedUp: [],
        });
      }),
    );
  });
});

import type { CareStatement } from '../side-effects/care-plan';
import type { Block, Sentences } from './document';
import { heading, paragraph } from './document';
import type { DocumentCase } from './document-case';
import { own, words } from './phrase';

/** As many signs of a call as a person reads on a page that has to stay a page. */
const MOST_CALLS = 10;

/** What is needed to say when to get help. */
export type HelpCase = Pick<DocumentCase, 'fever' | 'goNow' | 'phones' | 'care'> & {
  opened: Pick<DocumentCase['opened'], 'sideEffects'>;
};

/** When to go now and when to call. */
export function help(of: HelpCase): Block[] {
  const { fever, goNow, phones } = of;
  const told = (statements: readonly { text: CareStatement['text'] }[]) =>
    statements.map(({ text: said }): Sentences => [{ is: 'care', text: said, fever }]);
  const { shown, left } = callsOf(of);
  const clinic = phones.clinic.trim();
  const night = phones.urgent.trim();
  return [
    ...(goNow.length > 0
      ? [
          { kind: 'heading', level: 2, said: words('care.goNow'), urgent: true } as const,
          { kind: 'list', items: told(goNow), marks: 'dot', columns: 2 } as const,
          paragraph(words('care.emergency')),
        ]
      : []),
    heading(2, words('care.call')),
    ...(shown.length > 0 ? [{ kind: 'list', marks: 'dot', columns: 2, items: told(shown) } as const] : []),
    paragraph(
      ...(left > 0 ? [words('care.moreCalls')] : []),
      words('care.callNone'),
      clinic === ''
        ? words('care.noPhone.clinic')
        : words('care.phoneSaid', { label: words('care.phoneClinic'), phone: own(clinic) }),
      night === ''
        ? words('care.noPhone.urgent')
        : words('care.phoneSaid', { label: words('care.phoneUrgent'), phone: own(night) }),
    ),
  ];
}

/**
 * Signs that need a call the same day, plan by plan, and how many are left out. A sign tells no figure: those of what can cost a life are
 * told to everyone who has the medicine, the others to who has asked about side effects. Where there is no room for all, one of each plan
 * is taken before a second of any, so that none is left out whole.
 */
function callsOf({ care, opened }: HelpCase): { shown: CareStatement[]; left: number } {
  const plans = (care?.expected ?? []).map(({ plan }) => plan);
  const told = [
    ...plans.filter((plan) => plan.urgent),
    ...(opened.sideEffects ? plans.filter((plan) => !plan.urgent) : []),
  ];
  const seen = new Set<string>();
  const calls = told.flatMap(({ call }, place) =>
    call
      .filter(({ text: { en } }) => !seen.has(en) && seen.add(en))
      .map((said, turn) => ({ said, place, turn, urgent: told[place]?.urgent === true })),
  );
  const shown = calls
    .toSorted((a, b) => Number(b.urgent) - Number(a.urgent) || a.turn - b.turn)
    .slice(0, MOST_CALLS)
    .toSorted((a, b) => a.place - b.place || a.turn - b.turn);
  return { shown: shown.map(({ said }) => said), left: calls.length - shown.length };
}

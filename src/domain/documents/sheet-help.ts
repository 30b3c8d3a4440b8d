import type { Block, Sentences } from './document';
import { heading, paragraph } from './document';
import { type DocumentCase, toldEffects } from './document-case';
import { own, words } from './phrase';

/** When to go now and when to call. Signs are told to all; what belongs to single side effects to those who asked. */
export function help(of: DocumentCase): Block[] {
  const { care, fever, phones, opened } = of;
  const urgent = (care?.goNow ?? []).map(({ text: said }): Sentences => [{ is: 'care', text: said, fever }]);
  const shown = new Set(toldEffects(of.comparison, of.opened, of.little).map(({ effect }) => effect.id));
  const calls = opened.sideEffects
    ? (care?.expected ?? [])
        .filter(({ effects }) => effects.some(({ effect }) => shown.has(effect.id)))
        .flatMap(({ plan }) => plan.call)
    : [];
  const clinic = phones.clinic.trim();
  const night = phones.urgent.trim();
  return [
    ...(urgent.length > 0
      ? [
          { kind: 'heading', level: 2, said: words('care.goNow'), urgent: true } as const,
          { kind: 'list', items: urgent, marks: 'dot', columns: 2 } as const,
          paragraph(words('care.emergency')),
        ]
      : []),
    heading(2, words('care.call')),
    ...(calls.length > 0
      ? [
          {
            kind: 'list',
            marks: 'dot',
            columns: 2,
            items: calls.map(({ text: said }): Sentences => [{ is: 'care', text: said, fever }]),
          } as const,
        ]
      : [paragraph(words('care.callNone'))]),
    paragraph(
      clinic === ''
        ? words('care.noPhone.clinic')
        : words('sheet.plain.phone', { label: words('care.phoneClinic'), phone: own(clinic) }),
      night === ''
        ? words('care.noPhone.urgent')
        : words('sheet.plain.phone', { label: words('care.phoneUrgent'), phone: own(night) }),
    ),
  ];
}

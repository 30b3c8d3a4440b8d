import type { Words } from '../../../../words/words';

/** What the check calls its subjects, in words of the page. */
export function gradeName(subject: string, words: Words): string {
  const [, ofClass] = /^options of ([a-z-]+)/.exec(subject) ?? [];
  if (ofClass) return words.of('about.self.grade.options', { name: words.of(`class.${ofClass}`) });
  const [, plan] = /^care plan (.+)$/.exec(subject) ?? [];
  if (plan) return words.of('about.self.grade.carePlan', { name: plan });
  if (subject.startsWith('trials')) return words.of('about.self.grade.trials');
  if (subject.startsWith('side-effects')) return words.of('about.self.grade.effects');
  if (subject.startsWith('i18n')) return words.of('about.self.grade.interface');
  if (subject.startsWith('care plans')) return words.of('about.self.grade.care');
  return subject;
}

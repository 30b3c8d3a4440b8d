import { Injectable, computed, inject } from '@angular/core';
import type { Warning } from '../../../domain/consultation/consultation';
import type { AttributeGroup } from '../../../domain/patient/attribute';
import { attributeById, findAttribute } from '../../../domain/patient/catalogue/catalogue';
import { FactWords } from '../../parts/fact/fact-words';
import { SpecimenWords } from '../../parts/specimen/specimen-words';
import { TherapyWords } from '../../parts/therapy/therapy-words';
import { CurrentMedicines } from '../../store/consultation/medicines';
import { Words } from '../../words/words';
import { ConstraintWords } from './constraint-words';
import { specimenEntry } from './entry';
import { RecordDesk } from './record-desk';

/** What is said of the treatments and not of a fact. */
const ofTreatment: ReadonlySet<Warning['kind']> = new Set(['unmappedDrug', 'therapyProblem', 'openHistory']);

type Of<Kind extends Warning['kind']> = Extract<Warning, { kind: Kind }>;

/** What a person must see about the record, by section: one calm sentence a kind, each with what to do. */
@Injectable()
export class SectionNotices {
  readonly #desk = inject(RecordDesk);
  readonly #words = inject(Words);
  readonly #constraints = inject(ConstraintWords);
  readonly #facts = inject(FactWords);
  readonly #specimens = inject(SpecimenWords);
  readonly #therapies = inject(TherapyWords);

  readonly #medicines = inject(CurrentMedicines);

  readonly #bySection = computed(() => {
    const sentences = new Map<AttributeGroup, string[]>();
    const warnings = new Map<string, Warning[]>();
    for (const warning of this.#desk.consultation()?.warnings ?? []) {
      for (const group of this.#groupsOf(warning)) {
        const key = `${group} ${warning.kind}`;
        warnings.set(key, [...(warnings.get(key) ?? []), warning]);
      }
    }
    for (const [key, list] of warnings) {
      const group = key.split(' ')[0] as AttributeGroup;
      sentences.set(group, [...(sentences.get(group) ?? []), ...this.#told(list)]);
    }
    const unknown = this.#medicines.beside()?.notChecked ?? [];
    if (unknown.length > 0) sentences.set('medicines', [this.#notChecked(unknown)]);
    return sentences;
  });

  of(group: AttributeGroup): readonly string[] {
    return this.#bySection().get(group) ?? [];
  }

  #groupsOf(warning: Warning): AttributeGroup[] {
    if (ofTreatment.has(warning.kind)) return ['treatment'];
    if (!('attribute' in warning) && !('attributes' in warning)) return [];
    const ids = 'attributes' in warning ? warning.attributes : [warning.attribute];
    return [...new Set(ids.flatMap((id) => findAttribute(id)?.group ?? []))].slice(0, 1);
  }

  #told(warnings: readonly Warning[]): string[] {
    const [first] = warnings;
    switch (first?.kind) {
      case 'discordance':
        return [this.#samples('patient.notice.discordance', warnings as Of<'discordance'>[])];
      case 'unsettled':
        return [this.#samples('patient.notice.unsettled', warnings as Of<'unsettled'>[])];
      case 'positiveElsewhere':
        // What the bodies say is recalled: it waits for a reading before a patient sees it.
        return this.#desk.audience() === 'together'
          ? []
          : [this.#samples('patient.notice.positiveElsewhere', warnings as Of<'positiveElsewhere'>[])];
      case 'recount':
        return [this.#words.of('patient.notice.recount', { group: first.group })];
      case 'stale':
        return [this.#words.of('patient.notice.stale', { facts: this.#dated(warnings as Of<'stale'>[]) })];
      case 'staleAbnormal':
        return [this.#abnormal(warnings as Of<'staleAbnormal'>[])];
      case 'contradiction':
        return (warnings as Of<'contradiction'>[]).map((warning) => this.#contradiction(warning));
      case 'therapyProblem':
        return (warnings as Of<'therapyProblem'>[]).map((warning) => this.#therapy(warning));
      case 'openHistory':
        return [this.#words.of('patient.notice.openHistory', { count: first.therapies.length })];
      case 'unmappedDrug': {
        const names = this.#words.list((warnings as Of<'unmappedDrug'>[]).map(({ name }) => name));
        return [this.#words.of('patient.notice.unmapped', { names })];
      }
      default:
        return [];
    }
  }

  #notChecked(names: readonly string[]): string {
    return this.#words.of('patient.notice.interactions', { names: this.#words.list(names) });
  }

  #samples(key: string, warnings: readonly { attribute: string; used: string; other: string }[]): string {
    const value = (id: string, specimenId: string) =>
      this.#facts.value(id, specimenEntry(attributeById(id), this.#desk.record(), specimenId).possible);
    const place = (id: string) => {
      const specimen = this.#desk.specimen(id);
      return specimen ? this.#specimens.short(specimen) : this.#words.of('patient.specimen.none');
    };
    const facts = warnings.map(({ attribute, used, other }) =>
      this.#words.of('patient.notice.differs', {
        label: this.#facts.label(attribute),
        used: value(attribute, used),
        other: value(attribute, other),
      }),
    );
    const [samples] = warnings;
    return this.#words.of(key, {
      used: place(samples?.used ?? ''),
      other: place(samples?.other ?? ''),
      facts: facts.join('; '),
    });
  }

  #dated(warnings: readonly { attribute: string; on: string }[]): string {
    return this.#words.list(
      warnings.map(({ attribute, on }) => {
        const label = this.#facts.label(attribute);
        return on ? `${label} (${this.#words.day(on)})` : label;
      }),
    );
  }

  #abnormal(warnings: readonly Of<'staleAbnormal'>[]): string {
    const ids = new Set(warnings.flatMap(({ options }) => options));
    const names = (this.#desk.knowledge()?.options ?? [])
      .filter(({ id }) => ids.has(id))
      .map(({ name, plainName }) => this.#words.text(this.#desk.audience() === 'together' ? plainName : name));
    return this.#words.of('patient.notice.staleAbnormal', {
      facts: this.#dated(warnings),
      options: this.#words.list(names),
    });
  }

  #therapy({ therapy, problem }: Of<'therapyProblem'>): string {
    const drugs = this.#desk.record().therapies?.find(({ id }) => id === therapy)?.drugs ?? [];
    return this.#words.of('patient.notice.therapy', {
      regimen: this.#therapies.name(drugs, this.#desk.drugs()),
      problem: this.#words.of(`patient.therapy.problem.${problem}`),
    });
  }

  #contradiction({ id, attributes }: Of<'contradiction'>): string {
    const facts = this.#words.list([...new Set(attributes)].map((one) => this.#facts.label(one)));
    if (id === 'sameDay') return this.#words.of('patient.notice.sameDay', { facts });
    if (id === 'overruled') return this.#words.of('patient.notice.overruled', { facts });
    return this.#words.of('patient.notice.contradiction', {
      reason: this.#constraints.of(id) ?? facts,
    });
  }
}

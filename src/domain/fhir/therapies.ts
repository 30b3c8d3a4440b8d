import type { Therapy } from '../patient/record';
import type { Exposure } from './exposures';
import type { Finding } from './finding';
import { ask, ignored, placeOf } from './finding';
import type { ImportedDisease } from './import-report';
import type { Regimen } from './regimens';
import { groupRegimens } from './regimens';
import type { Events } from './therapy-setting';
import { settingOf } from './therapy-setting';

/** Proposes lines of therapy: every one of them is for a person to confirm, because the file has no lines. */
export function proposeTherapies(
  exposures: readonly Exposure[],
  events: Events,
  disease: ImportedDisease,
  newId?: () => string,
): { therapies: Therapy[] | null; findings: Finding[] } {
  const treatments = exposures.filter(({ treatment, intent }) => treatment && intent !== 'supportive');
  const [first] = treatments;
  if (first && disease === 'notBreastCancer') {
    const params = { count: treatments.length };
    const row = ignored(
      { resource: first.resource.type },
      'medication[x]',
      'therapies',
      'import.ignored.therapiesOther',
      params,
    );
    return { therapies: null, findings: [row] };
  }
  const regimens = groupRegimens(treatments);
  const findings: Finding[] = [];
  const therapies = regimens.map((regimen, index): Therapy => {
    const { setting, reasonKey } = settingOf(regimen, events, disease);
    const end = regimen.active ? null : regimen.lastGiven;
    const therapy: Therapy = {
      id: newId?.() ?? `import-${index + 1}`,
      setting,
      drugs: regimen.drugs,
      ...(regimen.start !== undefined && { start: regimen.start }),
      ...(end !== undefined && { end }),
      ...(regimen.stopReason !== undefined && { stopReason: regimen.stopReason }),
      proposed: true,
    };
    findings.push(rowOf(therapy, regimen, reasonKey));
    const unknown = regimen.exposures.filter(({ match }) => match.drugs.length === 0 || match.by === 'name');
    const seen = new Set<string>();
    for (const { match, resource } of unknown) {
      if (seen.has(match.name)) continue;
      seen.add(match.name);
      const key = match.by === 'name' ? 'import.ask.drugByName' : 'import.ask.drugUnknown';
      findings.push(
        ask(placeOf(resource), `${resource.type}.medication[x]`, 'therapies', key, {
          name: match.name,
          drug: match.drugs[0]?.id ?? '—',
        }),
      );
    }
    return therapy;
  });
  return { therapies: therapies.length > 0 ? therapies : null, findings };
}

function rowOf(therapy: Therapy, { exposures }: Regimen, reasonKey: string): Finding {
  const [first] = exposures;
  const params = {
    line: therapy.id,
    drugs: therapy.drugs.join(' + '),
    setting: therapy.setting,
    start: therapy.start ?? '—',
    end: therapy.end ?? '—',
    count: exposures.length,
    resources: [...new Set(exposures.map(({ resource }) => resource.name))].slice(0, 8).join(', '),
  };
  const place = { resource: first?.resource.name ?? '', ...(therapy.start !== undefined && { on: therapy.start }) };
  return {
    ...ask(place, `${first?.resource.type ?? ''}.medication[x]`, 'therapies', reasonKey, params),
    proposed: true,
  };
}

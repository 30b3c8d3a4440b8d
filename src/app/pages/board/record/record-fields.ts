import { type BoardRecord, type RecordGap, unexplained } from '../../../../domain/board/board-record';
import type { AgendaEntry } from '../../../../domain/board/meeting';

/** Id of the field where something is missing, so that what is missing leads to it. */
export function fieldOf(
  gap: RecordGap,
  record: BoardRecord,
  deviating: readonly string[],
  without: AgendaEntry['without'],
): string {
  switch (gap) {
    case 'missingWithoutReason':
      return `record-without-${unexplained(record, without)[0] ?? ''}`;
    case 'noOption':
      return 'record-acceptable';
    case 'noDecider':
      return 'record-decider';
    case 'orderOfOthers':
      return 'record-order';
    case 'deviationReason': {
      const given = new Map(record.deviations.map((one) => [one.optionId, one]));
      const lacking = deviating.find((id) => {
        const { reason = null, words = '' } = given.get(id) ?? {};
        return reason === null || (reason === 'other' && words.trim() === '');
      });
      const isOther = lacking !== undefined && given.get(lacking)?.reason === 'other';
      return `record-${isOther ? 'deviation-words' : 'deviation'}-${lacking ?? ''}`;
    }
    case 'emptyDissent':
      return `record-dissent-${record.dissent.find(({ view }) => view.trim() === '')?.id ?? ''}`;
    case 'nobodyThere':
      return 'record-present';
    case 'conflictsUnasked':
      return 'record-conflicts';
    case 'nobodyTells':
      return record.tells === null ? 'record-tells' : 'record-tells-on';
    case 'toldBefore':
      return 'record-tells-on';
    case 'actionBefore': {
      const early = record.actions.find(({ due }) => due !== null && due < record.on);
      return `record-action-due-${early?.id ?? ''}`;
    }
    case 'actionWithoutDay': {
      const action = record.actions.find(({ what, due }) => what.trim() === '' || due === null);
      return `record-action-${action?.what.trim() === '' ? 'what' : 'due'}-${action?.id ?? ''}`;
    }
    case 'viewsEmpty':
      return 'record-views';
    case 'tooLong':
      return 'record-views';
    case 'meetingAhead':
      return 'record-missing';
  }
}

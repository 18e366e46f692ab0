import { useTranslation } from 'react-i18next'
import type { MeasureRow } from '#app/services/measuring.server.ts'
import type { Figure, FigureId } from '#machines/figures.ts'
import { DataTable, type Column } from './data-table.tsx'
import { useFormats } from './figure-text.ts'

interface Props {
  figure: Figure
  rows: readonly MeasureRow[]
  /** Of the procedures, by `bundle/procedure`. */
  names: Record<string, string>
}

/** The rows a figure is made of: what every row says, and what this figure takes from it. */
export function MeasureRowsTable({ figure, rows, names }: Props) {
  const { t } = useTranslation('measures')
  const columns = useColumns(names)
  const wanted = [
    columns.pseudonym,
    ...(figure.unit === 'step' ? [columns.procedure] : []),
    columns.province,
    columns.submitted,
    columns.ended,
    columns.outcome,
    ...(own[figure.id] ?? []).map((name) => columns[name]),
  ]
  return (
    <DataTable
      caption={t('rows.title', { count: rows.length })}
      hideCaption
      columns={wanted}
      rows={rows}
      rowKey={({ pseudonym, procedureId }) => `${pseudonym}/${procedureId}`}
    />
  )
}

type Name = keyof ReturnType<typeof useColumns>

const own: Partial<Record<FigureId, readonly Name[]>> = {
  'end-to-end-online': ['online'],
  'processing-working-days-median': ['workingTime', 'paused', 'grossTime'],
  'processing-working-days-p90': ['workingTime', 'paused', 'grossTime'],
  'gross-working-days-median': ['grossTime', 'paused', 'workingTime'],
  'gross-working-days-p90': ['grossTime', 'paused', 'workingTime'],
  'on-time-first-promise': ['firstPromised', 'keptFirst'],
  'on-time': ['promised', 'supplements', 'kept'],
  'reuse-share': ['typed', 'reused'],
  'wait-office-median': ['office'],
  'wait-citizen-median': ['citizen'],
  'wait-third-party-median': ['thirdParty'],
  'wait-other-agency-median': ['otherAgency'],
  supplemented: ['supplements'],
  'supplemented-again': ['supplements'],
  'promise-moves': ['firstPromised', 'promised', 'moves'],
  corrections: ['corrections'],
  'phone-calls': ['phoneCalls'],
  'sent-not-accepted': ['handedOver'],
  'accepted-late': ['handedOver'],
  'not-accepted-now': ['handedOver'],
  'not-accepted-longest': ['handedOver'],
  'alarms-agency-silent': ['handedOver', 'alarms'],
  'alarms-number-missing': ['alarms'],
  'swallowed-duplicates': ['repeats'],
  'agencies-per-dossier': ['agencies'],
  'declarations-per-life-event': ['declarations'],
  'processing-working-days-mean': ['workingTime', 'paused', 'grossTime'],
  'done-in-one-day': ['workingTime'],
  'done-in-three-days': ['workingTime'],
  'emc-collection': ['collected', 'online'],
  'filed-with-e-result': ['eResult'],
  'e-results': ['eResult'],
  digitised: ['eResult', 'papers'],
  'paid-online': ['paid'],
  'reuse-official': ['reused'],
  'population-data-used': ['reused'],
  'typed-values': ['typed'],
  'typed-by-officials': ['typed'],
  'values-saved': ['typed', 'reused'],
  'contacts-per-case': ['contacts'],
  'agencies-contacted': ['contacts', 'agencies'],
  'visits-per-case': ['visits'],
  'visits-saved': ['visits'],
  'money-saved': ['visits'],
  ratings: ['rating'],
  satisfied: ['rating'],
  'rating-average': ['rating'],
  'satisfaction-official': ['promised', 'kept', 'rating', 'complaints'],
  'feedback-in-time': ['complaints'],
  'acceptance-median': ['acceptance'],
  accepted: ['handedOver', 'acceptance'],
}

function useColumns(names: Record<string, string>) {
  const { t } = useTranslation('measures')
  const formats = useFormats()
  const yesNo = (verdict: boolean | null) =>
    verdict === null ? t('rows.notYet') : t(verdict ? 'rows.yes' : 'rows.no')
  const column = (
    header: string,
    cell: Column<MeasureRow>['cell'],
    more: Partial<Column<MeasureRow>> = {},
  ): Column<MeasureRow> => ({ key: header, header, cell, ...more })
  const amount = (header: string, of: (row: MeasureRow) => number) =>
    column(header, (row) => formats.number(of(row)), { numeric: true })
  const duration = (header: string, of: (row: MeasureRow) => number | null) =>
    column(header, (row) => formats.workingTime(of(row) ?? 0), { numeric: true })
  const waited = t('rows.column.wait')
  return {
    pseudonym: column(t('rows.column.pseudonym'), ({ pseudonym }) => <code>{pseudonym}</code>, {
      rowHeader: true,
    }),
    procedure: column(
      t('rows.column.procedure'),
      ({ bundleId, procedureId }) => names[`${bundleId}/${procedureId}`] ?? procedureId,
    ),
    province: column(t('rows.column.province'), ({ province }) => province || t('rows.hidden')),
    submitted: column(t('rows.column.submitted'), ({ submittedAt }) =>
      formats.dateTime(submittedAt),
    ),
    ended: column(t('rows.column.ended'), ({ endedAt }) =>
      endedAt === null ? '–' : formats.dateTime(endedAt),
    ),
    outcome: column(t('rows.column.outcome'), ({ outcome }) => t(`rows.outcome.${outcome}`)),
    online: column(t('rows.column.online'), ({ endToEndOnline, reasons }) =>
      endToEndOnline === false
        ? reasons.map((reason) => t(`reasons.${reason}`)).join(' · ')
        : yesNo(endToEndOnline),
    ),
    workingTime: duration(t('rows.column.workingTime'), ({ workingMinutes }) => workingMinutes),
    grossTime: duration(t('rows.column.grossTime'), ({ grossMinutes }) => grossMinutes),
    paused: duration(t('rows.column.paused'), ({ pausedMinutes }) => pausedMinutes),
    supplements: amount(t('rows.column.supplements'), ({ supplements }) => supplements),
    moves: amount(t('rows.column.moves'), ({ moves }) => moves.length),
    corrections: amount(t('rows.column.corrections'), ({ corrections }) => corrections.length),
    alarms: amount(t('rows.column.alarms'), ({ alarms }) => alarms.length),
    handedOver: column(t('rows.column.handedOver'), ({ handedOverAt }) =>
      handedOverAt === null ? '–' : formats.dateTime(handedOverAt),
    ),
    firstPromised: column(t('rows.column.firstPromised'), ({ firstPromisedAt }) =>
      formats.dateTime(firstPromisedAt),
    ),
    promised: column(t('rows.column.promised'), ({ promisedAt }) => formats.dateTime(promisedAt)),
    keptFirst: column(t('rows.column.kept'), ({ onTimeFirstPromise }) => yesNo(onTimeFirstPromise)),
    kept: column(t('rows.column.kept'), ({ onTime }) => yesNo(onTime)),
    typed: amount(t('rows.column.typed'), ({ typed }) => typed),
    reused: amount(t('rows.column.reused'), ({ reused }) => reused),
    office: duration(waited, ({ waits }) => waits.office),
    citizen: duration(waited, ({ waits }) => waits.citizen),
    thirdParty: duration(waited, ({ waits }) => waits.thirdParty),
    otherAgency: duration(waited, ({ waits }) => waits.otherAgency),
    phoneCalls: amount(t('rows.column.phoneCalls'), ({ phoneCalls }) => phoneCalls),
    collected: column(t('rows.column.collected'), ({ collected }) => yesNo(collected.isOnline)),
    eResult: column(t('rows.column.eResult'), ({ hasEResult }) => yesNo(hasEResult)),
    paid: column(
      t('rows.column.paid'),
      ({ paidOnline, owes }) => `${formats.number(paidOnline)} / ${formats.number(owes)}`,
      { numeric: true },
    ),
    visits: amount(t('rows.column.visits'), ({ visits }) => visits),
    contacts: amount(t('rows.column.contacts'), ({ contacts }) => contacts),
    papers: amount(t('rows.column.papers'), ({ papersAsked }) => papersAsked),
    rating: column(
      t('rows.column.rating'),
      ({ ratings }) => ratings.map(({ score }) => formats.number(score)).join(', ') || '–',
      { numeric: true },
    ),
    complaints: amount(t('rows.column.complaints'), ({ complaints }) => complaints.length),
    acceptance: duration(t('rows.column.acceptance'), ({ acceptanceMinutes }) => acceptanceMinutes),
    repeats: amount(t('rows.column.repeats'), ({ repeats }) => repeats),
    agencies: amount(t('rows.column.agencies'), ({ agencies }) => agencies.length),
    declarations: amount(t('rows.column.declarations'), ({ declarations }) => declarations),
  }
}

import type { MeasureRow } from './services/measuring.server.ts'
import type { OpenFilling } from './services/measuring/filling-rows.server.ts'
import type { OpenRow } from './services/measuring/scanning.server.ts'

const VIET_NAM = 7 * 3_600_000

/** `2024-08-05T08:00:00+07:00` */
export const viTime = (at: number | null) =>
  at === null ? '' : `${new Date(at + VIET_NAM).toISOString().slice(0, 19)}+07:00`

const yesNo = (verdict: boolean | null) => (verdict === null ? '' : verdict ? 'yes' : 'no')

/** One column each; an empty cell means that the row is not counted, or not known (yet). */
const columns = {
  unit: (row: MeasureRow) => row.unit,
  pseudonym: (row: MeasureRow) => row.pseudonym,
  bundle: (row: MeasureRow) => row.bundleId,
  rule_set: (row: MeasureRow) => row.ruleSetId,
  channel: (row: MeasureRow) => row.channel,
  typed_by: (row: MeasureRow) => row.typedBy,
  procedure: (row: MeasureRow) => row.procedureId,
  agencies: (row: MeasureRow) => row.agencies.join(' '),
  province: (row: MeasureRow) => row.province,
  declarations: (row: MeasureRow) => row.declarations,
  submitted_at: (row: MeasureRow) => viTime(row.submittedAt),
  clock_started_at: (row: MeasureRow) => viTime(row.clockStartedAt),
  ended_at: (row: MeasureRow) => viTime(row.endedAt),
  outcome: (row: MeasureRow) => row.outcome,
  first_promised_at: (row: MeasureRow) => viTime(row.firstPromisedAt),
  promised_at: (row: MeasureRow) => viTime(row.promisedAt),
  on_time_first_promise: (row: MeasureRow) => yesNo(row.onTimeFirstPromise),
  on_time: (row: MeasureRow) => yesNo(row.onTime),
  working_minutes: (row: MeasureRow) => row.workingMinutes,
  gross_minutes: (row: MeasureRow) => row.grossMinutes,
  paused_minutes: (row: MeasureRow) => row.pausedMinutes,
  wait_office_minutes: (row: MeasureRow) => row.waits.office,
  wait_citizen_minutes: (row: MeasureRow) => row.waits.citizen,
  wait_third_party_minutes: (row: MeasureRow) => row.waits.thirdParty,
  wait_other_agency_minutes: (row: MeasureRow) => row.waits.otherAgency,
  end_to_end_online: (row: MeasureRow) => yesNo(row.endToEndOnline),
  reasons: (row: MeasureRow) => row.reasons.join(' '),
  collected_online: (row: MeasureRow) => yesNo(row.collected.isOnline),
  collection_differs: (row: MeasureRow) => row.collected.differsBecause.join(' '),
  phone_calls: (row: MeasureRow) => row.phoneCalls,
  contacts: (row: MeasureRow) => row.contacts,
  visits: (row: MeasureRow) => row.visits,
  papers_asked: (row: MeasureRow) => row.papersAsked,
  electronic_result: (row: MeasureRow) => yesNo(row.hasEResult),
  payments_owed: (row: MeasureRow) => row.owes,
  payments_online: (row: MeasureRow) => row.paidOnline,
  acceptance_minutes: (row: MeasureRow) => row.acceptanceMinutes,
  rating: (row: MeasureRow) => row.ratings[0]?.score ?? null,
  complaints: (row: MeasureRow) => row.complaints.length,
  typed_values: (row: MeasureRow) => row.typed,
  reused_values: (row: MeasureRow) => row.reused,
  supplements_asked: (row: MeasureRow) => row.supplements,
  promise_moves: (row: MeasureRow) => row.moves.map(({ kind }) => kind).join(' '),
  corrections_asked: (row: MeasureRow) => row.corrections.length,
  alarms: (row: MeasureRow) => row.alarms.map(({ kind }) => kind).join(' '),
  handed_over_at: (row: MeasureRow) => viTime(row.handedOverAt),
  sent_not_accepted: (row: MeasureRow) => yesNo(row.notAccepted),
  repeats_swallowed: (row: MeasureRow) => row.repeats,
} satisfies Record<string, (row: MeasureRow) => string | number | null>

/** Of a declaration being filled in. */
const fillingColumns = {
  pseudonym: (row: OpenFilling) => row.pseudonym,
  bundle: (row: OpenFilling) => row.bundleId,
  rule_set: (row: OpenFilling) => row.ruleSetId,
  channel: (row: OpenFilling) => row.channel,
  province: (row: OpenFilling) => row.province,
  filling_ended_on: (row: OpenFilling) => row.endedOn,
  filling_ending: (row: OpenFilling) => row.ending,
  filling_last_page: (row: OpenFilling) => row.lastPage,
  filling_pages: (row: OpenFilling) => row.pages,
  filling_minutes: (row: OpenFilling) => row.minutes,
} satisfies Record<string, (row: OpenFilling) => string | number | null>

type Column = keyof typeof columns
type FillingColumn = keyof typeof fillingColumns

const isColumn = (name: string): name is Column => Object.hasOwn(columns, name)
/** In the order of the table. */
export const columnNames = Object.keys(columns).filter(isColumn)

const isFillingColumn = (name: string): name is FillingColumn => Object.hasOwn(fillingColumns, name)
export const fillingColumnNames = Object.keys(fillingColumns).filter(isFillingColumn)

export const isFillingRow = (row: OpenRow): row is OpenFilling => 'ending' in row

/** One row as cells by column. */
export const cellsOf = (row: OpenRow): Record<string, string | number | null> =>
  Object.fromEntries(
    isFillingRow(row)
      ? Object.entries(fillingColumns).map(([name, cell]) => [name, cell(row)])
      : Object.entries(columns).map(([name, cell]) => [name, cell(row)]),
  )

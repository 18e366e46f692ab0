import { stringify } from 'csv-stringify/sync'
import { contextFor } from '#app/context.server.ts'
import { readMeasuresQuery } from '#app/measures-query.ts'
import { listMeasureRows, viewMeasures, type MeasureRow } from '#app/services/measuring.server.ts'
import { dayAt } from '#machines/calendar.ts'
import type { Route } from './+types/measures-csv.ts'

const VIET_NAM = 7 * 3_600_000

/** `2024-08-05T08:00:00+07:00` */
const time = (at: number | null) =>
  at === null ? '' : `${new Date(at + VIET_NAM).toISOString().slice(0, 19)}+07:00`

const yesNo = (verdict: boolean | null) => (verdict === null ? '' : verdict ? 'yes' : 'no')

/** One column each; an empty cell means that the row is not counted, or not known (yet). */
const columns: Record<string, (row: MeasureRow) => string | number | null> = {
  unit: (row) => row.unit,
  pseudonym: (row) => row.pseudonym,
  bundle: (row) => row.bundleId,
  procedure: (row) => row.procedureId,
  agencies: (row) => row.agencies.join(' '),
  province: (row) => row.province,
  declarations: (row) => row.declarations,
  submitted_at: (row) => time(row.submittedAt),
  clock_started_at: (row) => time(row.clockStartedAt),
  ended_at: (row) => time(row.endedAt),
  outcome: (row) => row.outcome,
  first_promised_at: (row) => time(row.firstPromisedAt),
  promised_at: (row) => time(row.promisedAt),
  on_time_first_promise: (row) => yesNo(row.onTimeFirstPromise),
  on_time: (row) => yesNo(row.onTime),
  working_minutes: (row) => row.workingMinutes,
  gross_minutes: (row) => row.grossMinutes,
  paused_minutes: (row) => row.pausedMinutes,
  wait_office_minutes: (row) => row.waits.office,
  wait_citizen_minutes: (row) => row.waits.citizen,
  wait_third_party_minutes: (row) => row.waits.thirdParty,
  wait_other_agency_minutes: (row) => row.waits.otherAgency,
  end_to_end_online: (row) => yesNo(row.endToEndOnline),
  reasons: (row) => row.reasons.join(' '),
  phone_calls: (row) => row.phoneCalls,
  typed_values: (row) => row.typed,
  reused_values: (row) => row.reused,
  supplements_asked: (row) => row.supplements,
  promise_moves: (row) => row.moves.map(({ kind }) => kind).join(' '),
  corrections_asked: (row) => row.corrections.length,
  alarms: (row) => row.alarms.map(({ kind }) => kind).join(' '),
  handed_over_at: (row) => time(row.handedOverAt),
  sent_not_accepted: (row) => yesNo(row.notAccepted),
  repeats_swallowed: (row) => row.repeats,
}

/** The pseudonymous rows of a unit, or with `content=figures` its figures: RFC 4180 in UTF-8. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const ctx = contextFor(context)
  const { unit, period, problem } = readMeasuresQuery(url.searchParams, ctx.now)
  if (problem) return new Response(`${problem}\n`, { status: 400 })
  const figures = url.searchParams.get('content') === 'figures'
  const name = `measures-${unit}${figures ? '-figures' : ''}-${dayAt(ctx.now)}.csv`
  const text = figures ? await figuresText() : await rowsText()
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })

  async function rowsText() {
    const rows = await listMeasureRows(ctx, unit, period)
    const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)))
    return csv(Object.keys(columns), cells)
  }

  async function figuresText() {
    const view = await viewMeasures(ctx, unit === 'step' ? unit : 'dossier', period)
    const header = ['id', 'unit', 'label', 'value', 'format', 'numerator', 'denominator']
    return csv(
      header,
      view.figures.map(({ id, unit: of, label, value, format, numerator, denominator }) => [
        id,
        of,
        label,
        value,
        format,
        numerator,
        denominator,
      ]),
    )
  }
}

function csv(header: string[], rows: (string | number | null)[][]) {
  return stringify([header, ...rows], { record_delimiter: 'windows', escape_formulas: true })
}

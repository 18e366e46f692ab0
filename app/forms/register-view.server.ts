import type { RouterContextProvider } from 'react-router'
import { contextFor, visitOf } from '#app/context.server.ts'
import { dayText } from '#app/i18n/format.ts'
import { viewOfficeRegister } from '#app/services/office-register.server.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { dayAt } from '#machines/calendar.ts'
import { periodBetween } from '#machines/period.ts'
import { getText } from '#machines/texts.ts'
import { deliveryText } from './slip-view.server.ts'
import { slipWords } from './slip-words.server.ts'

/** The register of the official's office for the days the address asks for, in words; without days, the present month. */
export async function registerView(context: Readonly<RouterContextProvider>) {
  const { url, now } = visitOf(context)
  const words = slipWords(context)
  const { vi, moment, label } = words
  const today = dayAt(now)
  const from = url.searchParams.get('from') ?? `${today.slice(0, 7)}-01`
  const to = url.searchParams.get('to') ?? today
  const read = periodBetween(from, to, now)
  const problem = 'problem' in read ? read.problem : null
  const period = 'problem' in read ? { from: 0, until: now } : read.period
  const { office, rows } = await viewOfficeRegister(contextFor(context), period)
  const until = dayText(problem || to === '' ? today : to)
  const columns = [
    ...(['order', 'code', 'procedure', 'subject', 'applicant', 'received'] as const),
    ...(['promised', 'issued', 'status', 'result', 'delivery'] as const),
  ]
  return {
    from,
    to,
    problem,
    office,
    name: { vi: vi('names.06'), en: words.en('names.06') },
    period:
      problem || from === ''
        ? vi('book.all', { to: until })
        : vi('book.between', { from: dayText(from), to: until }),
    columns: columns.map(label),
    rows: rows.map((row, index) => [
      String(index + 1),
      row.code,
      getText(getBundle(row.bundleId, row.bundleVersion), 'vi', `procedures.${row.stepId}.short`),
      row.title,
      row.applicant,
      moment(row.receivedAt),
      moment(row.promisedAt),
      row.issuedAt === null ? '' : moment(row.issuedAt),
      vi(`states.${row.state}`),
      vi(`timeliness.${row.timeliness}`),
      deliveryText(row.delivery, vi),
    ]),
  }
}

import { stringify } from 'csv-stringify/sync'
import { eventTypes } from '#machines/samples.ts'
import type { Context } from '../context.ts'
import { openEventLog, type ExportAsked } from './logged-dossiers.server.ts'
import { eventColumns, eventRows } from './event-rows.ts'
import { eventTypesOf, objectTypes, ocelEvents, ocelObjects } from './ocel.ts'
import { ocelOffice, sharedObjects } from './ocel-shared.ts'

/** The event log as one flat table (RFC 4180), piece by piece: one line for each event, pseudonymous. */
export async function* exportEventLog(ctx: Pick<Context, 'db'>, asked: ExportAsked) {
  const { known, dossiers } = await openEventLog(ctx, asked)
  yield csv([[...eventColumns]])
  for await (const slice of dossiers()) {
    const rows = slice.flatMap((logged) => eventRows(logged, known))
    yield csv(rows.map((row) => eventColumns.map((column) => row[column])))
  }
}

/** The same log as OCEL 2.0 JSON, piece by piece: events first, then the objects they touch, each once. */
export async function* exportOcel(ctx: Pick<Context, 'db'>, asked: ExportAsked) {
  const { known, dossiers } = await openEventLog(ctx, asked)
  yield `{"objectTypes":${JSON.stringify(objectTypes)},`
  yield `"eventTypes":${JSON.stringify(eventTypesOf(eventTypes))},"events":[`
  yield* listed(dossiers(), (slice) => slice.flatMap((logged) => ocelEvents(logged, known)))
  yield '],"objects":['
  const told = new Set<string>()
  const isNew = ({ id }: { id: string }) => !told.has(id) && told.add(id)
  const offices = [...known.offices.values()].map(ocelOffice)
  yield offices.map((office) => JSON.stringify(office)).join(',\n')
  yield* listed(
    dossiers(),
    (slice) =>
      slice.flatMap((logged) => [
        ...sharedObjects(logged, known).filter(isNew),
        ...ocelObjects(logged, known),
      ]),
    offices.length > 0,
  )
  yield ']}\n'
}

/** The members of a JSON list, with their commas. */
async function* listed<Slice>(
  slices: AsyncIterable<Slice>,
  membersOf: (slice: Slice) => readonly unknown[],
  goesOn = false,
) {
  let separator = goesOn ? ',\n' : ''
  for await (const slice of slices) {
    const members = membersOf(slice)
    if (members.length === 0) continue
    yield separator + members.map((member) => JSON.stringify(member)).join(',\n')
    separator = ',\n'
  }
}

const csv = (rows: (string | number)[][]) =>
  stringify(rows, { record_delimiter: 'windows', escape_formulas: true })

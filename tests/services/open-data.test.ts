import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { exportEventLog, exportOcel } from '#app/services/open-data/exporting.server.ts'
import { eventColumns } from '#app/services/open-data/event-rows.ts'
import type { OcelEvent, OcelObject } from '#app/services/open-data/ocel.ts'
import { finishBirth } from '#tests/support/finished-birth.ts'
import { tell } from '#tests/support/history.ts'
import schema from '#tests/support/ocel20-schema.json' with { type: 'json' }
import { mother, openEmptyPortal, openTestPortal } from '#tests/support/portal.ts'

interface Ocel {
  objectTypes: { name: string; attributes: { name: string }[] }[]
  eventTypes: { name: string; attributes: { name: string }[] }[]
  events: OcelEvent[]
  objects: OcelObject[]
}

const ever = { from: 0, until: Number.MAX_SAFE_INTEGER }

async function whole(pieces: AsyncIterable<string>) {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** One birth from end to end, and two more dossiers at the office that registered it: three are a group. */
async function birthAndTwoMore() {
  const portal = await openTestPortal()
  await finishBirth(portal)
  const { db } = portal
  const registry = await db.read
    .selectFrom('step')
    .select('office_id')
    .where('procedure_id', '=', 'birth-registration')
    .executeTakeFirstOrThrow()
  const ids = ['told-one', 'told-two']
  const needs = ids.map((id) => ({ id: `life-${id}`, kind: 'birth', person_id: mother.id, at: 0 }))
  await db.write.insertInto('life_event').values(needs).execute()
  const told = ids.map((id) => ({
    id,
    applicant_id: mother.id,
    province_code: '914',
    steps: { 'birth-registration': registry },
  }))
  await tell(db.write, ...told)
  const ocelText = await whole(exportOcel({ db }, { period: ever }))
  return {
    db,
    ocelText,
    ocel: JSON.parse(ocelText) as Ocel,
    csv: await whole(exportEventLog({ db }, { period: ever })),
  }
}

test('the event log keeps to the published schema of OCEL 2.0, tells every event once and points at nobody', async () => {
  const { db, ocel, ocelText, csv } = await birthAndTwoMore()

  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const fits = ajv.compile(schema)
  expect(fits(ocel), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true)
  // A schema that took anything would prove nothing.
  expect(fits({ ...ocel, events: [{ id: 1 }] })).toBe(false)

  const { count } = await db.read
    .selectFrom('dossier_event')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(ocel.events).toHaveLength(count)
  expect(csv.trim().split('\r\n')).toHaveLength(count + 1)
  expect(new Set(ocel.events.map(({ id }) => id)).size).toBe(count)

  // Every object is there once, and whatever is referred to is there.
  const ids = ocel.objects.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(ids)
  const referred = [...ocel.events, ...ocel.objects].flatMap(({ relationships }) => relationships)
  expect(referred.filter(({ objectId }) => !known.has(objectId))).toEqual([])

  // What is used is declared.
  const declared = (types: Ocel['eventTypes'], type: string) =>
    types.find(({ name }) => name === type)?.attributes.map(({ name }) => name)
  for (const { type, attributes } of ocel.events) {
    expect(declared(ocel.eventTypes, type)).toEqual(
      expect.arrayContaining(attributes.map(({ name }) => name)),
    )
  }
  for (const { type, attributes } of ocel.objects) {
    expect(declared(ocel.objectTypes, type)).toEqual(
      expect.arrayContaining(attributes.map(({ name }) => name)),
    )
  }

  const people = await db.read.selectFrom('person').selectAll().execute()
  const accounts = await db.read.selectFrom('account').selectAll().execute()
  const dossiers = await db.read.selectFrom('dossier').selectAll().execute()
  const telling = [
    ...people.flatMap((person) => [person.id, person.full_name, person.personal_number]),
    ...accounts.map((account) => account.full_name),
    ...dossiers.flatMap((dossier) => [dossier.id, dossier.code, dossier.title]),
  ]
  expect(telling.length).toBeGreaterThan(100)
  expect(telling.filter((name) => ocelText.includes(name) || csv.includes(name))).toEqual([])

  // An office that fewer than three dossiers went through is not named, nor are its officials.
  const small = await db.read
    .selectFrom('office')
    .leftJoin('step', 'step.office_id', 'office.id')
    .select('office.id')
    .groupBy('office.id')
    .having(({ fn }) => fn.count('step.dossier_id').distinct(), '<', 3)
    .execute()
  const named = ocel.objects.filter(({ type }) => type === 'office').map(({ id }) => id)
  expect(small.length).toBeGreaterThan(0)
  expect(named.length).toBeGreaterThan(0)
  expect(small.filter(({ id }) => named.includes(`office-${id}`))).toEqual([])

  const [header = '', ...lines] = csv.trim().split('\r\n')
  expect(header.split(',')).toEqual([...eventColumns])
  const rows = lines.map((line) => line.split(','))
  const cell = (row: string[], column: (typeof eventColumns)[number]) =>
    row[eventColumns.indexOf(column)]
  const hidden = rows.filter((row) => cell(row, 'office') === 'hidden')
  const officials = hidden.filter((row) => cell(row, 'actor_kind') === 'official')
  expect(officials.length).toBeGreaterThan(0)
  expect(officials.filter((row) => cell(row, 'actor') !== 'hidden')).toEqual([])
})

test('a period without dossiers gives an empty log that still is one', async () => {
  const { db } = await openEmptyPortal()
  const ocel = JSON.parse(await whole(exportOcel({ db }, { period: ever }))) as Ocel
  expect([ocel.events, ocel.objects]).toEqual([[], []])
  expect(ocel.objectTypes.map(({ name }) => name)).toContain('life-event')
})

import { expect, test } from 'vitest'
import { viewBottlenecks, viewProcess } from '#app/services/mining.server.ts'
import certificateError from '#seeds/scenario/cases/certificate-error.ts'
import { play } from '#tests/support/stage.ts'

const period = { from: 0, until: Number.MAX_SAFE_INTEGER }

async function played() {
  const { portal } = await play(certificateError)
  const { db } = portal
  const view = (asked = {}) => viewProcess({ db }, { bundleId: 'birth', period, ...asked })
  return { db, view }
}

test('a certificate that went back and was corrected is on the map as it went, and fits the chart', async () => {
  const { db, view } = await played()
  const { map, conformance } = await view()
  const ways = map.edges.map(({ from, to }) => `${from} > ${to}`)
  expect(ways).toContain('birth-registration/sentBack > birth-registration/signing')
  expect(map.handOvers.map(({ from }) => from)).toContain('birth-registration/issued')

  expect(conformance.checked).toBeGreaterThan(0)
  expect(conformance).toMatchObject({ deviations: [], fitting: conformance.checked })
  expect(conformance.taken).toBe(conformance.events)

  // Where the time goes is the same, counted alone.
  const { bottlenecks } = await view()
  const counted = await viewBottlenecks({ db }, { bundleId: 'birth', period })
  const inOrder = (costs: typeof bottlenecks) =>
    costs.toSorted((one, other) => (one.node.id < other.node.id ? -1 : 1))
  expect(bottlenecks.length).toBeGreaterThan(1)
  expect(counted.dossiers).toBe(map.dossiers)
  expect(inOrder(counted.bottlenecks)).toEqual(inOrder(bottlenecks))

  // One procedure or one path alone can be looked at, and only what exists.
  const { map: health, variants } = await view({ procedureId: 'health-card' })
  expect([...new Set(health.nodes.map(({ procedureId }) => procedureId))]).toEqual(['health-card'])
  expect(health.handOvers).toEqual([])
  const [first] = variants
  const one = await view({ procedureId: 'health-card', variant: first?.key })
  expect(one.map.dossiers).toBe(first?.count)
  expect((await view({ variant: 'nobody' })).map.dossiers).toBe(0)

  // A province sees its own dossiers alone.
  const { province_code } = await db.read
    .selectFrom('dossier')
    .select('province_code')
    .executeTakeFirstOrThrow()
  const country = (await view()).map.dossiers
  expect((await view({ provinceCode: province_code })).map.dossiers).toBe(country)
  expect((await view({ provinceCode: 'elsewhere' })).map.dossiers).toBe(0)
  await expect(view({ bundleId: 'marriage' })).rejects.toThrow('marriage')
  await expect(view({ procedureId: 'passport' })).rejects.toThrow('passport')
})

test('a log with a missing event, or none at all, is named at its first deviation', async () => {
  const { db, view } = await played()
  const receipts = db.write
    .deleteFrom('dossier_event')
    .where('type', '=', 'RECEIVE')
    .where('procedure_id', '=', 'birth-registration')
  await receipts.execute()
  const { conformance } = await view()
  expect(conformance.fitting).toBe(0)
  expect(conformance.taken).toBeLessThan(conformance.events)
  expect(conformance.deviations[0]?.deviation).toMatchObject({
    kind: 'refused',
    stepId: 'birth-registration',
    state: 'received',
  })

  await db.write.deleteFrom('dossier_event').execute()
  const without = (await view()).conformance
  expect(without.deviations[0]?.deviation).toMatchObject({ kind: 'elsewhere', expected: 'draft' })
})

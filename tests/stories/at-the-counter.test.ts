import { expect, test } from 'vitest'
import counter from '#seeds/scenario/cases/counter.ts'
import { birth, card } from '#seeds/scenario/words.ts'
import { at } from '#tests/support/portal.ts'
import { play } from '#tests/support/stage.ts'

test('what a receiver types for a person who came is logged as typed by that official', async () => {
  const { portal, idOf, events } = await play(counter)
  const [submitted] = await events('vy')
  expect(submitted).toMatchObject({ type: 'SUBMIT', actor_kind: 'official' })
  const dossier = await portal.db.read
    .selectFrom('dossier')
    .selectAll()
    .where('id', '=', idOf('vy'))
    .executeTakeFirstOrThrow()
  expect(dossier).toMatchObject({
    applicant_id: 'trung-mother',
    channel: 'counter',
    typed_by: 'official',
  })
})

test('so it is not online from end to end, while what she sent herself is', () => {
  // One of three dossiers: the one the other mother declared on the portal.
  expect(counter.ends.figures['end-to-end-online']).toBe('1/3')
})

test('the card alone needs the number of the certificate, and its clock starts at once', async () => {
  const { portal, idOf, step, results } = await play(counter)
  const steps = await portal.db.read
    .selectFrom('step')
    .select('procedure_id')
    .where('dossier_id', '=', idOf('card-only'))
    .execute()
  expect(steps).toEqual([{ procedure_id: card }])
  expect((await results('nhien', birth))[0]).toMatchObject({ number: '1/2024' })
  expect(await step('card-only', card)).toMatchObject({
    received_at: at('2024-08-06 09:00'),
    promised_at: at('2024-08-08 17:00'),
  })
})

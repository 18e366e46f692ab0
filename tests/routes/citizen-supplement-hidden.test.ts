import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestSupplement } from '#app/services/supplementing.server.ts'
import completed from '#seeds/scenario/cases/supplement-completed.ts'
import { birth } from '#seeds/scenario/words.ts'
import { playOnline, type Played } from '#tests/support/played.ts'
import { registrar } from '#tests/support/portal.ts'

let played: Played
beforeAll(async () => {
  played = await playOnline(completed, '2024-08-05 08:50')
})
afterAll(() => played.close())

test('what a register says of somebody who is no kin is not shown where it is to be mended', async () => {
  const { id: dossierId } = played.dossierOf('nhien')
  await requestSupplement(played.ctx(registrar), { dossierId, stepId: birth }, [
    { kind: 'field', id: 'fatherStreet', reason: 'Khác giấy chứng sinh' },
  ])
  const { mother, path } = await played.follow('nhien')
  const shown = async () => {
    await mother.get(`${path}/supplement/${birth}`)
    return mother.page.document.querySelector('[name=fatherStreet]')?.getAttribute('value')
  }
  expect(await shown()).toMatch(/\p{L}/u)
  const { write } = played.portal.db
  await write.deleteFrom('marriage').execute()
  await write
    .updateTable('person')
    .set({ household_id: 'elsewhere' })
    .where('person.id', 'like', '%-father')
    .execute()
  expect(await shown()).toBe('')
})

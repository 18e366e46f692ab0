import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedCast } from '#seeds/demo/cast.ts'
import { fill, openCitizen, startDraft, thu } from '#tests/support/citizen.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  await seedCast(portal.portal.db)
})
afterAll(() => portal.close())

/** A declaration at its second page. */
async function openHospital() {
  const visitor = await openCitizen(portal)
  const draft = await startDraft(visitor)
  await fill(visitor, thu, 'hospital')
  return { visitor, draft }
}

describe('leaving a page half typed, without scripts', () => {
  test.each([
    ['English', 'hospital'],
    ['Trang trước', 'family'],
  ])('“%s” keeps what is there and leads to %s', async (button, page) => {
    const { visitor, draft } = await openHospital()
    await visitor.submit(button, { certificateCode: '91401.GCS' })
    expect(visitor.page.url.pathname).toBe(`${draft}/${page}`)
    await visitor.get(`${draft}/hospital`)
    const field = visitor.page.document.querySelector('[name=certificateCode]')
    expect(field?.getAttribute('value')).toBe('91401.GCS')
  })
})

describe('saving while typing', () => {
  const save = (cookie: string, path: string, body: Record<string, string>) =>
    fetch(portal.url + path, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })

  test('keeps what is there, right or wrong, on top of what was shown', async () => {
    const { visitor, draft } = await openHospital()
    const path = `${draft}/hospital/save`
    const cookie = visitor.jar.header()
    const first = await save(cookie, path, { certificateCode: '914', revision: '2' })
    expect(await first.json()).toEqual({ at: expect.stringMatching(/^\d\d:\d\d$/), revision: 3 })
    // A save on its way from before must not undo it.
    expect((await save(cookie, path, { certificateCode: '9', revision: '2' })).status).toBe(409)
    await visitor.get(`${draft}/hospital`)
    const field = visitor.page.document.querySelector('[name=certificateCode]')
    expect(field?.getAttribute('value')).toBe('914')
  })

  test('says when the session has ended, and is nobody else’s', async () => {
    const { draft } = await openHospital()
    expect((await save('', `${draft}/hospital/save`, { revision: '2' })).status).toBe(401)
    const other = await openCitizen(portal, 'Phạm Thị Ví Dụ')
    const answered = await save(other.jar.header(), `${draft}/hospital/save`, { revision: '2' })
    expect(answered.status).toBe(404)
  })
})

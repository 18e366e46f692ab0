import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setFault } from '#app/services/breaking.server.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { communesOfTheCountry } from '#seeds/demo/country.ts'
import { fill, openCitizen, pageOf, startDraft, thu } from '#tests/support/citizen.ts'
import { operator } from '#tests/support/portal.ts'
import { startPortal, type StartedPortal } from '#tests/support/server.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startPortal()
  await seedCast(portal.portal.db, await communesOfTheCountry())
})
afterAll(() => portal.close())

type Visitor = Awaited<ReturnType<typeof openCitizen>>

async function silence(...registers: readonly string[]) {
  const ctx = { ...portal.portal, actor: operator, now: portal.portal.clock.now(), recordedAt: 0 }
  for (const register of ['population', 'residence']) {
    await setFault(ctx, `register:${register}`, registers.includes(register))
  }
}

/** Up to the questions about the mother, when the population register does not answer. */
async function openMother() {
  await silence('population', 'residence')
  const visitor = await openCitizen(portal, 'Hoàng Thị Tượng Trưng')
  await startDraft(visitor)
  await fill(visitor, alone, 'mother')
  return visitor
}

const alone = {
  ...thu,
  birthCase: 'fatherUndetermined',
  certificateCode: '91401.GCS.00013.24',
}

const mother = {
  motherName: 'Hoàng Thị Tượng Trưng',
  'motherBornOn.day': '25',
  'motherBornOn.month': '4',
  'motherBornOn.year': '1998',
  motherEthnicity: 'Tày',
  motherNationality: 'Việt Nam',
  motherNativePlace: 'TP. Hạ Long, Quảng Ninh',
  motherResidenceType: 'permanent',
  motherStreet: 'Số 3 phố Tượng Trưng',
}

const offered = ({ page }: Visitor, field: string) =>
  [...page.document.querySelectorAll(`input[name="${field}.chosen"]`)].map((radio) => ({
    code: radio.getAttribute('value') ?? '',
    label: radio.closest('.aksel-radio')?.textContent.trim() ?? '',
    chosen: radio.hasAttribute('checked'),
  }))

const valueOf = ({ page }: Visitor, name: string) =>
  page.document.querySelector(`[name="${name}"]`)?.getAttribute('value')

const find = (visitor: Visitor, text: string, others = {}) =>
  visitor.submit(/^Tìm: Xã, phường nơi mẹ cư trú$/, { ...others, motherCommune: text })

const bachDang = 'Phường Bạch Đằng, TP. Hạ Long, Quảng Ninh'

describe('a commune is found by typing, without scripts', () => {
  test('the places that fit are offered beside the text, and the rest of the page is kept', async () => {
    const visitor = await openMother()
    await find(visitor, 'ha long bach', mother)
    expect(visitor.page.status).toBe(200)
    expect(visitor.page.url.hash).toBe('#motherCommune')
    expect(offered(visitor, 'motherCommune')[0]).toMatchObject({ code: '914-01', label: bachDang })
    expect(valueOf(visitor, 'motherCommune')).toBe('ha long bach')
    expect(valueOf(visitor, 'motherStreet')).toBe(mother.motherStreet)
    expect(visitor.page.document.querySelector('.error-summary')).toBeNull()
  })

  test('the one that is chosen is kept and shown by its full name', async () => {
    const visitor = await openMother()
    await find(visitor, 'kim ma ba dinh', mother)
    expect(offered(visitor, 'motherCommune')).toEqual([
      { code: '901-01', label: 'Phường Kim Mã, Quận Ba Đình, Hà Nội', chosen: true },
    ])
    await visitor.submit('Tiếp tục')
    expect(pageOf(visitor)).toBe('residence')
    await visitor.get(visitor.page.url.pathname.replace('residence', 'mother'))
    expect(valueOf(visitor, 'motherCommune')).toBe('Phường Kim Mã, Quận Ba Đình, Hà Nội')
    expect(offered(visitor, 'motherCommune')).toEqual([])
  })

  test('a text changed after the choice counts, not the choice', async () => {
    const visitor = await openMother()
    await find(visitor, 'kim ma ba dinh', mother)
    await visitor.submit('Tiếp tục', { motherCommune: 'dat mui ngoc hien' })
    expect(visitor.page.status).toBe(422)
    expect(offered(visitor, 'motherCommune')).toMatchObject([{ code: '963-01' }])
  })

  test('going on without choosing says what to do and offers the places', async () => {
    const visitor = await openMother()
    await visitor.submit('Tiếp tục', { ...mother, motherCommune: 'bach dang' })
    expect(visitor.page.status).toBe(422)
    const link = visitor.page.document.querySelector('.error-summary a')
    expect(link?.getAttribute('href')).toBe('#motherCommune')
    expect(link?.textContent).toContain('bấm Tìm rồi chọn một nơi')
    expect(offered(visitor, 'motherCommune').length).toBeGreaterThan(5)
    await visitor.submit('Tiếp tục', { 'motherCommune.chosen': '914-01' })
    expect(pageOf(visitor)).toBe('residence')
  })

  test('a place that does not exist is an error with its remedy, the text still there', async () => {
    const visitor = await openMother()
    await find(visitor, 'không có nơi này 👶', mother)
    expect(offered(visitor, 'motherCommune')).toEqual([])
    expect(visitor.page.document.querySelector('.error-summary a')?.textContent).toContain(
      'Hãy gõ tên xã, phường kèm tên huyện hoặc tỉnh',
    )
    expect(valueOf(visitor, 'motherCommune')).toBe('không có nơi này 👶')
  })

  test('a family anywhere in the country can declare: its own offices are found', async () => {
    const visitor = await openMother()
    await visitor.submit('Tiếp tục', {
      ...mother,
      motherCommune: 'Huyện Côn Đảo, Bà Rịa – Vũng Tàu',
    })
    expect(pageOf(visitor)).toBe('residence')
    await fill(visitor, {
      ...alone,
      requesterName: 'Hoàng Thị Tượng Trưng',
      householderName: 'Hoàng Thị Tượng Trưng',
      householderNumber: '914198000030',
      parentHouseholdRelation: 'householder',
    })
    for (const office of ['UBND', 'Công an', 'Bảo hiểm xã hội']) {
      expect(visitor.text).toContain(`${office} Huyện Côn Đảo`)
    }
  })
})

describe('the page that scripts ask', () => {
  const ask = async (query: string) => {
    const answered = await fetch(`${portal.url}/places${query}`)
    return { status: answered.status, found: await answered.json() }
  }

  test('answers with codes and full names', async () => {
    expect(await ask('?q=bach dang ha long')).toEqual({
      status: 200,
      found: {
        places: [{ value: '914-01', label: bachDang }],
        more: false,
        said: 'Tìm thấy 1 nơi, ở bên dưới.',
      },
    })
  })

  test.each([
    ['nothing', ''],
    ['an empty text', '?q='],
    ['a null', '?q=%00'],
    ['a quote', '?q="'],
    ['five thousand letters', `?q=${'a'.repeat(5000)}`],
  ])('takes anything: %s', async (_, query) => {
    expect(await ask(query)).toEqual({
      status: 200,
      found: { places: [], more: false, said: 'Không tìm thấy nơi nào.' },
    })
  })
})

test('sign-in lists only officials there are, not the offices of the whole country', async () => {
  await silence()
  const visitor = await openCitizen(portal)
  await visitor.get('/sign-in?as=official')
  expect(visitor.text).toContain('Bùi Thị Mẫu Mực')
  expect(visitor.text).not.toContain('Côn Đảo')
})

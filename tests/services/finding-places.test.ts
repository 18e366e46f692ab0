import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findPlaces, withCodes } from '#app/services/finding-places.server.ts'
import { communeOptions, getOffice, surroundingsOf } from '#app/services/surroundings.server.ts'
import { linked as birth } from '#machines/bundles/birth/linked.ts'
import { findPage } from '#machines/journey.ts'
import { seedCast } from '#seeds/demo/cast.ts'
import { communesOfTheCountry } from '#seeds/demo/country.ts'
import { provinces } from '#seeds/demo/places.ts'
import { openTestStore } from '#tests/support/store.ts'

/** One database with the whole country for all of these. */
let store: Awaited<ReturnType<typeof openTestStore>>
beforeAll(async () => {
  store = await openTestStore()
  await seedCast(store.db, await communesOfTheCountry())
})
afterAll(() => store.close())

const find = async (text: string) =>
  (await findPlaces(store.db, text)).places.map(({ label }) => label)

const bachDang = 'Phường Bạch Đằng, TP. Hạ Long, Quảng Ninh'

describe('the country', () => {
  test('has 63 provinces and every commune of them under our artificial codes', async () => {
    const places = await store.db.read.selectFrom('place').selectAll().execute()
    expect(places.filter(({ level }) => level === 'province')).toHaveLength(63)
    const communes = places.filter(({ level }) => level === 'commune')
    // 10,051 published, one of them twice, and five island districts that have none.
    expect(communes).toHaveLength(10_055)
    expect(communes.every(({ code, parent_code }) => code.startsWith(`${parent_code}-`))).toBe(true)
    const settled = new Set(communes.map(({ parent_code }) => parent_code))
    expect(provinces.filter(({ code }) => !settled.has(code))).toEqual([])
  })

  test.each([
    ['Phường Kim Mã, Quận Ba Đình, Hà Nội', '901-01'],
    [bachDang, '914-01'],
    ['Phường Hồng Hải, TP. Hạ Long, Quảng Ninh', '914-02'],
    ['Xã Đất Mũi, Huyện Ngọc Hiển, Cà Mau', '963-01'],
    ['Huyện Côn Đảo, Bà Rịa – Vũng Tàu', '949-755'],
    ['Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh', '950-26740'],
  ])('has %s once, as %s', async (name, code) => {
    const { places } = await findPlaces(store.db, name)
    expect(places.filter(({ label }) => label === name)).toEqual([{ value: code, label: name }])
  })

  test('has three competent offices for every commune, and one number for each in its province', async () => {
    const { officeFor } = await surroundingsOf(store.db, 0)
    const communes = await store.db.read
      .selectFrom('place')
      .select('code')
      .where('level', '=', 'commune')
      .execute()
    const agencies = ['civil-status', 'commune-police', 'social-insurance']
    const without = communes.filter(({ code }) =>
      agencies.some((agency) => !officeFor(agency, code)),
    )
    expect(without).toEqual([])
    const units = await store.db.read
      .selectFrom('office')
      .select('unit_code')
      .where('agency', '=', 'civil-status')
      .execute()
    expect(new Set(units.map(({ unit_code }) => unit_code)).size).toBe(communes.length)
    for (const { unit_code } of units) expect(unit_code).toMatch(/^\d{3}\.00\.00\.H\d{2}$/)
  })

  test('keeps the offices of the demo, and one insurance office for a district', async () => {
    const { officeFor } = await surroundingsOf(store.db, 0)
    const { places } = await findPlaces(store.db, 'phuong ha khanh ha long')
    expect(officeFor('social-insurance', places[0]?.value ?? '')).toBe('social-insurance-914')
    expect(officeFor('civil-status', '914-01')).toBe('civil-status-914-01')
    const office = await getOffice(store.db, 'civil-status-949-755', 'civil-status')
    expect(office.name_vi).toBe('UBND Huyện Côn Đảo')
  })
})

describe('looking for a place', () => {
  test.each([
    'Phường Bạch Đằng, TP. Hạ Long, Quảng Ninh',
    'bach dang ha long',
    'ha long bach dang',
    'BẠCH ĐẰNG quảng ninh',
    'p. bach dang tp ha long',
    'phường bạch đằng thành phố hạ long tỉnh quảng ninh',
    'bach dan ha lo',
    'Ba\u0323ch \u0110a\u0306\u0300ng Ha\u0323 Long',
  ])('“%s” finds Bạch Đằng of Hạ Long first', async (text) => {
    expect((await find(text))[0]).toBe(bachDang)
  })

  test('the commune’s own name counts more than its district or province', async () => {
    const found = await find('ha long')
    expect(found.slice(0, 3)).toContain('Thị trấn Hà Long, Huyện Hà Trung, Thanh Hóa')
    expect(found.at(-1)).toContain('TP. Hạ Long')
    expect(found).toHaveLength(20)
  })

  test('accents that were typed count, where names differ by them alone', async () => {
    expect((await find('hạ long'))[0]).toBe('Xã Hạ Long, Huyện Vân Đồn, Quảng Ninh')
    expect((await find('hà long'))[0]).toBe('Thị trấn Hà Long, Huyện Hà Trung, Thanh Hóa')
  })

  test('whole words come before words that only begin so', async () => {
    const found = await find('xa ea h’leo dak lak')
    expect(found[0]).toBe("Xã Ea H'leo, Huyện Ea H'leo, Đắk Lắk")
    expect((await find('ban'))[0]).toMatch(/Bản|Bàn|Ban/)
  })

  test('numbered wards are found however the number is written', async () => {
    for (const text of ['phuong 1 quan 3 hcm', 'P1 Q3 tphcm', 'p.01, q.03, ho chi minh']) {
      expect(await find(text)).toContain('Phường 1, Quận 3, TP. Hồ Chí Minh')
    }
  })

  test('twenty at most, and it says when there are more', async () => {
    const { places, more } = await findPlaces(store.db, 'xa')
    expect([places.length, more]).toEqual([20, true])
    expect((await findPlaces(store.db, 'kim ma ba dinh')).more).toBe(false)
  })

  test.each([
    '',
    '   ',
    'khong co noi nay',
    '👶',
    '"*-',
    'a" OR own:"b',
    'NEAR(bach dang)',
    '\u0000',
  ])('“%s” finds nothing and harms nothing', async (text) => {
    expect(await find(text)).toEqual([])
  })

  test('a text as long as a book costs no more than a long name', async () => {
    expect(await find('bach dang '.repeat(5000))).toContain(bachDang)
  })

  test('is answered by the index of words, not by reading every commune', async () => {
    const { rows } = await sql<{ detail: string }>`
      explain query plan select code from place_word where place_word match ${'"bach" "dang"*'}`.execute(
      store.db.read,
    )
    expect(rows.map(({ detail }) => detail).join()).toContain('VIRTUAL TABLE INDEX')
  })
})

describe('what was typed for a commune', () => {
  const page = findPage(birth, 'mother')
  const typed = async (text: string) => {
    if (!page) throw new Error('There is no such page.')
    const around = await surroundingsOf(store.db, 0)
    const coded = await withCodes(store.db, birth, page, {}, { motherCommune: text }, around)
    return coded.motherCommune
  }

  test('is its code when it is the full name of one, with accents or without', async () => {
    expect(await typed(bachDang)).toBe('914-01')
    expect(await typed('phuong bach dang, tp ha long, quang ninh')).toBe('914-01')
    expect(await typed('914-01')).toBe('914-01')
  })

  test('stays as it is when it is less than that', async () => {
    expect(await typed('bach dang ha long')).toBe('bach dang ha long')
    expect(await typed('')).toBe('')
  })

  test('every full name leads back to its own commune, also where names differ by accents alone', async () => {
    const alike = await sql<{ code: string }>`
      select code from place where level = 'commune' and folded_name || parent_code in
        (select folded_name || parent_code from place group by 1 having count(*) > 1)`.execute(
      store.db.read,
    )
    const codes = ['950-26740', ...alike.rows.map(({ code }) => code)]
    expect(codes.length).toBeGreaterThan(1)
    for (const { value, label } of await communeOptions(store.db, codes)) {
      expect(await typed(label), label).toBe(value)
    }
  })
})

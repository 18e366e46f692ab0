import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageOf } from '#tests/support/citizen.ts'
import { pdf } from '#tests/support/papers.ts'
import type { StartedPortal } from '#tests/support/server.ts'
import { everything, openAtPage, startSilentPortal } from '#tests/support/silent-registers.ts'

let portal: StartedPortal
beforeAll(async () => {
  portal = await startSilentPortal()
})
afterAll(() => portal.close())

const whole = {
  ...everything,
  fatherName: 'Nguyễn Văn Mẫu',
  'fatherBornOn.day': '14',
  'fatherBornOn.month': '3',
  'fatherBornOn.year': '1992',
  fatherEthnicity: 'Ê-đê',
  fatherNationality: 'Việt Nam',
  fatherNativePlace: 'Đắk Lắk',
  fatherResidenceType: 'permanent',
  fatherCommune: '914-01',
  fatherStreet: 'Số 12 phố Mẫu',
  marriageNumber: '1/2021',
  'marriageRegisteredOn.day': '20',
  'marriageRegisteredOn.month': '11',
  'marriageRegisteredOn.year': '2021',
  marriageRegisteredAt: 'UBND Phường Bạch Đằng',
  ethnicityFrom: 'mother',
  nativePlaceFrom: 'mother',
  householderName: 'Trần Thị Thử',
  householderNumber: '914194000010',
  parentHouseholdRelation: 'householder',
  requesterName: 'Trần Thị Thử',
}

test.each([
  ['nguyễn thị ánh nguyệt', 'NGUYỄN THỊ ÁNH NGUYỆT', 'Nguyễn Thị Ánh Nguyệt'],
  ['đặng  hữu   nghĩa', 'ĐẶNG HỮU NGHĨA', 'Đặng Hữu Nghĩa'],
  ["H'Hen Niê Êban", "H'HEN NIÊ ÊBAN", "H'Hen Niê Êban"],
  ['Y Bhăm Ê-nuôl', 'Y BHĂM Ê-NUÔL', 'Y Bhăm Ê-nuôl'],
  ['Trần Ỷ Ỵ ỳ ỡ ữ ặ', 'TRẦN Ỷ Ỵ Ỳ Ỡ Ữ Ặ', 'Trần Ỷ Ỵ Ỳ Ỡ Ữ Ặ'],
])(
  'the name “%s”, however it was typed in, stands as %s in every form',
  async (typed, form, name) => {
    const decomposed = ` ${typed.normalize('NFD')} `
    const answers = { ...whole, childName: decomposed }
    const visitor = await openAtPage(portal, 'hospital-certificate', answers)
    await visitor.submit('Tiếp tục', { file: new File([new Uint8Array(pdf())], 'giấy.pdf') })
    expect(pageOf(visitor)).toBe('check')
    const values = [...visitor.page.document.querySelectorAll('dd')].map((cell) => cell.textContent)
    expect(values.some((value) => value.includes(form))).toBe(true)
    const { declaration } = await portal.portal.db.read
      .selectFrom('draft')
      .select('declaration')
      .where('id', '=', visitor.page.url.pathname.split('/')[2] ?? '')
      .executeTakeFirstOrThrow()
    const kept: unknown = JSON.parse(declaration)
    expect(kept).toMatchObject({ childName: { value: name } })
  },
)

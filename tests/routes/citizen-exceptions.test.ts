import { beforeAll, expect, test } from 'vitest'
import alike from '#seeds/scenario/cases/alike.ts'
import apologies from '#seeds/scenario/cases/apologies.ts'
import consents from '#seeds/scenario/cases/consents.ts'
import numberLate from '#seeds/scenario/cases/number-late.ts'
import onHold from '#seeds/scenario/cases/on-hold.ts'
import refusedResidence from '#seeds/scenario/cases/refused-residence.ts'
import silentAgency from '#seeds/scenario/cases/silent-agency.ts'
import verification from '#seeds/scenario/cases/verification.ts'
import { builtServer } from '#tests/support/built.ts'
import { playOnline } from '#tests/support/played.ts'

beforeAll(async () => void (await builtServer()))

/** What the mother reads in the middle of a story, in Vietnamese and in English. */
const readings = [
  {
    case: 'verification: the longer limit with its reason, and how it moved the promise',
    scenario: verification,
    until: '2024-08-06 12:00',
    vi: [
      'Cơ quan phải xác minh thêm: “Chủ hộ vừa đổi, cần xác minh tại chỗ ở”',
      'Hẹn dời từ 17:00, Thứ Năm 08/08/2024 sang 17:00, Thứ Hai 12/08/2024, vì cơ quan phải xác minh thêm',
      'Hẹn xong tất cả: lúc gửi hẹn 17:00, Thứ Năm 08/08/2024, nay 17:00, Thứ Hai 12/08/2024.',
    ],
    en: ['because the office has to verify more: “Chủ hộ vừa đổi'],
  },
  {
    case: 'a hold: for whom the office waits, and that the time stands still',
    scenario: onHold,
    until: '2024-08-08 13:00',
    vi: [
      'Tạm dừng: Chờ cơ quan khác trả lời ý kiến',
      'Thời hạn đứng yên từ 09:00, 06/08/2024',
      'Đến lượt cơ quan được hỏi ý kiến. Bạn không phải làm gì.',
    ],
    en: ['The time stands still since 09:00, 06/08/2024'],
  },
  {
    case: 'after a hold: why the promise moved',
    scenario: onHold,
    until: '2024-08-08 15:00',
    vi: ['vì cơ quan phải chờ: Chờ cơ quan khác trả lời ý kiến'],
    en: ['because the office had to wait: Waiting for the opinion of another agency'],
  },
  {
    case: 'apologies: one in time, and one too late, which counts as late all the same',
    scenario: apologies,
    until: '2024-08-08 12:00',
    vi: [
      'vì cơ quan không kịp và xin lỗi bạn: “Cán bộ đi xác minh ở khu vực mưa lũ chưa về”',
      'Lời xin lỗi này đến muộn hơn luật cho phép, nên vẫn tính là trễ hẹn.',
    ],
    en: ['the office did not manage and apologises: “Hết phôi thẻ”'],
  },
  {
    case: 'late all the same: said as it is',
    scenario: apologies,
    until: '2024-08-13 08:00',
    vi: ['Hồ sơ đang trễ hẹn', 'Đăng ký thường trú hẹn 17:00, Thứ Hai 12/08/2024'],
    en: ['is late'],
  },
  {
    case: 'a refusal of one step: ground, law, explanation, what goes on, what one can do',
    scenario: refusedResidence,
    until: '2024-08-06 12:00',
    vi: [
      'Bị từ chối lúc 10:00, 06/08/2024',
      'Căn cứ: ',
      'Cơ quan giải thích: “',
      'Các việc khác vẫn tiếp tục: Cấp thẻ bảo hiểm y tế',
      'Khai riêng việc này',
      'Hỏi hoặc khiếu nại',
    ],
    en: ['The others go on: ', 'Ask or complain'],
  },
  {
    case: 'a silent agency: since when, what is delayed, and that there is nothing to do',
    scenario: silentAgency,
    until: '2024-08-05 16:00',
    vi: [
      'Hệ thống của cơ quan im lặng từ 10:00, 05/08/2024',
      'Cơ quan và người vận hành đã được báo. Bạn không phải làm gì.',
      'hệ thống của cơ quan chưa trả lời, đã báo cả hai bên',
    ],
    en: ['The office’s system has been silent since 10:00, 05/08/2024'],
  },
  {
    case: 'a missing number: the result is valid, the number follows',
    scenario: numberLate,
    until: '2024-08-05 10:20',
    vi: ['Kết quả đã có giá trị, dù chưa có số định danh. Số về đến thì được ghi thêm'],
    en: ['The result is valid, though without the personal number.'],
  },
  {
    case: 'an agreement nobody gives: the way out',
    scenario: consents,
    until: '2024-08-08 12:00',
    dossier: 'never',
    vi: ['Không muốn chờ nữa: bạn rút riêng việc này, các việc còn lại vẫn có kết quả.'],
    en: ['If you do not want to wait any longer, withdraw this one'],
  },
  {
    case: 'a dossier that looks like an earlier one of one’s own: compared, not accused, with the way to it',
    scenario: alike,
    until: '2024-08-05 09:32',
    dossier: 'second-try',
    vi: ['Cơ quan đang đối chiếu với một hồ sơ tương tự', 'Hồ sơ tương tự của chính bạn: '],
    en: ['The office is comparing this with a similar dossier', 'Your own similar dossier: '],
  },
] as const

test.each(readings)('$case', async ({ scenario, until, vi, en, ...of }) => {
  const played = await playOnline(scenario, until)
  const name = 'dossier' in of ? of.dossier : 'nhien'
  const { mother } = await played.follow(name)
  for (const words of vi) expect(mother.text).toContain(words)
  expect(mother.text).not.toContain('Hồ sơ có thay đổi')
  expect(mother.text).not.toMatch(/\{\{|going-wrong|matters\.|why\./)
  const english = await played.follow(name, 'en')
  for (const words of en) expect(english.mother.text).toContain(words)
  await played.close()
})

test('of somebody else’s similar dossier its applicant learns nothing: no code, no name, no reason', async () => {
  const played = await playOnline(alike, '2024-08-05 09:22')
  const { id, family } = played.dossierOf('by-father')
  const other = await played.portal.db.read
    .selectFrom('dossier')
    .select('code')
    .where('id', '=', played.dossierOf('by-mother').id)
    .executeTakeFirstOrThrow()
  const father = await played.enter(played.people.fatherOf(family))
  await father.get(`/dossiers/${id}`)
  expect(father.text).toContain('Cơ quan thấy việc này đã có ở một hồ sơ khác')
  expect(father.text).not.toContain(other.code)
  expect(father.text).not.toContain('mẹ đã khai trước')
  expect(father.text).not.toContain('Hồ sơ tương tự của chính bạn')
  await played.close()
})

test('twins are recognised: nothing is said of a comparison', async () => {
  const played = await playOnline(alike, '2024-08-05 09:05')
  for (const name of ['song', 'sinh']) {
    const { mother } = await played.follow(name)
    expect(mother.text).not.toContain('đối chiếu với một hồ sơ')
  }
  await played.close()
})

test('a declined agreement: the step ends, the rest goes on, with what can be done later', async () => {
  const played = await playOnline(consents, '2024-08-06 09:00')
  const { mother } = await played.follow('declined')
  expect(mother.text).toContain('Dừng: chủ hộ không đồng ý')
  expect(mother.text).toContain('Lý do: “Nhà đang có tranh chấp”')
  expect(mother.text).toContain('đăng ký thường trú cho bé tại công an cấp xã')
  expect(mother.text).not.toContain('Dừng theo, vì')
  await played.close()
})

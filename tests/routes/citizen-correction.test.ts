import { beforeAll, expect, test } from 'vitest'
import { correct, uphold } from '#app/services/correcting.server.ts'
import { decide } from '#app/services/deciding.server.ts'
import certificateError from '#seeds/scenario/cases/certificate-error.ts'
import corrected from '#seeds/scenario/cases/corrected-after-issue.ts'
import { birth } from '#seeds/scenario/words.ts'
import { builtServer } from '#tests/support/built.ts'
import { playOnline } from '#tests/support/played.ts'
import { registrar } from '#tests/support/portal.ts'

beforeAll(async () => void (await builtServer()))

const done = '2024-08-05 15:00'

test('a mother ticks what is wrong, says how it should read and why; nothing is sent before that is whole', async () => {
  const played = await playOnline(corrected, done)
  const { mother, path } = await played.follow('nhien')
  await mother.click(/^Báo chỗ sai trong Giấy khai sinh/)
  await mother.submit('Tiếp tục')
  expect(mother.text).toContain('Hãy chọn ít nhất một chỗ sai.')
  await mother.submit('Tiếp tục', { 'wrong.childName': 'yes' })
  expect(mother.page.url.search).toContain('wrong.childName=yes')
  await mother.submit('Gửi đề nghị sửa')
  expect(mother.page.status).toBe(422)
  expect(mother.text).toContain('vẫn giống như đang ghi')
  expect(mother.text).toContain('Hãy viết một hai câu.')
  await mother.submit('Gửi đề nghị sửa', { childName: 'Nguyễn An Nhiên Thử', why: '' })
  expect(mother.page.status).toBe(422)
  const box = mother.page.document.querySelector('[name=childName]')
  expect(box?.getAttribute('value')).toMatch(/Nguyễn An Nhiên Thử/i)
  await mother.submit('Gửi đề nghị sửa', { why: 'Bệnh viện ghi đủ tên' })
  expect(mother.page.url.pathname).toBe(path)
  expect(mother.text).toContain('Đã gửi đề nghị sửa')
  expect(mother.text).toContain('Đang sửa kết quả')
  expect(mother.text).toContain('Đúng ra là “NGUYỄN AN NHIÊN THỬ”. Bệnh viện ghi đủ tên')
  expect(mother.text).toContain('Bản cũ vẫn dùng được cho đến khi có bản mới')

  await mother.get(`${path}/correct/${birth}`)
  expect(mother.text).toContain('Kết quả này hiện không nhận đề nghị sửa')

  const of = { dossierId: played.dossierOf('nhien').id, stepId: birth }
  await decide(played.ctx(registrar), of, 'CLAIM')
  await uphold(played.ctx(registrar), of, 'Giấy chứng sinh và tờ khai ghi như bản đã cấp')
  await mother.get(path)
  expect(mother.text).toContain('giữ nguyên kết quả: “Giấy chứng sinh và tờ khai ghi như bản')
  await played.close()
})

test('after a correction the map names who still has the old value, until each has the new one', async () => {
  const played = await playOnline(corrected, '2024-08-12 09:00')
  const { mother, path } = await played.follow('nhien')
  expect(mother.text).toMatch(/Ai còn giữ giá trị cũ\?.*Công an [^:]*: còn giữ giá trị cũ/)
  expect(mother.text).toMatch(/Bảo hiểm xã hội [^:]*: đã theo giá trị mới/)
  expect(mother.text).toContain('“NGUYỄN AN NHIÊN” thành “NGUYỄN AN NHIÊN THỬ”')
  expect(mother.text).toContain('Nơi này còn giữ giá trị cũ (“Họ, chữ đệm, tên của bé”)')
  const mark = (await mother.get(`${path}/mark`)).html
  await played.close()

  const later = await playOnline(corrected)
  const after = await later.follow('nhien')
  expect(after.mother.text).toContain('Không còn nơi nào giữ giá trị cũ.')
  expect(after.mother.text).not.toContain('Nơi này còn giữ giá trị cũ')
  expect((await after.mother.get(`${after.path}/mark`)).html).not.toBe(mark)
  await later.close()
})

test('an error found by another office: the mother reads who found what, and both rounds stand in the history', async () => {
  const [name = ''] = Object.keys(certificateError.ends.dossiers)
  const played = await playOnline(certificateError)
  const { mother } = await played.follow(name)
  expect(mother.text).toMatch(/trả lại để sửa lúc \d\d:\d\d/)
  const history = [...mother.page.document.querySelectorAll('.timeline__title')].map(
    ({ textContent }) => textContent,
  )
  const signed = 'Đăng ký khai sinh: đã ký, có kết quả'
  expect(history.filter((title) => title === signed)).toHaveLength(2)
  expect(history.join('\n')).toMatch(/phát hiện chỗ sai, trả lại Đăng ký khai sinh để sửa/)
  expect(history.join('\n')).not.toContain('Hồ sơ có thay đổi')
  await played.close()
})

test('a value that does not stand in the result cannot be said to be wrong', async () => {
  const played = await playOnline(corrected, done)
  const { mother, path, id } = await played.follow('nhien')
  await mother.get(`${path}/correct/${birth}?wrong.phone=yes&wrong.requesterNumber=yes&chosen=yes`)
  expect(mother.text).toContain('Hãy chọn ít nhất một chỗ sai.')
  const answer = await fetch(new URL(`${path}/correct/${birth}?wrong.phone=yes`, played.url), {
    method: 'POST',
    body: new URLSearchParams({ key: crypto.randomUUID(), phone: '1', why: 'Sai số' }),
    headers: { cookie: mother.jar.header(), 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(400)
  const of = { dossierId: id, stepId: birth }
  const nothing = correct(played.ctx(registrar), of, { values: {}, reason: 'x' })
  await expect(nothing).rejects.toThrow('CORRECT')
  await played.close()
})

test('what an office put right is not told as something the mother changed', async () => {
  const played = await playOnline(corrected)
  const { mother } = await played.follow('nhien')
  expect(mother.text).not.toContain('Chỗ bạn sửa so với dữ liệu gốc')
  await played.close()
})

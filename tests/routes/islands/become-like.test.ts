// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { becomeLike } from '#app/islands/become-like.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

/** Shows one page, makes it look like another, and gives what then stands there. */
function change(before: string, after: string, meanwhile = () => {}) {
  document.body.innerHTML = `<main>${before}</main>`
  meanwhile()
  const main = document.querySelector('main')
  const next = new DOMParser().parseFromString(`<main>${after}</main>`, 'text/html')
  const fresh = next.querySelector('main')
  if (!main || !fresh) throw new Error('There is no page.')
  becomeLike(main, fresh)
  return main
}

test('what changed is changed, and what stays is the same element', () => {
  const before = '<p class="tone-working">Đang xem</p><a href="/1">Một</a>'
  let link: Element | null = null
  const main = change(before, '<p class="tone-done" lang="vi">Xong</p><a href="/1">Một</a>', () => {
    link = document.querySelector('a')
  })
  expect(main.innerHTML).toBe('<p class="tone-done" lang="vi">Xong</p><a href="/1">Một</a>')
  expect(document.querySelector('a')).toBe(link)
})

test.each([
  ['<ul><li>1</li></ul>', '<ul><li>2</li><li>1</li></ul>'],
  ['<ul><li>2</li><li>1</li></ul>', '<ul><li>1</li></ul>'],
  ['<p>Chưa có</p>', '<ul><li>Giấy</li></ul>'],
  ['<p>a</p>chữ', 'chữ<p lang="en">a</p>'],
])('%s becomes %s', (before, after) => {
  expect(change(before, after).innerHTML).toBe(after)
})

test('the focus stays where it is', () => {
  const form = '<form><button>Tạm dừng</button></form>'
  change(`<p>Cũ</p>${form}`, `<p>Mới</p>${form}`, () => document.querySelector('button')?.focus())
  expect(document.activeElement?.textContent).toBe('Tạm dừng')
})

test('what the visitor opened stays open, and what was typed stays typed', () => {
  const page = '<details><summary>Mốc</summary></details><input value="An">'
  const main = change(page, page, () => {
    document.querySelector('details')?.setAttribute('open', '')
    document.querySelector('input')?.setAttribute('value', 'An Nhiên')
  })
  expect(main.querySelector('details')?.hasAttribute('open')).toBe(true)
  expect(main.querySelector('input')?.getAttribute('value')).toBe('An Nhiên')
})

test('what belongs to a script keeps its words and takes its new facts', () => {
  const main = change(
    '<p data-keep data-mark="1">Trang tự cập nhật.</p>',
    '<p data-keep data-mark="2">Mở lại trang.</p>',
  )
  expect(main.innerHTML).toBe('<p data-keep="" data-mark="2">Trang tự cập nhật.</p>')
})

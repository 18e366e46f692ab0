// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PlaceField } from '#app/forms/place-field.tsx'
import { SaveStatus } from '#app/forms/save-status.tsx'
import { findPlacesWhileTyping } from '#app/islands/found-places.ts'
import { saveWhileTyping } from '#app/islands/save-while-typing.ts'
import { show } from '../components/render.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const answer = (body: object) => {
  const asked = vi.fn(async (_address: string) => Response.json(body))
  vi.stubGlobal('fetch', asked)
  return asked
}

function type(field: HTMLInputElement, text: string) {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function openForm(typed = '') {
  const { container } = show(
    <form id="answers">
      <input aria-label="Tên" name="childName" />
      <SaveStatus form="answers" to="/save" revision={7} />
    </form>,
  )
  const line = container.querySelector<HTMLElement>('[data-save-status]')
  const field = screen.getByRole<HTMLInputElement>('textbox')
  if (!line) throw new Error('Nothing says whether the page is saved.')
  expect(line.textContent).toBe('Mỗi trang được lưu khi bạn bấm Tiếp tục.')
  field.value = typed
  saveWhileTyping(line)
  return { line, field, status: () => screen.getByRole('status').textContent }
}

test('a page saves itself once the typing pauses, and says so aloud only then', async () => {
  answer({ at: '08:12', revision: 8 })
  const { line, field, status } = openForm()
  expect(line.textContent).toBe('Tự lưu trong lúc bạn gõ.')
  type(field, 'An')
  expect([line.textContent, status()]).toEqual(['Đang gõ…', ''])
  await vi.advanceTimersByTimeAsync(1_300)
  expect([line.textContent, status()]).toEqual(['Đã lưu lúc 08:12', 'Đã lưu lúc 08:12'])
})

test('whoever leaves while still typing loses nothing', async () => {
  const asked = answer({ at: '08:12', revision: 8 })
  const { field } = openForm()
  type(field, 'An')
  window.dispatchEvent(new Event('pagehide'))
  expect(asked).toHaveBeenCalledExactlyOnceWith(
    '/save',
    expect.objectContaining({ method: 'POST', keepalive: true }),
  )
})

test('what was typed before the script came is saved as well', async () => {
  const asked = answer({ at: '08:12', revision: 8 })
  openForm('An')
  await vi.advanceTimersByTimeAsync(1_300)
  expect(asked).toHaveBeenCalledOnce()
})

const places = [
  { value: '901-1', label: 'Phường Hồng Hải' },
  { value: '901-2', label: 'Phường Hồng Hà' },
]

async function seek(text: string, found: object) {
  answer(found)
  const { container } = show(
    <PlaceField name="commune" label="Xã, phường" places={[]} more={false} />,
  )
  const field = container.querySelector<HTMLElement>('[data-place-field]')
  if (field) findPlacesWhileTyping(field)
  expect(screen.queryByRole('radio')).toBeNull()
  type(screen.getByLabelText('Xã, phường'), text)
  await vi.advanceTimersByTimeAsync(300)
  return container
}

test('places come while somebody types, each with a label and an id of its own', async () => {
  const container = await seek('hong ha', { places, more: false, said: 'Tìm thấy 2 nơi.' })
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  expect(radios.map(({ value, id, name }) => [value, id, name])).toEqual([
    ['901-1', 'commune.chosen', 'commune.chosen'],
    ['901-2', 'commune.chosen-901-2', 'commune.chosen'],
  ])
  expect(screen.getByRole('radio', { name: 'Phường Hồng Hà' })).toBe(radios[1])
  expect(screen.getByRole('status').textContent).toBe('Tìm thấy 2 nơi.')
  const shownFor = container.querySelector<HTMLInputElement>('[data-list] [type=hidden]')
  expect(shownFor?.value).toBe('hong ha')
  expect(container.querySelector('[data-list]')?.textContent).not.toContain('Còn nơi khác nữa')
})

test('the only place found is chosen already; of more than are shown that is said', async () => {
  const container = await seek('hong', { places: places.slice(0, 1), more: true, said: '' })
  expect(screen.getByRole<HTMLInputElement>('radio').checked).toBe(true)
  expect(container.querySelector('[data-list]')?.textContent).toContain('Còn nơi khác nữa')
})

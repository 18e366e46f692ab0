// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionEnd } from '#app/components/session-end.tsx'
import { staySignedIn } from '#app/islands/stay-signed-in.ts'
import { show } from '../components/render.tsx'

const MINUTE = 60_000
const START = Date.parse('2026-05-04T09:00:00+07:00')

beforeEach(() => void vi.useFakeTimers({ now: START }))
afterEach(() => void vi.useRealTimers())

/** A page read just now, by a citizen, and a portal that counts like a real one. */
function open() {
  let endsAt = START + 20 * MINUTE
  const asked: string[] = []
  const { container } = show(<SessionEnd endsAt={endsAt} readAt={START} language="vi" />)
  const box = container.querySelector<HTMLElement>('[data-session-lasts]')
  if (!box) throw new Error('The page says nothing of the session.')
  staySignedIn(box, (method) => {
    asked.push(method)
    if (method === 'POST' && Date.now() < endsAt) endsAt = Date.now() + 20 * MINUTE
    return Promise.resolve(Math.max(0, endsAt - Date.now()))
  })
  return {
    box,
    asked,
    says: () => (box.hidden ? '' : screen.getByRole('alert').textContent),
    /** Somebody is busy in another window. */
    keepElsewhere: () => (endsAt = Date.now() + 20 * MINUTE),
  }
}

const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE)

test('the page says until when the session lasts, also without scripts', () => {
  show(<SessionEnd endsAt={START + 20 * MINUTE} readAt={START} language="vi" />)
  expect(screen.getByRole('complementary').textContent).toContain('đến 09:20')
})

test('two minutes before the end it warns, and nobody is disturbed earlier', async () => {
  const { says } = open()
  await pass(17)
  expect(says()).toBe('')
  await pass(1)
  expect(says()).toContain('còn khoảng 2 phút')
})

test('one press keeps the session, and the next warning comes in its own time', async () => {
  const { says, asked } = open()
  await pass(18)
  fireEvent.click(screen.getByRole('button', { name: 'Tiếp tục đăng nhập' }))
  await pass(0)
  expect(says()).toContain('đã được giữ tiếp')
  expect(asked).toEqual(['GET', 'POST'])
  await pass(16)
  expect(says()).toContain('đã được giữ tiếp')
  await pass(2)
  expect(says()).toContain('còn khoảng 2 phút')
})

test('a session kept by another window is not warned of', async () => {
  const { says, keepElsewhere } = open()
  await pass(15)
  keepElsewhere()
  await pass(10)
  expect(says()).toBe('')
})

test('when it is over the page says so, and that nothing typed is lost', async () => {
  const { says, box } = open()
  await pass(21)
  expect(says()).toContain('vẫn còn trên trang này')
  expect(box.querySelector('button')?.hidden).toBe(true)
})

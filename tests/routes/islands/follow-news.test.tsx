// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { LiveNews } from '#app/components/citizen/live-news.tsx'
import { followNews } from '#app/islands/follow-news.ts'
import { show } from '../components/render.tsx'

afterEach(() => vi.unstubAllGlobals())

/** The page of a dossier at one moment. */
const page = (mark: string, state: string, latest: string) => (
  <main>
    <div className="map__node">{state}</div>
    <LiveNews ask="/dossiers/7/mark" mark={mark} latest={latest} />
  </main>
)

interface Served {
  mark: string
  html?: string
}

/** Opens the page, answers as the server would, and waits until the page has looked once. */
async function look(served: Served | 'nothing') {
  vi.stubGlobal('fetch', async () => {
    if (served === 'nothing') throw new TypeError('Failed to fetch')
    return new Response(served.mark)
  })
  const readPage = async () =>
    new DOMParser().parseFromString(served === 'nothing' ? '' : (served.html ?? ''), 'text/html')
  const { container } = show(page('1', 'Đang xem xét', 'nhận việc'))
  const line = container.querySelector<HTMLElement>('[data-news]')
  if (!line) throw new Error('The page does not follow anything.')
  const stop = followNews(line, readPage, 60_000)
  await vi.waitFor(() => expect(line.textContent).not.toContain('Mở lại trang'))
  stop()
  return { line, place: container.querySelector('.map__node') }
}

test('nothing new: the page says that it follows by itself', async () => {
  const { line, place } = await look({ mark: '1' })
  expect(line.textContent?.trim()).toBe('Trang tự cập nhật.')
  expect(place?.classList.contains('is-fresh')).toBe(false)
})

test('something new: the map shows it, points at it, and the news is said', async () => {
  const { container, unmount } = show(page('2', 'Chờ phê duyệt', 'xem xét xong'))
  const html = container.innerHTML
  unmount()
  const { line, place } = await look({ mark: '2', html })
  expect(place?.textContent).toBe('Chờ phê duyệt')
  expect(place?.classList.contains('is-fresh')).toBe(true)
  expect(line.querySelector('[role=status]')?.textContent).toBe('Tin mới: xem xét xong')
  expect(line.dataset.mark).toBe('2')
})

test('a lost connection is said and costs nothing', async () => {
  const { line, place } = await look('nothing')
  expect(line.textContent).toContain('Mất kết nối')
  expect(place?.textContent).toBe('Đang xem xét')
})

import { expect, test, vi } from 'vitest'
import { streamed } from '#app/streamed.server.ts'

async function* endless() {
  while (true) yield 'a line\r\n'
}

const download = () =>
  streamed(endless(), { name: 'rows.csv', type: 'text/csv', busy: 'Come again.' })

test('whoever takes nothing of a download for a minute loses the place to others', async () => {
  vi.useFakeTimers()
  try {
    const idle = [download(), download()]
    await vi.advanceTimersByTimeAsync(59_000)
    expect(download().status).toBe(503)
    await vi.advanceTimersByTimeAsync(2_000)
    const taken = download()
    expect(taken.status).toBe(200)
    await expect(idle[0]?.text()).rejects.toThrow('Nobody takes this download any more')
    await taken.body?.cancel()
  } finally {
    vi.useRealTimers()
  }
})

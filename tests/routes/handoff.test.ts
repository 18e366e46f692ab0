import { expect, test } from 'vitest'
import { handoffScripts } from '#app/handoff.server.ts'

const streamOf = (...parts: string[]) => new Blob(parts).stream() as ReadableStream<Uint8Array>

/** What the browser's side of the framework would receive. */
function received(script: string) {
  const [, code = ''] = /^<script nonce="[^"]+">(.*)<\/script>$/s.exec(script) ?? []
  const parts: string[] = []
  const window = {
    __reactRouterContext: {
      streamController: {
        enqueue: (part: string) => parts.push(part),
        close: () => parts.push('end'),
      },
    },
  }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('window', code)(window)
  return parts
}

test('the loaders’ data reaches the browser whole, whatever it contains', async () => {
  const nasty = 'Đặng </script><script>alert(1)</script> <!-- & \u2028 " \\ \n'
  const script = await handoffScripts(streamOf(nasty.slice(0, 9), nasty.slice(9)), {
    nonce: 'abc',
    interactive: true,
  })
  expect(script.match(/<\/?script/g)).toHaveLength(2)
  expect(script).not.toContain('<!--')
  expect(received(script)).toEqual([nasty, 'end'])
})

test('a page without scripts carries no data', async () => {
  expect(await handoffScripts(streamOf('x'), { nonce: 'abc', interactive: false })).toBe('')
  expect(await handoffScripts(undefined, { nonce: 'abc', interactive: true })).toBe('')
})

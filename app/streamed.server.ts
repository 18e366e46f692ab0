/** So many long downloads may run at once; the portal is for people first. */
const AT_ONCE = 2
const RETRY_AFTER_SECONDS = 30
/** Whoever takes nothing for so long has left, and holds a place that others wait for. */
const PATIENCE_MS = 60_000

const running = { count: 0 }

interface Download {
  name: string
  type: string
  /** What is said while others are downloading. */
  busy: string
}

/**
 * Sends pieces as they are made, as fast as the other side takes them; whoever hangs up ends the making. While too many
 * download it is 503 with the time to wait.
 */
export function streamed(
  pieces: AsyncGenerator<string, void, undefined>,
  { name, type, busy }: Download,
): Response {
  if (running.count >= AT_ONCE) {
    return new Response(busy, {
      status: 503,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Retry-After': String(RETRY_AFTER_SECONDS),
      },
    })
  }
  running.count += 1
  let waiting: NodeJS.Timeout | undefined
  const over = once(() => {
    running.count -= 1
    clearTimeout(waiting)
  })
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(waiting)
      try {
        const next = await pieces.next()
        if (!next.done) {
          waiting = setTimeout(() => {
            over()
            controller.error(new Error('Nobody takes this download any more.'))
            void pieces.return(undefined)
          }, PATIENCE_MS).unref()
          return controller.enqueue(encoder.encode(next.value))
        }
        over()
        controller.close()
      } catch (error) {
        over()
        controller.error(error)
      }
    },
    async cancel() {
      over()
      await pieces.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

function once(act: () => void) {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}

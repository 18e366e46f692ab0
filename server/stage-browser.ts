import { SendingFailedError, type OpenBrowser } from '#app/services/sending-again.server.ts'
import { sessionCookie } from '#app/session-cookie.server.ts'

/**
 * Browsers of the cast that speak to this very server over the line, as any browser would, so that the stage shows what
 * the whole way from the socket on does. `address` is where the server listens, `origin` what it calls itself.
 */
export const browsersAt =
  (address: () => string | undefined, origin?: URL): OpenBrowser =>
  (token) => {
    const listening = address()
    if (listening === undefined) throw new Error('The server does not listen yet.')
    const [cookie = ''] = sessionCookie(origin ?? new URL(listening), token).split(';')
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    return {
      open: async (path) => {
        const page = await fetch(new URL(path, listening), { headers, redirect: 'manual' })
        await page.arrayBuffer()
        if (page.status !== 200) throw new SendingFailedError(path, page.status)
      },
      press: async (path, fields) => {
        const body = new URLSearchParams(fields)
        const sent = { method: 'POST', body, headers, redirect: 'manual' } as const
        const answer = await fetch(new URL(path, listening), sent)
        await answer.arrayBuffer()
        const to = answer.headers.get('location')
        if (answer.status !== 303 || to === null) throw new SendingFailedError(path, answer.status)
        return to
      },
    }
  }

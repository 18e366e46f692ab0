import { textsOf } from './texts-of.ts'

const SESSION = '/session'
/** WCAG 2.2.1 asks for twenty seconds; somebody in the middle of a sentence needs more. */
const WARN_MS = 150_000
const MINUTE_MS = 60_000

type Ask = (method: 'GET' | 'POST') => Promise<number>

/**
 * Warns in `box` before the session ends, and lets somebody who is there stay. Another page may have kept the
 * session meanwhile: the portal is asked before anybody is disturbed.
 */
export function staySignedIn(box: HTMLElement, ask: Ask = askPortal) {
  const said = box.querySelector('[role=alert]')
  const button = box.querySelector('button')
  if (!said || !button) return
  const texts = textsOf(box)
  let endsAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const say = (text = '') => {
    box.hidden = false
    if (said.textContent !== text) said.textContent = text
  }
  const checkIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), Math.max(0, ms))
  }
  const lasts = (ms: number) => {
    endsAt = Date.now() + ms
    checkIn(ms - WARN_MS)
  }
  const end = () => {
    say(texts.ended)
    button.hidden = true
  }
  const check = async () => {
    const ms = await ask('GET').catch(() => endsAt - Date.now())
    if (ms > WARN_MS) return lasts(ms)
    if (ms <= 0) return end()
    say(texts.warning?.replace('{minutes}', String(Math.max(1, Math.floor(ms / MINUTE_MS)))))
    // A moment later than the end, so that it is over when it is asked for.
    checkIn(ms + 1)
  }
  const stay = async () => {
    try {
      const ms = await ask('POST')
      if (ms <= 0) return end()
      say(texts.stayed)
      lasts(ms)
    } catch {
      say(texts.notReached)
    }
  }
  button.addEventListener('click', () => void stay())
  lasts(Number(box.dataset.sessionLasts))
}

/** How many milliseconds the session still lasts; a POST keeps it. */
async function askPortal(method: 'GET' | 'POST') {
  const answer = await fetch(
    SESSION,
    method === 'POST' ? { method, body: new URLSearchParams() } : {},
  )
  if (!answer.ok) throw new Error(`No session: ${answer.status}.`)
  const told: unknown = await answer.json()
  return typeof told === 'object' && told && 'lastsMs' in told ? Number(told.lastsMs) : 0
}

const box = document.querySelector<HTMLElement>('[data-session-lasts]')
if (box) staySignedIn(box)

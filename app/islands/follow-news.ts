import { becomeLike } from './become-like.ts'
import { textsOf } from './texts-of.ts'

const EVERY_MS = 5_000

/**
 * Asks every few seconds, while somebody looks at the page, whether anything changed; then brings the page up to
 * date where it stands and says what is new. A lost connection is said too and never costs the page. Returns how to
 * stop.
 */
export function followNews(line: HTMLElement, readPage = readThisPage, everyMs = EVERY_MS) {
  const [standing, news] = line.children
  if (!standing || !news) return () => undefined
  const texts = textsOf(line)
  const say = (state: 'on' | 'lost') => {
    if (standing.textContent !== texts[state]) standing.textContent = texts[state] ?? ''
  }
  const look = async () => {
    if (document.visibilityState !== 'visible') return
    try {
      const { ask = '', mark } = line.dataset
      const answer = await fetch(ask)
      if (!answer.ok) throw new Error(`No news: ${answer.status}.`)
      if ((await answer.text()) !== mark) {
        const fresh = await readPage()
        pointAtChanges(() => bringUpToDate(fresh))
        news.textContent = texts.news?.replace('{event}', line.dataset.latest ?? '') ?? ''
      }
      say('on')
    } catch {
      say('lost')
    }
  }
  void look()
  const clock = setInterval(() => void look(), everyMs)
  return () => clearInterval(clock)
}

/** This page as the server would send it now, parsed by the browser: our policy lets no script parse text. */
function readThisPage() {
  return new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.responseType = 'document'
    request.onload = () => {
      const { status, responseXML, responseURL } = request
      // Elsewhere is where a session that has ended leads.
      if (status === 200 && responseXML && responseURL === address) resolve(responseXML)
      else reject(new Error(`No page: ${status}.`))
    }
    request.onerror = () => reject(new Error('No page.'))
    const address = location.href.replace(/#.*/, '')
    request.open('GET', address)
    request.send()
  })
}

/** The band with the clock, and the page itself. */
function bringUpToDate(fresh: Document) {
  for (const part of ['.band', 'main']) {
    const current = document.querySelector(part)
    const next = fresh.querySelector(part)
    if (current && next) becomeLike(current, next)
  }
  document.title = fresh.title
}

/** Lets style sheets point at the places of the map that changed just now. */
function pointAtChanges(change: () => void) {
  const places = [...document.querySelectorAll('.map__node')]
  const before = places.map((place) => place.textContent)
  change()
  places.forEach((place, index) => {
    if (place.textContent !== before[index]) place.classList.add('is-fresh')
  })
}

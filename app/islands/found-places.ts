/** So long after the last key are places looked for. */
const PAUSE_MS = 250

interface Found {
  places: readonly { value: string; label: string }[]
  more: boolean
  /** How many they are, in words. */
  said: string
}

/** Keeps the list of places up with what stands in the field; without scripts the button finds them. */
export function findPlacesWhileTyping(field: HTMLElement) {
  let pending = new AbortController()
  field.querySelector('.place-field__text')?.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const text = target.value.trim()
    pending.abort()
    const { signal } = (pending = new AbortController())
    const timer = setTimeout(() => {
      fetchPlaces(text, signal).then(
        (found) => show(field, text, found),
        // The button still finds them.
        () => undefined,
      )
    }, PAUSE_MS)
    signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

async function fetchPlaces(text: string, signal: AbortSignal): Promise<Found> {
  if (text === '') return { places: [], more: false, said: '' }
  const answer = await fetch(`/places?${new URLSearchParams({ q: text })}`, { signal })
  if (!answer.ok) throw new Error(`No places: ${answer.status}.`)
  const found: unknown = await answer.json()
  if (!isFound(found)) throw new Error('This is no list of places.')
  return found
}

function isFound(answer: unknown): answer is Found {
  if (typeof answer !== 'object' || answer === null) return false
  return 'places' in answer && 'more' in answer && 'said' in answer
}

/** Fills the choice that the server left as a pattern, one copy of its radio for each place. */
function show(field: HTMLElement, text: string, { places, more, said }: Found) {
  const pattern = field.querySelector('template')
  const list = field.querySelector('[data-list]')
  const status = field.querySelector('[role=status]')
  if (!pattern || !list || !status) return
  status.textContent = said
  if (places.length === 0) return list.replaceChildren()
  const copy = pattern.content.cloneNode(true)
  if (!(copy instanceof DocumentFragment)) return
  copy.querySelector<HTMLInputElement>('input[type=hidden]')?.setAttribute('value', text)
  const radio = copy.querySelector('.aksel-radio')
  radio?.replaceWith(...places.map((place, index) => radioFor(place, index, radio)))
  const [only, another] = copy.querySelectorAll<HTMLInputElement>('input[type=radio]')
  if (only && !another) only.checked = true
  if (!more) copy.querySelector('.aksel-fieldset__description')?.remove()
  list.replaceChildren(copy)
}

function radioFor(place: Found['places'][number], index: number, pattern: Element) {
  const radio = pattern.cloneNode(true)
  if (!(radio instanceof HTMLElement)) return ''
  const input = radio.querySelector('input')
  const label = radio.querySelector('label')
  if (!input || !label) return ''
  // The first one keeps the id that the error summary leads to.
  if (index > 0) input.id = `${input.id}-${place.value}`
  label.htmlFor = input.id
  label.textContent = place.label
  input.value = place.value
  return radio
}

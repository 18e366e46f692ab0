import { useEffect, useRef, useState, type InputEvent } from 'react'
import type { Option } from '#app/components/select-field.tsx'

/** So long after the last key are places looked for. */
const PAUSE_MS = 250

interface Found {
  /** The text these places were found for. */
  text: string
  places: readonly Option[]
  more: boolean
}

/** The places for what stands in a field, kept up while somebody types; without scripts as the server sent them. */
export function useFoundPlaces(served: Found) {
  const [found, setFound] = useState({ ...served, sought: false })
  const pending = useRef<AbortController>(undefined)
  useEffect(() => () => pending.current?.abort(), [])

  const seek = ({ target }: InputEvent) => {
    if (!(target instanceof HTMLInputElement)) return
    const text = target.value.trim()
    pending.current?.abort()
    const { signal } = (pending.current = new AbortController())
    const timer = setTimeout(() => {
      fetchPlaces(text, signal).then(
        (answer) => setFound({ text, ...answer, sought: text !== '' }),
        // The button still finds them.
        () => undefined,
      )
    }, PAUSE_MS)
    signal.addEventListener('abort', () => clearTimeout(timer))
  }
  return { found, seek }
}

async function fetchPlaces(text: string, signal: AbortSignal): Promise<Omit<Found, 'text'>> {
  if (text === '') return { places: [], more: false }
  const answer = await fetch(`/places?${new URLSearchParams({ q: text })}`, { signal })
  if (!answer.ok) throw new Error(`No places: ${answer.status}.`)
  const found: unknown = await answer.json()
  if (!isFound(found)) throw new Error('This is no list of places.')
  return found
}

function isFound(answer: unknown): answer is Omit<Found, 'text'> {
  return typeof answer === 'object' && answer !== null && 'places' in answer && 'more' in answer
}

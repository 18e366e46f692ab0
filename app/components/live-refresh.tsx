import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'
import { useHydrated } from './use-hydrated.ts'

/** After this long without a hand on the page nobody reads it, and its session may end. */
const UNATTENDED_MS = 10 * 60_000

/**
 * Reads the page's data anew every few seconds, while somebody is there and types nothing, and can be
 * paused. Without scripts it is not there, and reloading does the same.
 */
export function LiveRefresh({ seconds, off }: { seconds: number; off?: boolean }) {
  const { t } = useTranslation()
  const hydrated = useHydrated()
  const [running, setRunning] = useState(true)
  useRefresh(seconds, running && !off)
  if (!hydrated || off) return null
  return (
    <p className="quiet small">
      {t(running ? 'parts.refresh.running' : 'parts.refresh.paused', { seconds })}{' '}
      <button type="button" className="link-button" onClick={() => setRunning(!running)}>
        {t(running ? 'parts.refresh.pause' : 'parts.refresh.resume')}
      </button>
    </p>
  )
}

function useRefresh(seconds: number, on: boolean) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (!on) return
    let touchedAt = Date.now()
    const touch = () => (touchedAt = Date.now())
    const timer = setInterval(() => {
      const unattended = Date.now() - touchedAt > UNATTENDED_MS
      if (document.hidden || unattended || isTyping()) return
      void revalidate()
    }, seconds * 1000)
    const signs = ['pointermove', 'keydown', 'scroll'] as const
    for (const sign of signs) document.addEventListener(sign, touch, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) document.removeEventListener(sign, touch)
    }
  }, [on, seconds, revalidate])
}

function isTyping() {
  return document.activeElement?.matches('input, textarea, select') ?? false
}

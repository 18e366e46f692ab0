import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRevalidator } from 'react-router'

const EVERY_MS = 5_000

interface Props {
  /** Where to ask whether anything changed; answers with a mark. */
  ask: string
  /** The mark of what the page shows. */
  mark: string
  /** The latest thing that happened, in words. */
  latest: string
}

/**
 * Loads the page's data anew as soon as something changed, while somebody looks at it, and says what is new. A
 * lost connection is said too and never costs the page.
 */
export function LiveNews({ ask, mark, latest }: Props) {
  const { t } = useTranslation('dossier')
  const { revalidate } = useRevalidator()
  const [markAtFirst] = useState(mark)
  const [state, setState] = useState<'off' | 'on' | 'lost'>('off')
  useEffect(() => {
    const leaving = new AbortController()
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const answer = await fetch(ask, { signal: leaving.signal })
        if (!answer.ok) throw new Error(String(answer.status))
        setState('on')
        if ((await answer.text()) !== mark) await revalidate()
      } catch {
        if (!leaving.signal.aborted) setState('lost')
      }
    }
    void look()
    const clock = setInterval(() => void look(), EVERY_MS)
    return () => {
      leaving.abort()
      clearInterval(clock)
    }
  }, [ask, mark, revalidate])
  return (
    <p className="quiet small">
      <span>{t(`follow.live.${state}`)}</span>{' '}
      <strong role="status">
        {mark !== markAtFirst && t('follow.live.news', { event: latest })}
      </strong>
    </p>
  )
}

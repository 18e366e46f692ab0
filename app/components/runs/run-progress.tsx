import { useTranslation } from 'react-i18next'
import type { RunView } from '#app/forms/runs-view.server.ts'
import { StatusTag } from '../status-tag.tsx'

/** How a run stands and how far it has come: in words, and as a bar. */
export function RunProgress({ run }: { run: RunView }) {
  const { t } = useTranslation('runs')
  const { name, tone, stateText, share, counts, rate } = run
  return (
    <div className="run-progress">
      <StatusTag tone={tone}>{stateText}</StatusTag>
      <progress max={1} value={share} aria-label={t('progress.label', { name })} />
      <p className="quiet small">{[counts, rate].filter(Boolean).join(' · ')}</p>
    </div>
  )
}

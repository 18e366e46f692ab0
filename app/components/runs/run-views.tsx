import { useTranslation } from 'react-i18next'
import type { RunView } from '#app/forms/runs-view.server.ts'
import { SubmitButton } from '../button.tsx'

/** The ways from a run to what can be seen of it, and to playing its log again; a simulation answers to published figures besides. */
export function RunViews({ run, simulated }: { run: RunView; simulated: boolean }) {
  const { t } = useTranslation('runs')
  const { t: watch } = useTranslation('run-watch')
  return (
    <nav aria-label={t('run.views')}>
      <h2>{t('run.views')}</h2>
      <p className="run-views">
        <a href={`/runs/${run.id}/queues`}>{t('run.queues')}</a>
        <a href={`/runs/${run.id}/figures`}>{t('run.figures')}</a>
        {simulated && <a href={`/runs/${run.id}/answers`}>{t('run.answers')}</a>}
        <a href={`/operator/runs/beside?run=${run.id}`}>{watch('beside.link')}</a>
        <a href={`/operator/runs/compare?a=${run.id}`}>{t('run.compare')}</a>
        <a href={`/runs/${run.id}/facts.json`}>{t('run.export')}</a>
        {run.takes.includes('takeOver') && !run.isReplay && (
          <a href={`/operator/live?with=run&run=${run.id}`}>{t('run.takeOver')}</a>
        )}
      </p>
      {run.state !== 'playing' && (
        <form method="post">
          <SubmitButton name="do" value="replay" variant="secondary" small>
            {t('replay.run')}
          </SubmitButton>
        </form>
      )}
    </nav>
  )
}

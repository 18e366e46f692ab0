import { useTranslation } from 'react-i18next'
import type { BesideView } from '#app/forms/runs-beside.server.ts'
import { GrowthChart } from './growth-chart.tsx'
import { RunProgress } from './run-progress.tsx'
import { RunTiles } from './run-tiles.tsx'

type Column = BesideView['columns'][number]

/** One of several runs that stand beside each other: clock, numbers, growth, queues and the newest dossiers. */
export function RunColumn({ run, growth, offices, dossiers }: Column) {
  const { t } = useTranslation('run-watch')
  const title = `beside-${run.id}`
  return (
    <article className="panel run-column" aria-labelledby={title}>
      <header className="stack stack--tight">
        <h2 id={title}>{run.name}</h2>
        <p className="quiet small">
          {run.play} · {run.law}
        </p>
        <p className="run-clock">{run.now}</p>
        <RunProgress run={run} />
        <p>
          <a href={`/operator/runs/${run.id}`}>
            {t('beside.open')} <span className="aksel-sr-only">{run.name}</span>
          </a>
        </p>
      </header>
      {growth && <RunTiles figures={growth.headlines} />}
      {growth && <GrowthChart growth={growth} />}
      <section className="stack stack--tight">
        <h3>{t('beside.queues')}</h3>
        {offices.length === 0 ? (
          <p className="quiet">{t('beside.noQueues')}</p>
        ) : (
          <ul className="run-column__list plain-list">
            {offices.map(({ id, name, province, inHand, late }) => (
              <li key={id}>
                {name}, {province}{' '}
                <span className="quiet small">{t('beside.load', { inHand, late })}</span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={`/runs/${run.id}/queues`}>
            {t('beside.allQueues')} <span className="aksel-sr-only">{run.name}</span>
          </a>
        </p>
      </section>
      <section className="stack stack--tight">
        <h3>{t('beside.dossiers')}</h3>
        {dossiers.length === 0 ? (
          <p className="quiet">{t('beside.noDossiers')}</p>
        ) : (
          <ul className="run-column__list plain-list">
            {dossiers.map(({ id, code, status }) => (
              <li key={id}>
                <a href={`/runs/${run.id}/map/${id}`}>{code}</a>{' '}
                <span className="quiet small">{status}</span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={`/runs/${run.id}/figures`}>
            {t('beside.figures')} <span className="aksel-sr-only">{run.name}</span>
          </a>
        </p>
      </section>
    </article>
  )
}

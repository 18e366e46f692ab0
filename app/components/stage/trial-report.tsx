import { useTranslation } from 'react-i18next'
import type { TrialView } from '#app/forms/trial-view.server.ts'
import { SubmitButton } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Notice } from '../notice.tsx'
import { StatusTag } from '../status-tag.tsx'

const tones = { done: 'done', failed: 'stopped', open: 'waiting' } as const

/** How a trial went: where it stopped, what is not as expected, and every act. */
export function TrialReport({ trial, own }: { trial: TrialView; own: boolean }) {
  const { t } = useTranslation('scenarios')
  const { stopped, facts, acts } = trial
  const well = !stopped && facts.length === 0
  return (
    <section id="trial" className="stack stack--tight" aria-labelledby="trial-title">
      <h2 id="trial-title">{t('trial.title')}</h2>
      <Notice tone={well ? 'done' : 'late'} live>
        {stopped ? (
          <p>
            {stopped.number === null
              ? t('trial.stoppedAtFault', { why: stopped.why })
              : t('trial.stopped', { number: stopped.number, why: stopped.why })}
          </p>
        ) : (
          <p>
            {t('trial.went')}{' '}
            {well ? t('trial.asWritten') : t('trial.otherwise', { count: facts.length })}
          </p>
        )}
      </Notice>
      {facts.length > 0 && (
        <DataTable
          caption={t('trial.otherwise', { count: facts.length })}
          hideCaption
          rows={facts}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', header: t('trial.fact'), rowHeader: true, cell: ({ name }) => name },
            { key: 'expected', header: t('trial.expected'), cell: ({ expected }) => expected },
            { key: 'found', header: t('trial.found'), cell: ({ found }) => found },
          ]}
        />
      )}
      {own && !stopped && facts.length > 0 && (
        <form method="post">
          <SubmitButton variant="secondary" name="do" value="take">
            {t('trial.take')}
          </SubmitButton>
        </form>
      )}
      <Disclosure summary={t('one.acts')} open={Boolean(stopped)}>
        <ol className="scenario-acts plain-list">
          {acts.map(({ id, at, name, state }) => (
            <li key={id}>
              <span className="figures">{at}</span>
              <span>{name}</span>
              <StatusTag tone={tones[state]}>{t(`trial.state.${state}`)}</StatusTag>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}

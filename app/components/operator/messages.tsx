import { useTranslation } from 'react-i18next'
import { DataTable } from '../data-table.tsx'
import { FigureTile } from '../figure-tile.tsx'
import { StatusTag } from '../status-tag.tsx'
import { MessageTable, type MessageLine } from './message-table.tsx'

interface CountsProps {
  counts: readonly {
    what: 'pending' | 'delivered' | 'dead' | 'repeats'
    count: number
    text: string
  }[]
}

/** How many messages there are in each state, each number with the way to its rows. */
export function Counts({ counts }: CountsProps) {
  const { t } = useTranslation('operator')
  return (
    <section id="numbers" className="stack stack--tight" aria-labelledby="numbers-title">
      <h2 id="numbers-title">{t('numbers.title')}</h2>
      <div className="counts">
        {counts.map(({ what, count, text }) => (
          <FigureTile
            key={what}
            label={t(`numbers.${what}`)}
            value={text}
            unit={t(what === 'repeats' ? 'numbers.times' : 'numbers.unit', { count })}
            kind={t('numbers.kind')}
            definition={what === 'repeats' ? t('numbers.repeatsAbout') : undefined}
            rows={{ to: `/operator/messages?show=${what}`, label: t('numbers.rows') }}
          />
        ))}
      </div>
    </section>
  )
}

/** Messages that were set aside, with why, each with a button that sends it again. */
export function DeadLetters({ rows }: { rows: readonly MessageLine[] }) {
  const { t } = useTranslation('operator')
  return (
    <section id="dead" className="stack stack--tight" aria-labelledby="dead-title">
      <h2 id="dead-title">{t('dead.title')}</h2>
      <p>{t(rows.length > 0 ? 'dead.lead' : 'dead.none')}</p>
      {rows.length > 0 && <MessageTable caption={t('dead.title')} hideCaption rows={rows} retry />}
    </section>
  )
}

interface HandOver {
  id: string
  what: string
  code: string
  to: string
  late: boolean
  at: string
  when: string
}

/** What was handed over and nobody confirmed: sent is not accepted. */
export function Unacknowledged({ rows }: { rows: readonly HandOver[] }) {
  const { t } = useTranslation('operator')
  return (
    <section
      id="unacknowledged"
      className="stack stack--tight"
      aria-labelledby="unacknowledged-title"
    >
      <h2 id="unacknowledged-title">{t('unacknowledged.title')}</h2>
      <p>{t(rows.length > 0 ? 'unacknowledged.lead' : 'unacknowledged.none')}</p>
      {rows.length > 0 && (
        <DataTable
          caption={t('unacknowledged.title')}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'what', header: t('column.message'), cell: ({ what }) => what, rowHeader: true },
            { key: 'code', header: t('column.dossier'), cell: ({ code }) => code },
            { key: 'to', header: t('column.to'), cell: ({ to }) => to },
            {
              key: 'state',
              header: t('column.state'),
              cell: ({ late }) => (
                <div>
                  <StatusTag tone={late ? 'late' : 'waiting'}>
                    {t(late ? 'unacknowledged.late' : 'unacknowledged.waiting')}
                  </StatusTag>
                </div>
              ),
            },
            {
              key: 'due',
              header: t('column.due'),
              cell: ({ at, when }) => <time dateTime={at}>{when}</time>,
            },
          ]}
        />
      )}
    </section>
  )
}

/** The newest messages, whatever became of them. */
export function LatestMessages({ rows }: { rows: readonly MessageLine[] }) {
  const { t } = useTranslation('operator')
  return (
    <section id="messages" className="stack stack--tight" aria-labelledby="messages-title">
      <h2 id="messages-title">{t('messages.title')}</h2>
      <p>{t(rows.length > 0 ? 'messages.lead' : 'messages.none')}</p>
      {rows.length > 0 && (
        <>
          <MessageTable caption={t('messages.title')} hideCaption rows={rows} />
          <a href="/operator/messages">{t('messages.all')}</a>
        </>
      )}
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'
import { DataTable } from '../data-table.tsx'
import { StatusTag } from '../status-tag.tsx'
import { RetryButton, type MessageLine } from './message-table.tsx'

interface HandOver {
  id: string
  what: string
  code: string
  to: string
  late: boolean
  at: string
  when: string
  age: string
}

interface UnacceptedProps {
  rows: readonly HandOver[]
  agencies: readonly { agency: string; name: string; count: number; age: string }[]
}

/** What was handed over and nobody confirmed: sent is not accepted. */
export function Unaccepted({ rows, agencies }: UnacceptedProps) {
  const { t } = useTranslation('operator')
  return (
    <section
      id="unacknowledged"
      className="stack stack--tight"
      aria-labelledby="unacknowledged-title"
    >
      <h2 id="unacknowledged-title">{t('unacknowledged.title')}</h2>
      <p>{t(rows.length > 0 ? 'unacknowledged.lead' : 'unacknowledged.none')}</p>
      {agencies.length > 0 && (
        <ul>
          {agencies.map(({ agency, name, count, age }) => (
            <li key={agency}>{t('unacknowledged.agency', { name, count, age })}</li>
          ))}
        </ul>
      )}
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
              key: 'since',
              header: t('column.sentAt'),
              cell: ({ at, when }) => <time dateTime={at}>{when}</time>,
            },
            { key: 'age', header: t('column.age'), cell: ({ age }) => age, numeric: true },
          ]}
        />
      )}
    </section>
  )
}

interface Owed extends MessageLine {
  register: string
  isDead: boolean
  late: boolean
  since: string
  sinceAt: string
  age: string
  next?: string
}

/** Personal numbers a register still owes: registration goes on without them. */
export function NumbersMissing({ rows }: { rows: readonly Owed[] }) {
  const { t } = useTranslation('operator')
  const [register] = rows.map((row) => row.register)
  return (
    <section id="numbers-missing" className="stack stack--tight" aria-labelledby="missing-title">
      <h2 id="missing-title">{t('missing.title')}</h2>
      <p>{t(rows.length > 0 ? 'missing.lead' : 'missing.none')}</p>
      {register !== undefined && (
        <>
          <RetryAll target={register} text={t('missing.again', { count: rows.length })} />
          <DataTable
            caption={t('missing.title')}
            hideCaption
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'code',
                header: t('column.dossier'),
                cell: ({ code }) => code,
                rowHeader: true,
              },
              { key: 'to', header: t('column.to'), cell: ({ to }) => to },
              {
                key: 'since',
                header: t('column.askedAt'),
                cell: ({ sinceAt, since }) => <time dateTime={sinceAt}>{since}</time>,
              },
              { key: 'age', header: t('column.age'), cell: ({ age }) => age, numeric: true },
              { key: 'state', header: t('column.state'), cell: OwedState },
              {
                key: 'attempts',
                header: t('column.attempts'),
                cell: ({ attempts }) => attempts,
                numeric: true,
              },
              { key: 'retry', header: t('column.action'), cell: OwedAction },
            ]}
          />
        </>
      )}
    </section>
  )
}

function OwedState({ late, reason }: Owed) {
  const { t } = useTranslation('operator')
  return (
    <div>
      <StatusTag tone={late ? 'late' : 'waiting'}>
        {t(late ? 'missing.late' : 'missing.waiting')}
      </StatusTag>
      {reason && <p className="quiet small">{reason}</p>}
    </div>
  )
}

function OwedAction({ id, what, code, isDead, next }: Owed) {
  const { t } = useTranslation('operator')
  if (!isDead) return t('missing.next', { when: next })
  return (
    <form method="post" action="/operator/retry">
      <input type="hidden" name="id" value={id} />
      <RetryButton what={`${what}, ${code}`} />
    </form>
  )
}

/** Sends everything one receiver has not taken again, in one click. */
export function RetryAll({ target, text }: { target: string; text: string }) {
  return (
    <form method="post" action="/operator/retry">
      <input type="hidden" name="target" value={target} />
      <SubmitButton small variant="secondary">
        {text}
      </SubmitButton>
    </form>
  )
}

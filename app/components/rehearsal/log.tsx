import { useTranslation } from 'react-i18next'
import { Disclosure } from '../disclosure.tsx'
import type { LogEntry } from './rehearse.ts'
import type { Names } from './use-names.ts'

interface Props {
  entry: LogEntry
  names: Names
}

/** One event in the log: what it moved, what it causes as data, and the rows it would write. */
export function LogItem({ entry, names }: Props) {
  const { t } = useTranslation('rehearsal')
  const count = entry.tables.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <div className="stack stack--tight">
      <p>
        <strong>
          {entry.number}. {headlineOf(entry, names)}
        </strong>
      </p>
      {entry.moved.length === 0 ? (
        <p className="small">{t('log.stayed')}</p>
      ) : (
        <ul className="small">
          {entry.moved.map(({ region, from, to }) => (
            <li key={region}>
              {t('log.moved', {
                region: names.region(region),
                from: names.state(region, from),
                to: names.state(region, to),
              })}
            </li>
          ))}
        </ul>
      )}
      {entry.effects.length === 0 ? (
        <p className="small">{t('log.noEffects')}</p>
      ) : (
        <div className="small">
          <p>{t('log.effects')}:</p>
          <ul>
            {entry.effects.map((effect) => {
              const text = `${effect.type} ${JSON.stringify(effect.params)}`
              return (
                <li key={text}>
                  {names.effects({ effects: [effect.type] })}: <code>{text}</code>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      <Disclosure summary={t('log.rows', { count })}>
        {entry.tables.map(({ table, rows }) => (
          <div key={table} className="small">
            <p>{t('log.table', { table, count: rows.length })}</p>
            <pre className="log__rows">{rows.map((row) => JSON.stringify(row)).join('\n')}</pre>
          </div>
        ))}
      </Disclosure>
    </div>
  )
}

/** "Sign: birth registration", or the event alone when it concerns the whole dossier. */
export function headlineOf({ event }: LogEntry, names: Names) {
  const name = names.event(event.type)
  return 'stepId' in event ? `${name}: ${names.region(event.stepId)}` : name
}

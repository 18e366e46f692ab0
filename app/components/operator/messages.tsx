import { useTranslation } from 'react-i18next'
import { FigureTile } from '../figure-tile.tsx'
import { MessageTable, type MessageLine } from './message-table.tsx'
import { RetryAll } from './unanswered.tsx'

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

interface DeadProps {
  rows: readonly MessageLine[]
  /** Who did not take them. */
  by: readonly { target: string; name: string; count: number; isBroken: boolean }[]
}

/** Messages that were set aside, with why; sent again one by one, or all of a receiver once it is mended. */
export function DeadLetters({ rows, by }: DeadProps) {
  const { t } = useTranslation('operator')
  return (
    <section id="dead" className="stack stack--tight" aria-labelledby="dead-title">
      <h2 id="dead-title">{t('dead.title')}</h2>
      <p>{t(rows.length > 0 ? 'dead.lead' : 'dead.none')}</p>
      {by.map(({ target, name, count, isBroken }) => (
        <div key={target}>
          <RetryAll target={target} text={t('dead.retryAll', { count, name })} />
          {isBroken && <p className="quiet small">{t('dead.stillBroken')}</p>}
        </div>
      ))}
      {rows.length > 0 && <MessageTable caption={t('dead.title')} hideCaption rows={rows} retry />}
    </section>
  )
}

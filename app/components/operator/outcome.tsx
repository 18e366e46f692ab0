import { useTranslation } from 'react-i18next'
import type { FaultKind } from '#machines/faults.ts'
import { Notice } from '../notice.tsx'

/** What the operator's last action led to, told on the page that follows it. */
export type Outcome =
  | {
      did: 'moved'
      now: string
      delivered: number
      dead: number
      deadlines: number
      listAt: string
    }
  | { did: 'already' }
  | { did: 'retried'; state: 'pending' | 'delivered' | 'dead' | 'gone' }
  | { did: 'resent'; name: string; count: number; left: number }
  | { did: 'broken' | 'mended'; name: string; how: FaultKind }

export function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('operator')
  switch (outcome.did) {
    case 'moved':
      return <Moved {...outcome} />
    case 'already':
      return <Notice live>{t('moved.already')}</Notice>
    case 'retried':
      return (
        <Notice tone={outcome.state === 'delivered' ? 'done' : 'late'} live>
          {t(`retried.${outcome.state}`)}
        </Notice>
      )
    case 'resent':
      return (
        <Notice tone={outcome.left === 0 ? 'done' : 'late'} live>
          {t('resent.sent', outcome)}{' '}
          {outcome.left > 0 && t('resent.left', { count: outcome.left })}
        </Notice>
      )
    default:
      return (
        <Notice tone={outcome.did === 'mended' ? 'done' : 'late'} live>
          {outcome.did === 'mended'
            ? t('fault.mended', outcome)
            : t(`fault.began.${outcome.how}`, outcome)}
        </Notice>
      )
  }
}

function Moved({ now, listAt, ...counts }: Extract<Outcome, { did: 'moved' }>) {
  const { t } = useTranslation('operator')
  const happened = (['delivered', 'dead', 'deadlines'] as const).filter((what) => counts[what] > 0)
  return (
    <Notice tone="done" title={t('moved.title', { now })} live>
      {happened.length === 0 ? (
        <p>{t('moved.nothing')}</p>
      ) : (
        <>
          <ul>
            {happened.map((what) => (
              <li key={what}>{t(`moved.${what}`, { count: counts[what] })}</li>
            ))}
          </ul>
          <a href={listAt}>{t('moved.list')}</a>
        </>
      )}
    </Notice>
  )
}

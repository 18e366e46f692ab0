import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { QueueLists } from '#app/components/office/queue-lists.tsx'
import { QueueTable } from '#app/components/office/queue-table.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, requireOfficial } from '#app/context.server.ts'
import { afterDelivery, queueRows, sentNotice } from '#app/forms/office-queue.server.ts'
import { wordsFor } from '#app/forms/words.server.ts'
import { servesCounter } from '#app/services/counter.server.ts'
import { viewSentAndSilent } from '#app/services/sent-cases.server.ts'
import { queueLists, viewQueue } from '#app/services/working.server.ts'
import type { Route } from './+types/office-queue.ts'

export const handle = { i18n: 'official' }

export async function loader({ context, url }: Route.LoaderArgs) {
  requireOfficial(context)
  const ctx = contextFor(context)
  const words = wordsFor(context)
  const { searchParams } = url
  const list = queueLists.find((name) => name === searchParams.get('show')) ?? 'all'
  const queue = await viewQueue(ctx, list)
  const delivered = {
    dossierId: searchParams.get('delivered') ?? '',
    stepId: searchParams.get('step') ?? '',
  }
  const total = list === 'settled' ? queue.queue.length : queue.counts[list]
  return {
    office: queue.office[words.language],
    list,
    lists: queueLists.map((name) => ({
      name,
      count: name === 'settled' ? undefined : queue.counts[name],
    })),
    rows: queueRows(queue, words),
    total,
    counter: servesCounter(ctx.actor),
    sent: sentNotice(await viewSentAndSilent(ctx), words),
    notice: delivered.dossierId
      ? afterDelivery(
          { settled: await viewQueue(ctx, 'settled'), waiting: queue },
          delivered,
          words,
        )
      : undefined,
    commandKey: crypto.randomUUID(),
  }
}

export default function OfficeQueuePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('official')
  const { office, list, lists, rows, total, counter, sent, notice, commandKey } = loaderData
  const atHeader = { coming: 'promised', settled: 'settled' } as const
  const open = list !== 'coming' && list !== 'settled'
  const windowTitle = [notice?.text, t(`queue.lists.${list}`), t('queue.title'), office]
  return (
    <Page
      title={t('queue.title')}
      windowTitle={windowTitle.filter(Boolean).join(' – ')}
      eyebrow={office}
      width="wide"
    >
      {notice && (
        <Notice tone="done" live>
          <p>{notice.text}</p>
          {notice.next ? (
            <p>
              {t('queue.nextOffer')}: <a href={notice.next.to}>{notice.next.title}</a>
              {notice.next.left && ` (${notice.next.left})`}
            </p>
          ) : (
            <p>{t('queue.nothingNext')}</p>
          )}
          <p className="small">
            {t('queue.playOn')} <a href="/sign-in?as=official">{t('queue.playOnLink')}</a>
          </p>
        </Notice>
      )}
      {sent && (
        <Notice tone="late" title={sent.title}>
          <p>{sent.text}</p>
          <ul>
            {sent.lines.map(({ to, text }) => (
              <li key={to + text}>
                <a href={to}>{text}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {counter && (
        <div className="actions">
          <ButtonLink to="/office/counter" variant="secondary" small>
            {t('queue.counter')}
          </ButtonLink>
        </div>
      )}
      <QueueLists lists={lists} here={list} />
      {rows.length === 0 ? (
        <EmptyState title={t(`queue.empty.${list}.title`)}>
          {t(`queue.empty.${list}.text`)}
        </EmptyState>
      ) : (
        <QueueTable
          rows={rows}
          caption={t(`queue.caption.${list}`)}
          atHeader={t(`queue.column.${open ? 'due' : atHeader[list]}`)}
          open={open}
          commandKey={commandKey}
        />
      )}
      {rows.length < total && <p>{t('queue.limited', { shown: rows.length, total })}</p>}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

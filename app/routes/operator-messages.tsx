import { useTranslation } from 'react-i18next'
import { MessageTable } from '#app/components/operator/message-table.tsx'
import { Passage } from '#app/components/operator/passage.tsx'
import { RepeatTables } from '#app/components/operator/repeat-tables.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { contextFor, requireOperator } from '#app/context.server.ts'
import { passageView, repeatsView } from '#app/forms/message-lists.server.ts'
import { messageLine, wordsFor } from '#app/forms/operator-words.server.ts'
import { passageIn } from '#app/forms/outcome.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { viewMessages } from '#app/services/operating.server.ts'
import type { Route } from './+types/operator-messages.ts'
import '../styles/operator.css'
import '../styles/pills.css'

export const handle = { i18n: ['operator', 'stage'] }

const lists = ['all', 'pending', 'delivered', 'dead', 'repeats'] as const

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  const ctx = contextFor(context)
  const words = wordsFor(i18nFor(context))
  const passage = passageIn(url)
  if (passage) return { show: 'passage' as const, ...(await passageView(ctx, words, passage)) }
  const show = lists.find((list) => list === url.searchParams.get('show')) ?? 'all'
  if (show === 'repeats') return { show, ...(await repeatsView(ctx, words)) }
  const code = url.searchParams.get('dossier') ?? undefined
  const rows = await viewMessages(ctx, show === 'all' ? undefined : show, code)
  // By the moment each line shows: when it arrived, or is tried again.
  const messages = rows
    .map((row) => messageLine(words, row))
    .toSorted((one, other) => other.at.localeCompare(one.at))
  return { show, code, messages }
}

export default function OperatorMessagesPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('operator')
  const { show } = loaderData
  const code = 'code' in loaderData ? loaderData.code : undefined
  const only = code === undefined ? '' : `&${new URLSearchParams({ dossier: code })}`
  return (
    <Page
      title={t(show === 'passage' ? 'messages.passage' : 'messages.title')}
      lead={show === 'passage' ? t('messages.between', loaderData) : t('messages.lead')}
      width="wide"
    >
      <ConsoleNav here="messages" />
      <nav aria-label={t('messages.filter')}>
        <ul className="pills plain-list">
          {lists.map((list) => (
            <li key={list}>
              <a
                href={`/operator/messages?show=${list}${only}`}
                aria-current={list === show ? 'page' : undefined}
              >
                {t(`messages.show.${list}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {code !== undefined && (
        <p>
          {t('messages.only', { code })}{' '}
          <a href={`/operator/messages?show=${show}`}>{t('messages.every')}</a>
        </p>
      )}
      <List {...loaderData} />
    </Page>
  )
}

function List(view: Route.ComponentProps['loaderData']) {
  const { t } = useTranslation('operator')
  if (view.show === 'passage') return <Passage items={view.items} />
  if (view.show === 'repeats') return <RepeatTables {...view} />
  if (view.messages.length === 0) {
    return <p>{t(view.show === 'all' ? 'messages.none' : 'messages.noneHere')}</p>
  }
  return (
    <MessageTable
      caption={t(`messages.show.${view.show}`)}
      rows={view.messages}
      retry={view.show === 'dead'}
    />
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

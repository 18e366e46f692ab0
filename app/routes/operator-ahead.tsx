import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { contextFor, requireOperator, withoutScripts } from '#app/context.server.ts'
import { aheadView } from '#app/forms/ahead-view.server.ts'
import { wordsFor } from '#app/forms/operator-words.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { viewAhead } from '#app/services/foretelling.server.ts'
import type { Route } from './+types/operator-ahead.ts'
import '../styles/facts.css'

export const handle = { i18n: 'stage' }

const DAYS = 3

export async function loader({ context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const words = wordsFor(i18nFor(context))
  const { now, until, ahead, more } = await viewAhead(contextFor(context), DAYS)
  return {
    now: dateTime(now, words.language),
    until: dateTime(until, words.language),
    days: aheadView(words, i18nFor(context).getFixedT(null, 'stage'), ahead),
    more,
  }
}

export default function OperatorAheadPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('stage')
  const { now, until, days, more } = loaderData
  return (
    <Page title={t('ahead.title')} lead={t('ahead.lead')} width="wide">
      <ConsoleNav here="ahead" />
      <p>{t('ahead.between', { now, until })}</p>
      {days.length === 0 && <p>{t('ahead.nothing')}</p>}
      {more && <Notice>{t('ahead.more')}</Notice>}
      {days.map(({ day, lines }) => (
        <section key={day} className="stack stack--tight">
          <h2>{day}</h2>
          <Timeline
            items={lines.map(({ dossier, effect, ...line }) => ({
              ...line,
              detail: (
                <>
                  {dossier && <p>{dossier}</p>}
                  <p>{effect}</p>
                </>
              ),
            }))}
          />
        </section>
      ))}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

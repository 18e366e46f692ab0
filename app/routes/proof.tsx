import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { Page } from '#app/components/page.tsx'
import { toneIcons } from '#app/components/tone.ts'
import { withoutScripts } from '#app/context.server.ts'
import { proofView } from '#app/forms/proof-view.server.ts'
import type { Route } from './+types/proof.ts'
import '../styles/proof.css'

export const handle = { i18n: 'proof' }

/** Open to anybody who holds the paper; nobody needs to sign in. */
export async function loader({ params, context }: Route.LoaderArgs) {
  withoutScripts(context)
  const view = await proofView(context, params.code)
  // A code is a key: it belongs in no search engine.
  const headers = { 'X-Robots-Tag': 'noindex' }
  return data(view, { status: view.state === 'unknown' ? 404 : 200, headers })
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs) => loaderHeaders

const tones = {
  genuine: 'done',
  superseded: 'late',
  revoked: 'stopped',
  unconfirmed: 'stopped',
  unknown: 'stopped',
} as const

export default function ProofPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('proof')
  const { state, when, facts, checkedAt } = loaderData
  const tone = tones[state]
  const Icon = toneIcons[tone]
  return (
    <Page title={t('title')}>
      <section className={`verdict tone-${tone}`}>
        <Icon className="verdict__sign" aria-hidden />
        <div>
          <h2>{t(`${state}.title`)}</h2>
          <p>{t(`${state}.text`, { when })}</p>
          {state === 'unknown' && <p>{t('unknown.remedy')}</p>}
          {state === 'unconfirmed' && <p>{t('unconfirmed.next')}</p>}
        </div>
      </section>
      {facts.length > 0 && <Facts facts={facts} />}
      <p className="quiet small">
        {t('checkedAt', { when: checkedAt })} {t('simulation')}
      </p>
      <p className="small no-print">
        <a href="/proof/keys.json">{t('keys')}</a>
      </p>
    </Page>
  )
}

function Facts({ facts }: Pick<Route.ComponentProps['loaderData'], 'facts'>) {
  const { t } = useTranslation('proof')
  return (
    <section className="stack stack--tight">
      <h2>{t('facts.title')}</h2>
      <p>{t('facts.compare')}</p>
      <dl className="proof-facts">
        {facts.map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('facts.whole')}</p>
      <p className="quiet small">{t('least')}</p>
    </section>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

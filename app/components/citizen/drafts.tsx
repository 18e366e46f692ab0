import { useTranslation } from 'react-i18next'
import { ButtonLink, SubmitButton } from '../button.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Notice } from '../notice.tsx'

interface Props {
  drafts: readonly {
    id: string
    title: string
    bundle: string
    saved: string
    kept: string
    warning?: string
    isReady: boolean
  }[]
}

/** What was begun and not sent, each with the way on and the way out. */
export function Drafts({ drafts }: Props) {
  const { t } = useTranslation('citizen')
  return (
    <section className="stack stack--tight">
      <h2>{t('me.drafts.title')}</h2>
      {drafts.map(({ id, title, bundle, saved, kept, warning, isReady }) => (
        <article key={id} className="panel mine">
          <p className="page__eyebrow">{bundle}</p>
          <h3>{title}</h3>
          <p className="quiet small">
            {saved}. {kept}.
          </p>
          {warning && <Notice tone="late">{warning}</Notice>}
          <ButtonLink to={`/drafts/${id}`}>
            {t(isReady ? 'me.drafts.ready' : 'me.drafts.continue')}
          </ButtonLink>
          <Disclosure summary={t('me.drafts.delete')}>
            <p>{t('me.drafts.deleteText')}</p>
            <form method="post" action={`/drafts/${id}`}>
              <SubmitButton variant="secondary" tone="danger" small>
                {t('me.drafts.deleteConfirm')}
              </SubmitButton>
            </form>
          </Disclosure>
        </article>
      ))}
    </section>
  )
}

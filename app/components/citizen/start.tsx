import { useTranslation } from 'react-i18next'
import type { Actor } from '#machines/permissions.ts'
import { ButtonLink, SubmitButton } from '../button.tsx'
import { Notice } from '../notice.tsx'

interface Visitor {
  actor: Actor['kind']
  /** The level of identity that keeps a citizen from declaring online, if one does. */
  level?: number
}

interface StartProps extends Visitor {
  id: string
  /** What was begun and not sent. */
  open?: { id: string; title: string; savedAt: string }
}

interface SentProps {
  sent: readonly { id: string; title: string; code: string }[]
}

interface VariantsProps extends Visitor {
  /** When something can be filed alone, in the bundle's words. */
  single: { title: string; text: string }
  variants: readonly { id: string; title: string; text: string }[]
}

/** What was sent already: followed, not declared again. */
export function SentBefore({ sent }: SentProps) {
  const { t } = useTranslation('citizen')
  if (sent.length === 0) return null
  return (
    <Notice title={t('before.sent.title')}>
      <ul>
        {sent.map(({ id, title, code }) => (
          <li key={id}>
            <a href={`/dossiers/${id}`}>{t('before.sent.one', { title, code })}</a>
          </li>
        ))}
      </ul>
      <p>{t('before.sent.text')}</p>
    </Notice>
  )
}

/** The way into a declaration, for who may begin one. */
export function Start({ id, actor, level, open }: StartProps) {
  const { t } = useTranslation('citizen')
  const here = `/bundles/${id}`
  if (actor !== 'citizen') {
    const signIn = `/sign-in?${new URLSearchParams({ as: 'citizen', return: here })}`
    return (
      <div className="stack stack--tight">
        <ButtonLink to={signIn}>{t('before.signIn')}</ButtonLink>
        <p className="quiet small">
          {t(actor === 'anonymous' ? 'before.signInNote' : 'before.onlyCitizens')}
        </p>
      </div>
    )
  }
  if (level !== undefined) {
    return (
      <Notice tone="yours" title={t('before.level.title')}>
        <p>{t('before.level.missing', { level })}</p>
        <p>{t('before.level.where')}</p>
        <p>{t('before.level.counter')}</p>
      </Notice>
    )
  }
  if (!open) {
    return (
      <form method="post" className="stack stack--tight">
        <SubmitButton>{t('before.start')}</SubmitButton>
        <p className="quiet small">{t('before.time')}</p>
      </form>
    )
  }
  return (
    <Notice tone="yours" title={t('before.open.title')}>
      <p>{open.title ? t('before.open.named', open) : t('before.open.unnamed', open)}</p>
      <form method="post" className="actions">
        <ButtonLink to={`/drafts/${open.id}`}>{t('before.continue')}</ButtonLink>
        <SubmitButton variant="tertiary" name="another" value="yes">
          {t('before.another')}
        </SubmitButton>
      </form>
      <p className="quiet small">{t('before.anotherNote')}</p>
    </Notice>
  )
}

/** One procedure alone, for who has the earlier result in hand. */
export function Variants({ actor, level, single, variants }: VariantsProps) {
  if (variants.length === 0) return null
  const mayStart = actor === 'citizen' && level === undefined
  return (
    <section className="stack stack--tight" aria-labelledby="variants">
      <h2 id="variants">{single.title}</h2>
      <p>{single.text}</p>
      <form method="post" className="stack stack--tight">
        {variants.map(({ id, title, text }) =>
          mayStart ? (
            <div key={id}>
              <SubmitButton variant="secondary" name="variant" value={id}>
                {title}
              </SubmitButton>
              <p className="quiet small">{text}</p>
            </div>
          ) : (
            <p key={id}>
              <strong>{title}.</strong> {text}
            </p>
          ),
        )}
      </form>
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { ButtonLink } from '#app/components/button.tsx'
import { Page } from '#app/components/page.tsx'
import { withoutScripts } from '#app/context.server.ts'
import { wordsIn } from '#app/forms/carried-form.server.ts'
import { safeReturn } from '#app/safe-return.ts'
import type { Route } from './+types/carried.ts'
import '../styles/form.css'

export const handle = { i18n: 'sign-in' }

/** Shows what somebody had written on a page whose session ended, so that it can be copied back there. */
export async function action({ request, context }: Route.ActionArgs) {
  withoutScripts(context)
  const form = await request.formData()
  return data({ words: wordsIn(form), goTo: safeReturn(form.get('return')) })
}

export default function CarriedPage({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation('sign-in')
  const { words, goTo } = actionData ?? { words: [], goTo: '/' }
  return (
    <Page
      title={t('carried.title')}
      lead={t(words.length > 0 ? 'carried.lead' : 'carried.nothing')}
    >
      {words.map((text, index) => (
        <div key={index} className="stack stack--tight">
          <label htmlFor={`words-${index}`} className="aksel-label">
            {t('carried.words', { number: index + 1 })}
          </label>
          <textarea
            id={`words-${index}`}
            className="aksel-textarea__input aksel-body-short"
            rows={5}
            readOnly
            value={text}
          />
        </div>
      ))}
      <div className="actions">
        <ButtonLink to={goTo}>{t('carried.back')}</ButtonLink>
      </div>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

import { useTranslation } from 'react-i18next'
import type { Meanwhile } from '#app/forms/meanwhile-view.server.ts'
import { ButtonLink } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { Page } from '../page.tsx'
import '../../styles/form.css'

interface Props extends Meanwhile {
  /** What was typed and sent too late; undefined when nothing was sent. */
  typed?: readonly string[]
}

/** Instead of a page that was overtaken by events: what happened, and what was typed, so that nothing is lost. */
export function Overtaken({ title, windowTitle, lines, back, typed }: Props) {
  const { t } = useTranslation('going-wrong')
  return (
    <Page title={title} windowTitle={windowTitle} back={back}>
      <Notice live>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {typed && <p>{t('meanwhile.nothing')}</p>}
      </Notice>
      {typed && typed.length > 0 && (
        <div className="stack stack--tight">
          <label htmlFor="typed" className="aksel-label">
            {t('meanwhile.words')}
          </label>
          <textarea
            id="typed"
            className="aksel-textarea__input aksel-body-short"
            rows={Math.min(12, typed.length + 2)}
            readOnly
            value={typed.join('\n')}
          />
        </div>
      )}
      <div className="actions">
        <ButtonLink to={back.to}>{back.label}</ButtonLink>
      </div>
    </Page>
  )
}

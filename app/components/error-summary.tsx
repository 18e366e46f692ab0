import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import '../styles/form.css'

interface Props {
  /** In the order of the page; the wording is the same as beside the field. */
  errors: readonly { field: string; message: string }[]
}

/**
 * Stands first on a page that came back with errors, links to each field and takes the focus. The alert
 * is an inner element: some screen readers read only a part of a box that is alert and focused at once.
 */
export function ErrorSummary({ errors }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  // By their wording, not by the list: a page that renders again must not pull the focus back.
  const wording = errors.map(({ message }) => message).join('\n')
  useEffect(() => box.current?.focus(), [wording])
  if (errors.length === 0) return null
  return (
    // eslint-disable-next-line jsx-a11y/no-autofocus -- without a script the attribute moves the focus
    <div ref={box} className="error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2>{t('parts.errors.title')}</h2>
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

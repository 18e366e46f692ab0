import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'

interface Props {
  /** The h1, and the title of the window unless `windowTitle` says more. */
  title: string
  /** "Question – procedure", for pages whose h1 alone is not unique. */
  windowTitle?: string
  /** The page came back with errors: the title of the window says so first. */
  failed?: boolean
  /** A few words above the title: the procedure, the dossier code, the section. */
  eyebrow?: React.ReactNode
  /** One or two sentences under the title. */
  lead?: React.ReactNode
  /** Stands beside the lead: a state, a progress in words. */
  aside?: React.ReactNode
  back?: Back
  /** `reading` for forms and prose, `wide` for tables, maps and queues. */
  width?: 'reading' | 'wide'
  children: React.ReactNode
}

/** Where one came from: a link, or a button of the form of that id, which saves it first and then goes there. */
interface Back {
  to: string
  label: string
  form?: string
}

/** Every page: back link, one h1, lead, body. */
export function Page(props: Props) {
  const { t } = useTranslation()
  const { title, windowTitle = title, failed, eyebrow, lead, aside, back, width, children } = props
  const prefix = failed ? t('parts.errors.prefix') : ''
  return (
    <div className={`page page--${width ?? 'reading'}`}>
      <title>{`${prefix}${windowTitle} – ${t('site.name')}`}</title>
      <header className="page__head">
        {back && <BackLink {...back} />}
        {eyebrow && <p className="page__eyebrow">{eyebrow}</p>}
        <h1 id="page-title">{title}</h1>
        {aside}
        {lead && <p className="page__lead">{lead}</p>}
      </header>
      <div className="page__body stack">{children}</div>
    </div>
  )
}

function BackLink({ to, label, form }: Back) {
  const words = (
    <>
      <ArrowLeftIcon className="icon" aria-hidden />
      {label}
    </>
  )
  if (form === undefined) {
    return (
      <a className="back-link" href={to}>
        {words}
      </a>
    )
  }
  return (
    <button className="back-link" form={form} name="back" value={to} formNoValidate>
      {words}
    </button>
  )
}

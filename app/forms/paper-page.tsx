import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FileField } from '#app/components/file-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { StepProgress } from '#app/components/step-progress.tsx'
import type { PaperPageView } from './paper-view.server.ts'

interface Props extends PaperPageView {
  fromCheck: boolean
  /** What was just done, in words. */
  done?: string
  /** Why the file was not taken. */
  error?: string
}

const FILE = 'file'

/** One paper: why it is needed, what was handed in, and the way to hand it in. */
export function PaperPage({ draft, fromCheck, done, error, ...view }: Props) {
  const { t } = useTranslation('draft')
  const { t: papers } = useTranslation('papers')
  const { title, bundle, files } = view
  const back =
    fromCheck && view.complete
      ? { to: `/drafts/${draft.id}/check`, label: t('back.check') }
      : view.previous
        ? { to: `/drafts/${draft.id}/${view.previous}`, label: t('back.page') }
        : { to: `/bundles/${draft.bundleId}`, label: t('back.before') }
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${bundle}`}
      failed={error !== undefined}
      eyebrow={bundle}
      lead={view.why}
      back={back}
      aside={<StepProgress current={view.position} total={view.of} />}
    >
      <ErrorSummary errors={error ? [{ field: FILE, message: error }] : []} />
      {done && !error && (
        <Notice tone="done" live>
          {done}
        </Notice>
      )}
      {view.arrived && <Notice title={papers('arrived.title')}>{papers('arrived.text')}</Notice>}
      {files.length > 0 && <HandedIn title={papers('handedIn')} files={files} />}
      <form method="post" encType="multipart/form-data" className="form" noValidate>
        {!view.full && (
          <FileField
            name={FILE}
            label={papers(files.length > 0 ? 'chooseMore' : 'choose')}
            hint={view.hint}
            error={error}
            accept={view.accept}
            optional={view.optional || files.length > 0}
          />
        )}
        <div className="actions">
          <SubmitButton>{t('continue')}</SubmitButton>
          {!view.full && (
            <SubmitButton variant="secondary" name="intent" value="more">
              {papers('more')}
            </SubmitButton>
          )}
          <SubmitButton variant="tertiary" name="intent" value="later">
            {t('later')}
          </SubmitButton>
        </div>
      </form>
      <p className="quiet small">
        {view.receivers}. {view.keeping}
      </p>
    </Page>
  )
}

/** The files that are there, each to be looked at again or taken back. */
function HandedIn({ title, files }: { title: string; files: PaperPageView['files'] }) {
  const { t } = useTranslation('papers')
  return (
    <section className="panel stack stack--tight">
      <h2>{title}</h2>
      <ul className="paper-files">
        {files.map(({ id, name, about }) => (
          <li key={id}>
            <span className="paper-files__name">{name}</span>
            <span className="quiet small">{about}</span>
            <span className="paper-files__ways">
              <a href={`/papers/${id}`}>
                {t('look')} <span className="aksel-sr-only">{name}</span>
              </a>
              <form method="post" action={`/papers/${id}/remove`}>
                <button className="link-button">
                  {t('remove')} <span className="aksel-sr-only">{name}</span>
                </button>
              </form>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

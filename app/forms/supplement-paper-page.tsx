import { useTranslation } from 'react-i18next'
import { ButtonLink, SubmitButton } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FileField } from '#app/components/file-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import type { SupplementPaperView } from './supplement-paper-view.server.ts'
import '../styles/citizen.css'

const FILE = 'file'

interface Props extends SupplementPaperView {
  /** What was just done, in words. */
  done?: string
  /** Why the file was not taken. */
  error?: string
}

/** One paper that was asked for after sending: why, the files there are, and the way to hand one in. */
export function SupplementPaperPage({ done, error, ...view }: Props) {
  const { t } = useTranslation('going-wrong')
  const { t: papers } = useTranslation('papers')
  const { title, files, full, back } = view
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${t('supplement.title')}`}
      failed={error !== undefined}
      eyebrow={view.eyebrow}
      lead={view.reason}
      back={back}
    >
      <ErrorSummary errors={error ? [{ field: FILE, message: error }] : []} />
      {done && !error && (
        <Notice tone="done" live>
          {done}
        </Notice>
      )}
      {files.length > 0 && <Chosen files={files} />}
      {!full && (
        <form method="post" encType="multipart/form-data" className="form" noValidate>
          <FileField
            name={FILE}
            label={papers(files.length > 0 ? 'chooseMore' : 'choose')}
            hint={view.hint}
            error={error}
            accept={view.accept}
            optional={files.length > 0}
          />
          <SubmitButton variant={files.length > 0 ? 'secondary' : 'primary'}>
            {t('supplement.papers.choose')}
          </SubmitButton>
        </form>
      )}
      {files.length > 0 && (
        <div className="actions">
          <ButtonLink to={back.to}>{t('supplement.paper.done')}</ButtonLink>
        </div>
      )}
      <p className="quiet small">{t('supplement.paper.keeping')}</p>
    </Page>
  )
}

function Chosen({ files }: Pick<SupplementPaperView, 'files'>) {
  const { t } = useTranslation('papers')
  return (
    <section className="panel stack stack--tight">
      <h2>{t('handedIn')}</h2>
      <ul className="paper-files">
        {files.map(({ id, name, about }) => (
          <li key={id}>
            <span className="paper-files__name">{name}</span>
            <span className="quiet small">{about}</span>
            <span className="paper-files__ways">
              <a href={`/papers/${id}`}>
                {t('look')} <span className="aksel-sr-only">{name}</span>
              </a>
              <form method="post">
                <button className="link-button" name="intent" value={`remove ${id}`}>
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

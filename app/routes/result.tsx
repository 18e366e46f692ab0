import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { Page } from '#app/components/page.tsx'
import { contextFor, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { resultLine } from '#app/forms/declared-values.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import type { Route } from './+types/result.ts'
import '../styles/citizen.css'

export const handle = { i18n: 'dossier' }

export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  const { dossierId, procedureId } = params
  const view = await served(() => viewDossier(contextFor(context), dossierId))
  const result = view.results.find((candidate) => candidate.procedureId === procedureId)
  if (!result) throw data(null, { status: 404 })
  withoutScripts(context)
  const { bundle, language, names, text } = wordingFor(context, view.dossier, view.names)
  const step = view.steps.find((candidate) => candidate.procedureId === procedureId)
  return {
    id: dossierId,
    code: view.dossier.code,
    title: text(`result.${procedureId}.title`),
    number: result.number,
    lines: result.lines.map((line) => resultLine(bundle, language, procedureId, line, names)),
    signedBy: result.signedBy,
    office: step?.office[language] ?? '',
  }
}

/** The lines of the paper, as it will be printed. */
export default function ResultPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('dossier')
  const { id, code, title, number, lines, signedBy, office } = loaderData
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${code}`}
      eyebrow={t('result.number', { number })}
      back={{ to: `/dossiers/${id}`, label: t('result.back', { code }) }}
    >
      <section className="panel paper">
        <dl className="form-lines">
          {lines.map((line) => (
            <div key={line.key}>
              <dt>{line.label}</dt>
              <dd>{line.value}</dd>
            </div>
          ))}
        </dl>
        <p className="paper__signed">{t('result.signed', { name: signedBy, office })}</p>
      </section>
      <p className="quiet small">{t('result.electronic')}</p>
      <p className="quiet small no-print">{t('result.print')}</p>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

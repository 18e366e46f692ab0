import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FileField } from '#app/components/file-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import {
  contextFor,
  oversizedContext,
  requireOperator,
  stageContext,
  withoutScripts,
} from '#app/context.server.ts'
import { partName } from '#app/forms/scenario-problems.server.ts'
import { readToEnd, readUpload } from '#app/forms/upload.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import {
  importScenario,
  ScenarioUnreadableError,
  TooManyScenariosError,
} from '#app/services/scenarios.server.ts'
import type { Route } from './+types/operator-scenario-import.ts'

export const handle = { i18n: ['scenarios', 'stage'] }

export function loader({ context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const tooLarge = context.get(oversizedContext)
  return data({ tooLarge }, { status: tooLarge ? 413 : 200 })
}

/** Takes in one file; what is broken in it is told by line, with the remedy. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  try {
    const upload = await readUpload(request)
    if (!upload?.file) return data({ mistake: 'none' as const, problems: [] }, { status: 422 })
    const text = new TextDecoder().decode(upload.file.content)
    const host = context.get(stageContext)
    const id = await importScenario(contextFor(context), host, text, languageFor(context))
    return redirect(`/operator/scenarios/${id}`, 303)
  } catch (error) {
    if (error instanceof ScenarioUnreadableError) {
      const t = i18nFor(context).getFixedT(null, 'scenarios')
      const problems = error.problems.map((one) => ({ ...one, part: partName(one.path, t) }))
      return data({ mistake: 'broken' as const, problems }, { status: 422 })
    }
    if (error instanceof TooManyScenariosError) {
      return data({ mistake: 'tooMany' as const, problems: [] }, { status: 422 })
    }
    throw error
  } finally {
    await readToEnd(request)
  }
}

export default function ScenarioImportPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('scenarios')
  const mistake = loaderData.tooLarge ? 'tooLarge' : actionData?.mistake
  const problems = actionData?.problems ?? []
  const message = mistake && t(`import.${mistake}`)
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      back={{ to: '/operator/scenarios', label: t('one.back') }}
      failed={mistake !== undefined}
    >
      <ConsoleNav here="scenarios" />
      <ErrorSummary errors={message ? [{ field: 'file', message }] : []} />
      {problems.length > 0 && (
        <Notice tone="late">
          <ul>
            {problems.map(({ line, path, part, problem }) => (
              <li key={`${line} ${path} ${problem}`}>
                <strong>
                  {path ? t('import.line_path', { line, path, part }) : t('import.line', { line })}
                </strong>
                : {problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <form
        method="post"
        action="/operator/scenarios/import"
        encType="multipart/form-data"
        className="form"
      >
        <FileField
          name="file"
          label={t('import.file')}
          accept=".json,application/json"
          error={message}
        />
        <div>
          <SubmitButton>{t('import.send')}</SubmitButton>
        </div>
      </form>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

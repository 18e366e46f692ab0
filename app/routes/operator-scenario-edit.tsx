import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import { EditBasics } from '#app/components/stage/edit-basics.tsx'
import {
  EditActs,
  EditAssumptions,
  EditFamilies,
  EditFaults,
} from '#app/components/stage/edit-parts.tsx'
import { contextFor, requireOperator, stageContext, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { targetsIn } from '#app/forms/faults-view.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { wordsFor } from '#app/forms/operator-words.server.ts'
import { partName } from '#app/forms/scenario-problems.server.ts'
import { edited } from '#app/forms/scenario-edit-form.server.ts'
import { actName, bundleChoices, partsOf, ruleSetsOf } from '#app/forms/scenario-view.server.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { changeScenario, viewScenario } from '#app/services/scenarios.server.ts'
import type { Route } from './+types/operator-scenario-edit.ts'

export const handle = { i18n: ['scenarios', 'stage', 'operator'] }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const host = context.get(stageContext)
  const language = languageFor(context)
  const words = wordsFor(i18nFor(context))
  const t = i18nFor(context).getFixedT(null, 'scenarios')
  const { content, text, own } = await served(() =>
    viewScenario(contextFor(context), host, params.scenarioId),
  )
  if (!own) throw data(null, { status: 404 })
  return {
    ...partsOf(content, host, words, i18nFor(context)),
    content,
    ruleSets: ruleSetsOf(content),
    isFresh: !url.searchParams.has('saved') && content.title.vi === '' && content.acts.length === 0,
    problems: host
      .check(text, language)
      .map(({ path, problem }) => ({ path, problem, part: partName(path, t) })),
    saved: url.searchParams.has('saved'),
    kinds: host.actForms.map(({ does }) => ({ value: does, label: actName(does, t) })),
    targets: targetsIn(words),
    bundles: bundleChoices(language),
    known: host.declarants
      .filter(({ bundle }) => bundle === content.bundle)
      .map(({ family, about }) => `${family} (${about})`)
      .join(', '),
    drawsFamilies: content.bundle === host.bundleByLot,
  }
}

/** Every button saves what was typed; the one pressed says what it does besides. */
export async function action({ params, request, context }: Route.ActionArgs) {
  requireOperator(context)
  const host = context.get(stageContext)
  const id = params.scenarioId
  const answers = answersIn(await request.formData())
  await served(() =>
    changeScenario(contextFor(context), host, id, (content) => edited(content, answers, host)),
  )
  const [what = ''] = (answers.do ?? '').split(':')
  const home = `/operator/scenarios/${id}`
  if (what === 'add-act') {
    const kind = new URLSearchParams({ does: answers.does ?? '' })
    return redirect(`${home}/acts/new?${kind}`, 303)
  }
  if (what === 'view') return redirect(home, 303)
  return redirect(`${home}/edit?saved=1${anchorOf(what)}`, 303)
}

/** The part of the page the button stands in. */
function anchorOf(what: string) {
  const part = ['act', 'fault', 'family', 'assumption'].find((name) => what.includes(name))
  return part ? `#${part}` : ''
}

export default function ScenarioEditPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('scenarios')
  const { id, title, problems, saved, isFresh } = loaderData
  return (
    <Page
      title={t('edit.title')}
      windowTitle={`${t('edit.title')}: ${title} (${id})`}
      eyebrow={title}
      lead={t('edit.lead')}
      back={{ to: `/operator/scenarios/${id}`, label: t('edit.view') }}
      width="wide"
    >
      <ConsoleNav here="scenarios" />
      {saved && (
        <Notice tone="done" live>
          {t('edit.saved')}
        </Notice>
      )}
      {problems.length === 0 || isFresh ? (
        <Notice>{t(isFresh ? 'edit.fresh' : 'edit.ready')}</Notice>
      ) : (
        <Notice tone="late" title={t('edit.problems')}>
          <ul>
            {problems.map(({ path, problem, part }) => (
              <li key={`${path} ${problem}`}>
                <a href={whereIs(id, path)}>{part}</a>: {problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" className="scenario-form" noValidate>
        <EditBasics {...loaderData} />
        <EditFamilies {...loaderData} />
        <EditActs {...loaderData} />
        <EditFaults {...loaderData} />
        <EditAssumptions {...loaderData} />
      </form>
    </Page>
  )
}

/** Where what is wrong can be mended: an act has a page of its own. */
function whereIs(id: string, path: string) {
  const [part = '', place = ''] = path.split('.')
  if (part === 'acts' && place) return `/operator/scenarios/${id}/acts/${place}`
  const parts: Record<string, string> = {
    acts: 'act',
    faults: 'fault',
    cast: 'family',
    assumptions: 'assumption',
    title: place ? path : 'title.vi',
    story: place ? path : 'story.vi',
  }
  return `#${parts[part] ?? part}`
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

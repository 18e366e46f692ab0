import { data, redirect } from 'react-router'
import { Overtaken } from '#app/components/citizen/meanwhile.tsx'
import { contextFor, portalContext, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { refusalOf, served } from '#app/failures.server.ts'
import { isCarried } from '#app/forms/carried-form.server.ts'
import { CorrectPage } from '#app/forms/correct-page.tsx'
import { correctView, wrongIn } from '#app/forms/correct-view.server.ts'
import { correctionItems } from '#app/forms/correction-items.server.ts'
import { keyIn } from '#app/forms/feedback-form.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { meanwhile, typedIn } from '#app/forms/meanwhile-view.server.ts'
import { sentTo } from '#app/forms/sent-view.server.ts'
import { requestCorrection } from '#app/services/correcting.server.ts'
import { EventRefusedError } from '#app/services/errors.ts'
import type { Route } from './+types/dossier-correct.ts'

export const handle = { i18n: ['going-wrong', 'draft'] }

export async function loader({ params, url, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await correctView(context, params, wrongIn(url))
  if (!view) return { overtaken: await meanwhile(context, params, 'correct') }
  const nothingChosen = url.searchParams.has('chosen') && view.questions.length === 0
  return { view, nothingChosen, commandKey: crypto.randomUUID() }
}

/** Asks the office to correct its result; what is missing comes back with everything that was typed. */
export async function action({ request, params, url, context }: Route.ActionArgs) {
  requireCitizen(context)
  const form = await request.formData()
  const key = keyIn(form)
  const { find, why = '', ...typed } = answersIn(form)
  const wrong = wrongIn(url)
  if (!key || wrong.length === 0) throw data(null, { status: 400 })
  const again = async (
    status: number,
    errors: readonly { field: string; message: string }[] = [],
  ) => {
    const view = await correctView(context, params, wrong, typed)
    return data({ view, errors, why, carried: isCarried(form), typed: typedIn(form) }, { status })
  }
  if (find || isCarried(form)) return again(200)
  const read = await served(() => correctionItems(context, params, wrong, { ...typed, why }))
  if (!read) throw data(null, { status: 400 })
  if ('errors' in read) return again(422, read.errors)
  try {
    await requestCorrection(contextFor(context), { ...params, key }, read.items)
  } catch (error) {
    if (error instanceof EventRefusedError) return again(409)
    throw refusalOf(error)
  }
  await context.get(portalContext).deliver()
  return redirect(sentTo(params.dossierId, 'correction', params.stepId), 303)
}

export default function DossierCorrectPage({ loaderData, actionData }: Route.ComponentProps) {
  const { overtaken, view, nothingChosen, commandKey } = loaderData
  if (overtaken) return <Overtaken {...overtaken} typed={actionData?.typed} />
  return (
    <CorrectPage
      {...(actionData?.view ?? view)}
      commandKey={commandKey}
      nothingChosen={nothingChosen}
      errors={actionData?.errors ?? []}
      why={actionData?.why}
      carried={actionData?.carried ?? false}
    />
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

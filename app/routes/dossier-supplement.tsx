import { data, redirect } from 'react-router'
import { Overtaken } from '#app/components/citizen/meanwhile.tsx'
import { contextFor, portalContext, requireCitizen, withoutScripts } from '#app/context.server.ts'
import { refusalOf } from '#app/failures.server.ts'
import { isCarried } from '#app/forms/carried-form.server.ts'
import { keyIn } from '#app/forms/feedback-form.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { meanwhile, typedIn } from '#app/forms/meanwhile-view.server.ts'
import { sentTo } from '#app/forms/sent-view.server.ts'
import { SupplementPage } from '#app/forms/supplement-page.tsx'
import { supplementView } from '#app/forms/supplement-view.server.ts'
import { EventRefusedError } from '#app/services/errors.ts'
import { findSupplement, supply, type Unsupplied } from '#app/services/supplementing.server.ts'
import type { Route } from './+types/dossier-supplement.ts'

export const handle = { i18n: ['going-wrong', 'draft'] }

export async function loader({ params, context }: Route.LoaderArgs) {
  requireCitizen(context)
  withoutScripts(context)
  const view = await supplementView(context, params)
  if (!view) return { overtaken: await meanwhile(context, params, 'supplement') }
  return { view, commandKey: crypto.randomUUID() }
}

/** Sends what was asked for; what is missing or wrong comes back with everything that was typed. */
export async function action({ request, params, context }: Route.ActionArgs) {
  requireCitizen(context)
  const ctx = contextFor(context)
  const form = await request.formData()
  const key = keyIn(form)
  if (!key) throw data(null, { status: 400 })
  const { asked, find, ...typed } = answersIn(form)
  const again = async (status: number, unsupplied?: Unsupplied) => {
    const view = await supplementView(context, params, typed, unsupplied)
    const changed = status === 409
    return data({ view, changed, carried: isCarried(form), typed: typedIn(form) }, { status })
  }
  try {
    const open = await findSupplement(ctx, params)
    if (open && (isCarried(form) || find)) return await again(200)
    if (open && open.supplement.id !== asked) return await again(409)
    const sent = await supply(ctx, { ...params, key }, typed)
    if ('problems' in sent) {
      if (!open) throw data(null, { status: 404 })
      return await again(422, sent)
    }
  } catch (error) {
    if (error instanceof EventRefusedError) return again(409)
    throw refusalOf(error)
  }
  await context.get(portalContext).deliver()
  return redirect(sentTo(params.dossierId, 'supplement', params.stepId), 303)
}

export default function DossierSupplementPage({ loaderData, actionData }: Route.ComponentProps) {
  const { overtaken, view, commandKey } = loaderData
  if (overtaken) return <Overtaken {...overtaken} typed={actionData?.typed} />
  return (
    <SupplementPage
      {...(actionData?.view ?? view)}
      commandKey={commandKey}
      carried={actionData?.carried ?? false}
      changed={actionData?.changed ?? false}
    />
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

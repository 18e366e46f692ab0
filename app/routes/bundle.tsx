import { redirect } from 'react-router'
import { LawInForce } from '#app/components/citizen/law-in-force.tsx'
import { Promise as Promised } from '#app/components/citizen/promise.tsx'
import { SentBefore, Start, Variants } from '#app/components/citizen/start.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, requireCitizen, visitOf, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { lawView } from '#app/forms/law-view.server.ts'
import { promiseView } from '#app/forms/promise-view.server.ts'
import { wordingFor } from '#app/forms/wording.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import { beforeYouStart } from '#app/services/promising.server.ts'
import { IdentityLevelError, levelTooLow } from '#app/services/eligibility.server.ts'
import { listMyDrafts } from '#app/services/my-drafts.server.ts'
import { startOrContinue } from '#app/services/starting.server.ts'
import { listMyDossiers } from '#app/services/viewing.server.ts'
import { startFacts } from '#machines/texts.ts'
import type { Route } from './+types/bundle.ts'

export const handle = { i18n: 'citizen' }

export async function loader({ params, context }: Route.LoaderArgs) {
  const ctx = contextFor(context)
  const { bundleId } = params
  const law = await served(() => beforeYouStart(ctx, bundleId))
  withoutScripts(context)
  const wording = wordingFor(context, { bundleId, bundleVersion: law.bundleVersion })
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'citizen')
  const drafts = ctx.actor.kind === 'citizen' ? await listMyDrafts(ctx) : []
  const open = drafts.find((draft) => draft.bundleId === bundleId)
  // What came to nothing may well be sent again.
  const sent = (await listMyDossiers(ctx)).filter(
    (dossier) =>
      dossier.bundleId === bundleId &&
      dossier.steps.some(({ settled, hasResult }) => !settled || hasResult),
  )
  return {
    id: bundleId,
    actor: visitOf(context).actor.kind,
    level: await levelTooLow(ctx),
    name: wording.text('name'),
    lead: wording.text('start.lead'),
    facts: startFacts.map((fact) => ({
      id: fact,
      title: wording.text(`start.${fact}.title`),
      text: wording.text(`start.${fact}.text`),
    })),
    single: {
      title: wording.find('start.single.title') ?? '',
      text: wording.find('start.single.text') ?? '',
    },
    variants: (wording.bundle.variants ?? []).map(({ id }) => ({
      id,
      title: wording.text(`start.variants.${id}.title`),
      text: wording.text(`start.variants.${id}.text`),
    })),
    law: lawView(context, { bundleId, ruleSetId: law.ruleSet.id, now: ctx.now }),
    promise: promiseView({ ...law, now: ctx.now }, wording, t),
    open: open && {
      id: open.id,
      title: open.title,
      savedAt: dateTime(open.savedAt, language),
    },
    sent: sent.map(({ id, title, code }) => ({ id, title, code })),
  }
}

/** Starts a declaration, or goes on with the open one unless another is asked for. */
export async function action({ request, params, context }: Route.ActionArgs) {
  requireCitizen(context)
  const form = await request.formData()
  const another = form.get('another') === 'yes'
  const variant = form.get('variant')
  const variantId = typeof variant === 'string' ? variant : undefined
  const { bundleId } = params
  const wish = { another, variantId }
  try {
    const id = await served(() => startOrContinue(contextFor(context), bundleId, wish))
    return redirect(`/drafts/${id}`, 303)
  } catch (error) {
    if (!(error instanceof IdentityLevelError)) throw error
    return redirect(`/bundles/${bundleId}`, 303)
  }
}

export default function BundlePage({ loaderData }: Route.ComponentProps) {
  const { name, lead, facts, promise, law } = loaderData
  return (
    <Page title={name} lead={lead} width="wide">
      <div className="before">
        <div className="stack">
          <SentBefore {...loaderData} />
          <Start {...loaderData} />
          <Variants {...loaderData} />
          <dl className="before__facts">
            {facts.map((fact) => (
              <div key={fact.id}>
                <dt>{fact.title}</dt>
                <dd>{fact.text}</dd>
              </div>
            ))}
          </dl>
          <LawInForce law={law} />
        </div>
        <Promised {...promise} />
      </div>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

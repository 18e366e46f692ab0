import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Contacts } from '#app/components/office/contacts.tsx'
import { DeskHead } from '#app/components/office/desk-head.tsx'
import { GeneratedForm } from '#app/components/office/generated-form.tsx'
import { HandedInPapers } from '#app/components/office/handed-in.tsx'
import { ResultPapers } from '#app/components/office/result-papers.tsx'
import { Troubles } from '#app/components/office/troubles.tsx'
import { ValueChecks } from '#app/components/office/value-checks.tsx'
import { WhatToDo } from '#app/components/office/what-to-do.tsx'
import { Page } from '#app/components/page.tsx'
import { RegisterValueTable } from '#app/components/register-values.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { contextFor, portalContext, requireOfficial } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { readCommand } from '#app/forms/office-commands.server.ts'
import { deskData, doneText } from '#app/forms/office-desk.server.ts'
import { formData, resultsData } from '#app/forms/office-form.server.ts'
import { undoneValues } from '#app/forms/office-undoing.server.ts'
import { handedInData } from '#app/forms/office-papers.server.ts'
import { deskPath } from '#app/forms/office-queue.server.ts'
import { deskRefusal, lackingText } from '#app/forms/office-refusal.server.ts'
import { wordsFor } from '#app/forms/words.server.ts'
import { checkValues, UncheckedValuesError } from '#app/services/checking-values.server.ts'
import { decide, recordContact } from '#app/services/deciding.server.ts'
import { LackingValuesError } from '#app/services/errors.ts'
import { viewStep } from '#app/services/examining.server.ts'
import type { Route } from './+types/office-desk.ts'
import '../styles/undoing.css'

export const handle = { i18n: ['official', 'papers', 'exceptions', 'undoing'] }

export async function loader({ context, params, url }: Route.LoaderArgs) {
  requireOfficial(context)
  const { dossierId, stepId } = params
  const view = await served(() => viewStep(contextFor(context), dossierId, stepId))
  const words = wordsFor(context)
  return {
    values: await undoneValues(contextFor(context), view, words),
    path: deskPath(dossierId, stepId),
    commandKey: crypto.randomUUID(),
    done: doneText(view, url.searchParams.get('done'), words),
    desk: deskData(view, words),
    form: formData(view, words),
    handedIn: handedInData(view, context),
    papers: resultsData(view, words),
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  requireOfficial(context)
  const { dossierId, stepId } = params
  const sent = readCommand(await request.formData())
  if (!sent) throw data(null, { status: 400 })
  if (sent.command === 'mistaken') return data(sent, { status: 422 })
  const ctx = contextFor(context)
  if (sent.command === 'check') {
    await served(() => checkValues(ctx, { dossierId, stepId }, sent.fields))
    return redirect(`${deskPath(dossierId, stepId)}?done=${sent.do}#checks`, 303)
  }
  // One key serves every button of a page: what it is for belongs to it.
  const step = { dossierId, stepId, key: [sent.key, sent.do, dossierId, stepId].join(':') }
  try {
    await (sent.command === 'decide' ? decide(ctx, step, sent.do) : recordContact(ctx, step, sent))
  } catch (error) {
    if (error instanceof UncheckedValuesError) {
      return data({ unchecked: error.fields }, { status: 422 })
    }
    if (error instanceof LackingValuesError) {
      return data({ lacking: lackingText(error, wordsFor(context)) }, { status: 422 })
    }
    throw await deskRefusal(error, ctx, step, sent.do, wordsFor(context))
  }
  await context.get(portalContext).deliver()
  const query = new URLSearchParams(
    sent.do === 'DELIVER' ? { delivered: dossierId, step: stepId } : { done: sent.do },
  )
  const back = sent.do === 'DELIVER' ? '/office' : deskPath(dossierId, stepId)
  return redirect(`${back}?${query}`, 303)
}

export default function OfficeDeskPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('official')
  const { path, commandKey, done, desk, form, handedIn, papers, values } = loaderData
  const failed = actionData && 'unchecked' in actionData ? actionData : undefined
  const mistaken = actionData && 'problems' in actionData ? actionData : undefined
  const lacking = actionData && 'lacking' in actionData ? actionData.lacking : undefined
  const { kind, note } = mistaken?.problems ?? {}
  const errors = [
    ...(lacking ? [{ field: 'now', message: lacking }] : []),
    ...(form.checks?.rows ?? [])
      .filter(({ key }) => failed?.unchecked.includes(key))
      .map(({ key, label }) => ({
        field: `check-${key}`,
        message: t('form.checks.open', { field: label }),
      })),
    ...(kind ? [{ field: 'kind', message: t(`contact.errors.kind.${kind}`) }] : []),
    ...(note ? [{ field: 'note', message: t(`contact.errors.note.${note}`) }] : []),
  ]
  return (
    <Page
      title={desk.title}
      windowTitle={[done, desk.title, desk.procedure, desk.code].filter(Boolean).join(' – ')}
      failed={errors.length > 0}
      eyebrow={desk.procedure}
      back={{ to: '/office', label: t('desk.back') }}
      width="wide"
    >
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && (
        <Notice tone="done" live>
          {done}
        </Notice>
      )}
      <DeskHead {...desk} />
      {desk.told.map(({ id, tone, title, lines }) => (
        <Notice key={id} tone={tone} title={title}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      ))}
      {desk.payment && (
        <Notice tone={desk.payment.tone} title={desk.payment.title}>
          {desk.payment.text}
        </Notice>
      )}
      <div className="desk">
        <WhatToDo path={path} commandKey={commandKey} {...desk} />
        <div className="desk__main stack">
          <Troubles troubles={desk.troubles} />
          <RegisterValueTable rows={values} isRevoked />
          <ResultPapers papers={papers} />
          <HandedInPapers papers={handedIn} />
          {form.checks && <ValueChecks path={path} {...form.checks} />}
          <GeneratedForm {...form} />
          <Contacts
            path={path}
            commandKey={commandKey}
            kinds={desk.contactKinds}
            contacts={desk.contacts}
            {...mistaken}
          />
          <section id="history" className="panel stack stack--tight">
            <h2>{t('desk.history')}</h2>
            <Timeline items={desk.history} />
            <p>
              <a href={desk.slips}>{t('desk.slips')}</a>
            </p>
          </section>
        </div>
      </div>
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

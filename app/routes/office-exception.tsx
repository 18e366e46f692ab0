import { useTranslation } from 'react-i18next'
import { data, redirect } from 'react-router'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ExceptionForm } from '#app/components/office/exception-form.tsx'
import { Page } from '#app/components/page.tsx'
import { contextFor, portalContext, requireOfficial, withoutScripts } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { keyIn } from '#app/forms/feedback-form.server.ts'
import { sendException, typedIn } from '#app/forms/office-exception-form.server.ts'
import { exceptionView } from '#app/forms/office-exception-view.server.ts'
import { eventOfPage } from '#app/forms/office-exceptions.ts'
import { deskPath } from '#app/forms/office-queue.server.ts'
import { refusedText, wrongItems } from '#app/forms/office-refusal.server.ts'
import type { FieldError } from '#app/forms/office-words-form.server.ts'
import { wordsFor } from '#app/forms/words.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { prepare } from '#app/services/preparing.server.ts'
import type { Route } from './+types/office-exception.ts'
import '../styles/office.css'

export const handle = { i18n: ['exceptions', 'official', 'draft'] }

function typeIn({ what }: Route.LoaderArgs['params']) {
  const type = eventOfPage(what)
  if (!type || type === 'REVOKE') throw data(null, { status: 404 })
  return type
}

type Typed = Readonly<Record<string, string>>

const failed = (errors: FieldError[], typed: Typed, refused?: string) =>
  data({ errors, typed, refused }, { status: refused === undefined ? 422 : 409 })

export async function loader({ context, params, url }: Route.LoaderArgs) {
  requireOfficial(context)
  withoutScripts(context)
  const { dossierId, stepId } = params
  const [ctx, words, type] = [contextFor(context), wordsFor(context), typeIn(params)]
  const view = await served(async () =>
    exceptionView(
      ctx,
      await prepare(ctx, { dossierId, stepId }, type),
      words,
      url.searchParams.get('with'),
    ),
  )
  const shown = {
    ...view,
    back: deskPath(dossierId, stepId),
    commandKey: crypto.randomUUID(),
    closed: view.isAllowed ? undefined : await refusedText(ctx, params, type, words),
  }
  return data(shown, { status: view.isAllowed ? 200 : 409 })
}

export async function action({ request, context, params }: Route.ActionArgs) {
  requireOfficial(context)
  const { dossierId, stepId } = params
  const [ctx, words, type] = [contextFor(context), wordsFor(context), typeIn(params)]
  const form = await request.formData()
  const key = keyIn(form)
  if (!key) throw data(null, { status: 400 })
  // One key serves every button of a page: what it is for belongs to it.
  const of = { dossierId, stepId, key: [key, type, dossierId, stepId].join(':') }
  const prepared = await served(() => prepare(ctx, of, type))
  const typed = typedIn(form)
  const toCitizen = i18nFor(context).getFixedT('vi', 'exceptions')
  try {
    const errors = await sendException({ ctx, of, prepared, typed, words, toCitizen })
    if (errors.length > 0) return failed(errors, typed)
  } catch (error) {
    const errors = wrongItems(error, prepared, words)
    if (errors) return failed(errors, typed)
    // Who lost reads what happened instead, and keeps what was typed.
    const refused = await refusedText(ctx, params, type, words, error)
    return failed([], typed, refused)
  }
  await context.get(portalContext).deliver()
  return redirect(`${deskPath(dossierId, stepId)}?done=${type}`, 303)
}

export default function OfficeExceptionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('exceptions')
  const { title, lead, eyebrow, back, facts, told, form, submit, commandKey } = loaderData
  const errors = actionData?.errors ?? []
  const closed = actionData?.refused ?? loaderData.closed
  return (
    <Page
      title={title}
      windowTitle={`${title} – ${eyebrow}`}
      failed={errors.length > 0}
      eyebrow={eyebrow}
      lead={lead}
      back={{ to: back, label: t('back') }}
      width={form.kind === 'likeness' || form.kind === 'items' ? 'wide' : 'reading'}
    >
      <ErrorSummary errors={errors} />
      {closed ? (
        <Notice tone="stopped" title={t('closed')}>
          <p>{closed}</p>
          {actionData && <p>{t('kept')}</p>}
        </Notice>
      ) : (
        <>
          <dl className="desk-facts">
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="figures">{value}</dd>
              </div>
            ))}
          </dl>
          {told.map(({ tone, title: heading, lines }) => (
            <Notice key={lines.join()} tone={tone} title={heading}>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Notice>
          ))}
        </>
      )}
      {(!closed || actionData) && (
        <ExceptionForm
          form={form}
          submit={closed ? undefined : submit}
          commandKey={commandKey}
          typed={actionData?.typed}
          errors={errors}
        />
      )}
    </Page>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

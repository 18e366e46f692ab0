import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { SubmitButton } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { ConsoleNav } from '#app/components/stage/console-nav.tsx'
import {
  browsersContext,
  contextFor,
  portalContext,
  requireOperator,
  stageContext,
  withoutScripts,
} from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { answersIn } from '#app/forms/form-answers.ts'
import { PLEDGE } from '#app/forms/pledge.tsx'
import { dateTime } from '#app/i18n/format.ts'
import { languageFor } from '#app/i18n/i18n.server.ts'
import {
  listUndeclared,
  repeatWays,
  sendRepeatedly,
  viewSending,
} from '#app/services/sending-again.server.ts'
import { FamilyCannotFileError } from '#app/services/stage-host.ts'
import type { Route } from './+types/operator-once.ts'

export const handle = { i18n: 'stage' }

export async function loader({ url, context }: Route.LoaderArgs) {
  requireOperator(context)
  withoutScripts(context)
  const ctx = contextFor(context)
  const dossierId = url.searchParams.get('dossier')
  const found = dossierId === null ? undefined : await served(() => viewSending(ctx, dossierId))
  const families = await listUndeclared(ctx, context.get(stageContext))
  return {
    families: families.map(({ id, mother, child }) => ({
      value: id,
      label: `${mother} (${child})`,
    })),
    ways: repeatWays,
    cannotFile: url.searchParams.has('cannot'),
    sending: found && {
      ...countsIn(found),
      way: repeatWays.find((way) => way === url.searchParams.get('way')) ?? repeatWays[0],
      when: dateTime(found.at, languageFor(context)),
    },
  }
}

/** What of a sending is shown. React takes `key` for its own. */
const countsIn = ({ key: sendingKey, ...rest }: Awaited<ReturnType<typeof viewSending>>) => ({
  ...rest,
  sendingKey,
})

/** Sends one family's declaration several times in the way of the button. */
export async function action({ request, context }: Route.ActionArgs) {
  requireOperator(context)
  const { family = '', way: pressed } = answersIn(await request.formData())
  const way = repeatWays.find((known) => known === pressed) ?? 'doubleClick'
  const host = context.get(stageContext)
  const stage = {
    portal: context.get(portalContext),
    host,
    openBrowser: context.get(browsersContext),
    fieldsOf: (revision: number) => ({ revision: String(revision), [PLEDGE]: 'yes' }),
  }
  const send = () => sendRepeatedly(contextFor(context), stage, { family, way })
  const dossier = await served(() =>
    send().catch((error: unknown) => {
      if (error instanceof FamilyCannotFileError) return undefined
      throw error
    }),
  )
  if (dossier === undefined) return redirect('/operator/once?cannot=1', 303)
  return redirect(`/operator/once?${new URLSearchParams({ dossier, way })}`, 303)
}

export default function OperatorOncePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('stage')
  const { families, ways, sending, cannotFile } = loaderData
  return (
    <Page title={t('once.title')} lead={t('once.lead')} width="wide">
      <ConsoleNav here="once" />
      {cannotFile && (
        <Notice tone="late" live>
          {t('once.cannot')}
        </Notice>
      )}
      {sending && <Sending {...sending} />}
      {families.length === 0 ? (
        <p>{t('once.nobody')}</p>
      ) : (
        <form method="post" action="/operator/once" className="stack">
          <SelectField name="family" label={t('once.family')} options={families} width="medium" />
          <ul className="ways plain-list">
            {ways.map((way) => (
              <li key={way} className="panel stack stack--tight">
                <h2 className="switch-group__title">{t(`once.way.${way}.name`)}</h2>
                <p>{t(`once.way.${way}.about`)}</p>
                <div>
                  <SubmitButton variant="secondary" name="way" value={way}>
                    {t('once.send')}
                    <span className="aksel-sr-only">: {t(`once.way.${way}.name`)}</span>
                  </SubmitButton>
                </div>
              </li>
            ))}
          </ul>
        </form>
      )}
    </Page>
  )
}

type SendingProps = NonNullable<Route.ComponentProps['loaderData']['sending']>

/** One dossier, so many repeats swallowed, with the rows that say so. */
function Sending(sending: SendingProps) {
  const { t } = useTranslation('stage')
  const { way, code, title, repeats, sendingKey, when } = sending
  const rows = (['dossiers', 'events', 'messages', 'notices'] as const).map((name) => ({
    name,
    count: sending[name],
  }))
  return (
    <section className="stack stack--tight" aria-labelledby="sent-title">
      <Notice tone="done" live>
        <p className="notice__title" id="sent-title">
          {t('once.result', { count: repeats, way: t(`once.way.${way}.name`) })}
        </p>
        <p>{t('once.dossier', { code, title })}</p>
      </Notice>
      <DataTable
        caption={t('once.rows')}
        rows={[
          ...rows.map(({ name, count }) => ({ what: t(`once.row.${name}`), found: String(count) })),
          { what: t('once.row.repeats'), found: String(repeats) },
          { what: t('once.row.key'), found: sendingKey },
          { what: t('once.row.at'), found: when },
        ]}
        rowKey={({ what }) => what}
        columns={[
          { key: 'what', header: t('once.what'), rowHeader: true, cell: ({ what }) => what },
          { key: 'found', header: t('once.found'), cell: ({ found }) => found },
        ]}
      />
      <a href="/operator/messages?show=repeats">{t('once.all')}</a>
    </section>
  )
}

export { RouteError as ErrorBoundary } from '#app/components/route-error.tsx'

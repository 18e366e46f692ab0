import type { RouterContextProvider } from 'react-router'
import { sentences } from '#app/components/sentences.ts'
import { contextFor } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { hiddenFrom } from '#app/services/hiding.server.ts'
import { questionAbout } from '#app/services/question-about.server.ts'
import {
  findSupplement,
  openFields,
  weighSupply,
  type Unsupplied,
} from '#app/services/supplementing.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import { holdsRealNumber } from '#machines/validation.ts'
import { exceptionWords } from './exception-words.server.ts'
import { moment } from './promise-view.server.ts'
import { errorsOf, questionView } from './question-view.server.ts'
import { wordingFor } from './wording.server.ts'

interface OfStep {
  dossierId: string
  stepId: string
}

const noneFollow: readonly string[] = []

/**
 * What an office asked for, with what stands there now or was typed just now, and the questions that follow from it.
 * `unsupplied`: what stopped that from being sent, and is told. Undefined when nothing is asked (any more). Throws the page
 * of 404.
 */
export async function supplementView(
  context: Readonly<RouterContextProvider>,
  of: OfStep,
  typed?: Readonly<Record<string, string>>,
  unsupplied?: Unsupplied,
) {
  const ctx = contextFor(context)
  const open = await served(() => findSupplement(ctx, of))
  if (!open) return undefined
  const { bundle, supplement, items, papers } = open
  const { declaration, following } =
    unsupplied ??
    (typed
      ? await weighSupply(ctx, open, typed)
      : { declaration: open.declaration, following: noneFollow })
  const hidden = await hiddenFrom(ctx, bundle, declaration)
  const { dossier, steps, exceptions } = await served(() => viewDossier(ctx, of.dossierId))
  const words = exceptionWords(context, wordingFor(context, dossier))
  const { t, language, text, procedure } = words
  const draft = i18nFor(context).getFixedT(null, 'draft')
  const office = steps.find(({ procedureId }) => procedureId === of.stepId)?.office[language] ?? ''
  const ifNow = exceptions.supplements.find(({ id }) => id === supplement.id)?.ifNow
  const named = { procedure: procedure(of.stepId) }
  const keys = openFields(bundle, items)
  const asked = items.filter(({ kind, id }) => kind === 'field' && keys.includes(id))
  const path = `/dossiers/${of.dossierId}/supplement/${of.stepId}`
  return {
    asked: supplement.id,
    eyebrow: `${text('name')} · ${dossier.code}`,
    windowTitle: `${t('supplement.title')} – ${dossier.code}`,
    lead: t('supplement.lead', { ...named, title: dossier.title }),
    back: {
      to: `/dossiers/${dossier.id}`,
      label: t('supplement.back', { code: dossier.code }),
    },
    due: t('supplement.due', { due: moment(supplement.due_at, language) }),
    lines: [
      t('supplement.asked', {
        name: supplement.asked_by,
        office,
        when: dateTime(supplement.asked_at, language),
      }),
      ...(ifNow
        ? [
            t('call.ifNow', {
              ...named,
              stepBy: moment(ifNow.stepBy, language),
              allBy: moment(ifNow.allBy, language),
            }),
          ]
        : []),
      t('call.silence', named),
    ],
    papers: papers.map(({ id, reason, handedIn }) => ({
      id,
      to: `${path}/papers/${id}`,
      name: text(`papers.${id}.label`),
      reason: t('supplement.papers.reason', { reason: words.reason(reason) }),
      files: handedIn.length,
    })),
    /** Values to come, by name and reason, for as long as papers come first. */
    fields: asked.map((item) => ({
      id: item.id,
      text: t('call.item', { what: words.what(item), reason: words.reason(item.reason) }),
    })),
    errors: unsupplied ? errorsIn(unsupplied) : [],
    questions: await Promise.all(
      bundle.fields.flatMap((field) => {
        const item = asked.find(({ id }) => id === field.key)
        if (item) {
          const reason = words.reason(item.reason)
          return [ask(field, t('supplement.fields.reason', { reason }))]
        }
        return following.includes(field.key) ? [ask(field, t('supplement.fields.follows'))] : []
      }),
    ),
  }

  /** Papers that are not there, what is wrong, and that it would have to be sent as another dossier. */
  function errorsIn({ missingPapers, problems, another }: Unsupplied) {
    return [
      ...papers
        .filter(({ id }) => missingPapers.includes(id))
        .map(({ id }) => ({
          field: id,
          message: t('supplement.papers.missing', { paper: text(`papers.${id}.label`) }),
        })),
      ...errorsOf(problems, words),
      ...(another ? [{ field: keys[0] ?? 'asked', message: t('supplement.another', named) }] : []),
    ]
  }

  async function ask(field: (typeof bundle.fields)[number], why: string) {
    const said = typed?.[field.key]
    const shown = said !== undefined && holdsRealNumber(said) ? '' : said
    const question = await questionAbout(
      ctx,
      bundle,
      declaration,
      field,
      shown,
      hidden.has(field.key),
    )
    const view = questionView(question, words, draft)
    return { ...view, hint: sentences(why, view.hint) }
  }
}

export type SupplementView = NonNullable<Awaited<ReturnType<typeof supplementView>>>

import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { correctableFor } from '#app/services/correcting.server.ts'
import { questionAbout } from '#app/services/question-about.server.ts'
import { placeNames } from '#app/services/surroundings.server.ts'
import { viewDossier } from '#app/services/viewing.server.ts'
import { holdsRealNumber } from '#machines/validation.ts'
import { exceptionWords } from './exception-words.server.ts'
import { questionView } from './question-view.server.ts'
import { wordingFor } from './wording.server.ts'

interface OfStep {
  dossierId: string
  stepId: string
}

const WRONG = 'wrong.'

/** The values somebody ticked as wrong, as the address says them. */
export const wrongIn = ({ searchParams }: URL) =>
  [...searchParams.keys()].flatMap((name) =>
    name.startsWith(WRONG) ? [name.slice(WRONG.length)] : [],
  )

/**
 * A result whose values may be said to be wrong; those that were ticked as questions, with what was typed just now.
 * Undefined when it takes no such request now. Throws the page of 404.
 */
export async function correctView(
  context: Readonly<RouterContextProvider>,
  of: OfStep,
  wrong: readonly string[],
  typed?: Readonly<Record<string, string>>,
) {
  const ctx = contextFor(context)
  const { bundle, fields } = await served(() => correctableFor(ctx, of))
  const { dossier, exceptions } = await served(() => viewDossier(ctx, of.dossierId))
  if (!exceptions.mayDo.get(of.stepId)?.includes('REQUEST_CORRECTION')) return undefined
  const names = await placeNames(ctx.db, bundle, fields)
  const words = exceptionWords(context, wordingFor(context, dossier, names))
  const { t, text, label, value } = words
  const draft = i18nFor(context).getFixedT(null, 'draft')
  const declared = Object.fromEntries(fields.map((line) => [line.key, line]))
  const asked = bundle.fields.filter(({ key }) => wrong.includes(key) && declared[key])
  const here = `/dossiers/${of.dossierId}/correct/${of.stepId}`
  return {
    here,
    eyebrow: `${text('name')} · ${dossier.code}`,
    lead: t('correct.lead', { paper: text(`result.${of.stepId}.title`), title: dossier.title }),
    windowTitle: `${t('correct.title')} – ${dossier.code}`,
    back: { to: `/dossiers/${dossier.id}`, label: t('correct.back', { code: dossier.code }) },
    lines: fields.map((line) => ({
      name: `${WRONG}${line.key}`,
      label: label(line.key),
      stands: t('correct.stands', { value: value(line) || t('correct.empty') }),
    })),
    questions: await Promise.all(
      asked.map(async (field) => {
        const said = typed?.[field.key]
        const shown = said !== undefined && holdsRealNumber(said) ? '' : said
        const question = await questionAbout(ctx, bundle, declared, field, shown)
        const line = declared[field.key]
        const stands = t('correct.stands', { value: (line && value(line)) || t('correct.empty') })
        return { ...questionView(question, words, draft), hint: stands }
      }),
    ),
  }
}

export type CorrectView = NonNullable<Awaited<ReturnType<typeof correctView>>>

import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import { askedPaper } from '#app/services/supplement-papers.server.ts'
import { MOST_BYTES, MOST_FILES, paperTypes } from '#machines/papers.ts'
import { exceptionWords } from './exception-words.server.ts'
import { filesOf } from './paper-view.server.ts'
import { wordingFor } from './wording.server.ts'

const MEGABYTE = 1024 * 1024

interface OfPaper {
  dossierId: string
  stepId: string
  paper: string
}

/** One paper an office asked for afterwards, in words. Throws the page of 404. */
export async function supplementPaperView(
  context: Readonly<RouterContextProvider>,
  { paper: id, ...of }: OfPaper,
) {
  const { dossier, paper } = await served(() => askedPaper(contextFor(context), of, id))
  const bundle = { bundleId: dossier.bundle_id, bundleVersion: dossier.bundle_version }
  const { t, text, language, reason } = exceptionWords(context, wordingFor(context, bundle))
  const papers = i18nFor(context).getFixedT(null, 'papers')
  const hint = text(`papers.${id}.hint`)
  return {
    id,
    title: text(`papers.${id}.label`),
    eyebrow: `${text('name')} · ${dossier.code}`,
    reason: t('supplement.paper.reason', { reason: reason(paper.reason) }),
    hint: papers('hint', { hint, megabytes: MOST_BYTES / MEGABYTE, files: MOST_FILES }),
    accept: paperTypes.join(','),
    full: paper.handedIn.length >= MOST_FILES,
    files: filesOf({ files: paper.handedIn }, language, papers),
    back: {
      to: `/dossiers/${of.dossierId}/supplement/${of.stepId}`,
      label: t('supplement.paper.back'),
    },
  }
}

export type SupplementPaperView = Awaited<ReturnType<typeof supplementPaperView>>

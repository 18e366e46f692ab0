import type { TFunction } from 'i18next'
import { dateTime, number } from '#app/i18n/format.ts'
import type { NeededPaper, PaperView } from '#app/services/asking-papers.server.ts'
import type { PaperFault } from '#app/services/attaching.server.ts'
import { MOST_BYTES, MOST_FILES, paperTypes } from '#machines/papers.ts'
import type { Wording } from './wording.server.ts'

const MEGABYTE = 1024 * 1024
const limits = { megabytes: MOST_BYTES / MEGABYTE, files: MOST_FILES }

/** The page of one paper, in words. */
export function paperView(view: PaperView, wording: Wording, t: TFunction<'papers'>) {
  const { draft, paper, position, of, previous, complete, arrived } = view
  const { text, language } = wording
  const { id, optional, consumers } = paper
  const shorts = consumers.map((step) => text(`procedures.${step}.short`))
  return {
    draft: { id: draft.id, bundleId: draft.bundleId },
    bundle: text('name'),
    title: text(`papers.${id}.label`),
    why: text(`papers.${id}.why`),
    receivers: t('receivers', { procedures: shorts.join(', ') }),
    hint: t('hint', { hint: text(`papers.${id}.hint`), ...limits }),
    keeping: t('keeping', { when: dateTime(draft.expiresAt, language) }),
    accept: paperTypes.join(','),
    full: paper.files.length >= MOST_FILES,
    files: filesOf(paper, language, t),
    optional,
    position,
    of,
    previous,
    complete,
    arrived,
  }
}

export type PaperPageView = ReturnType<typeof paperView>

type Files = Pick<NeededPaper, 'files'>

/** Each file by the name its owner knows it by, and what it is. */
export function filesOf({ files }: Files, language: Wording['language'], t: TFunction<'papers'>) {
  return files.map(({ id, name, type, bytes }, index) => ({
    id,
    name: name || t('file', { number: index + 1 }),
    about: t('about', { type: t(`types.${type}`), size: sizeText(bytes, language, t) }),
  }))
}

/** `340 KB`, `1,2 MB`. */
export function sizeText(bytes: number, language: Wording['language'], t: TFunction<'papers'>) {
  if (bytes < MEGABYTE) return t('kilobytes', { size: Math.ceil(bytes / 1024) })
  return t('megabytes', { size: number(bytes / MEGABYTE, language, 1) })
}

/** Why a file was not taken, by the name of the paper and with what to do about it. */
export function faultText(
  fault: PaperFault | 'missing' | 'unreadable',
  paperId: string,
  { text }: Wording,
  t: TFunction<'papers'>,
) {
  return t(`faults.${fault}`, { paper: text(`papers.${paperId}.label`), ...limits })
}

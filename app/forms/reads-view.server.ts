import type { RouterContextProvider } from 'react-router'
import { date, dateTime, time } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { ReadRow, viewReads } from '#app/services/viewing-reads.server.ts'
import { listFamilies } from '#machines/bundles/index.ts'
import { wordingFor, type Wording } from './wording.server.ts'

/** What an official opens again within an hour reads as one visit; each read is still there. */
const VISIT_MS = 60 * 60_000

interface Visit {
  newest: ReadRow
  reads: ReadRow[]
}

/** Reads, the last first, gathered by who read what for which purpose within an hour. Pure. */
function visitsOf(reads: readonly ReadRow[]): Visit[] {
  const visits: Visit[] = []
  for (const read of reads) {
    const open = visits.find(
      ({ newest }) =>
        newest.accountId === read.accountId &&
        newest.dossierId === read.dossierId &&
        newest.procedureId === read.procedureId &&
        newest.purpose === read.purpose &&
        newest.at - read.at < VISIT_MS,
    )
    if (open) open.reads.push(read)
    else visits.push({ newest: read, reads: [read] })
  }
  return visits
}

/** Who looked, in words: each visit with its purpose and items, and every single read of it. */
export function readsView(context: Readonly<RouterContextProvider>, reads: readonly ReadRow[]) {
  const language = languageFor(context)
  const wordings = new Map(
    listFamilies().map(({ id }) => [id, wordingFor(context, { bundleId: id })]),
  )
  const label = fieldLabels(context)
  const t = i18nFor(context).getFixedT(language, 'reads')
  return visitsOf(reads).map(({ newest, reads: each }) => {
    const wording = wordings.get(newest.bundleId)
    const labelsOf = (keys: readonly string[]) => [
      ...new Set(keys.map((key) => (wording ? label(wording, newest.procedureId, key) : key))),
    ]
    const oldest = each.at(-1) ?? newest
    const all = labelsOf(each.flatMap(({ fields }) => fields))
    return {
      id: String(newest.id),
      name: newest.name,
      role: newest.role[language],
      office: newest.office[language],
      dossierId: newest.dossierId,
      dossier: `${newest.title} · ${newest.code}`,
      when:
        each.length === 1
          ? t('group.once', { from: dateTime(newest.at, language) })
          : t('group.times', {
              count: each.length,
              from: time(oldest.at, language),
              to: dateTime(newest.at, language),
            }),
      purpose: purposeOf(newest),
      fields: all,
      each: each.map(({ id, at, fields }) => ({
        id: String(id),
        at: new Date(at).toISOString(),
        when: `${time(at, language)}, ${date(at, language)}`,
        fields: saidOf(labelsOf(fields)),
      })),
    }

    /** What was read each time, without saying the same twice. */
    function saidOf(labels: readonly string[]) {
      if (labels.length === 0) return t('fields.none')
      return labels.length === all.length ? t('group.same') : labels.join(', ')
    }

    function purposeOf({ purpose, procedureId }: ReadRow) {
      const procedure = wording?.find(`procedures.${procedureId}.name`) ?? procedureId
      if (purpose === 'processing') return t('purposes.processing', { procedure })
      if (purpose === 'comparing') return t('purposes.comparing')
      if (purpose === 'feedback') return t('purposes.feedback')
      if (purpose === 'counter') return t('purposes.counter')
      return t('purposes.other', { purpose })
    }
  })
}

export type VisitView = ReturnType<typeof readsView>[number]

type OneDossier = Awaited<ReturnType<typeof viewReads>>

/** The relatives who were asked, each with the items VNeID shows them. */
export function askedView(
  context: Readonly<RouterContextProvider>,
  dossier: OneDossier['dossier'],
  asked: OneDossier['asked'],
) {
  const language = languageFor(context)
  const wording = wordingFor(context, dossier)
  const label = fieldLabels(context)
  const t = i18nFor(context).getFixedT(language, 'reads')
  return asked.map(({ procedureId, name, askedAt, fields }) => ({
    id: procedureId,
    line: t('asked.line', {
      name: name ?? t('asked.unknown'),
      when: dateTime(askedAt, language),
      procedure: wording.procedure(procedureId),
    }),
    fields: fields.map((key) => label(wording, procedureId, key)).join(', '),
  }))
}

/** What an item of the log is called: a field, a line of a result, a paper, or words somebody wrote. */
function fieldLabels(context: Readonly<RouterContextProvider>) {
  const t = i18nFor(context).getFixedT(languageFor(context), 'reads')
  return ({ bundle, find }: Wording, procedureId: string, key: string): string => {
    if (key.startsWith('papers.')) return t('fields.paper', { paper: find(`${key}.label`) ?? key })
    if (key === 'benefits.paid') return t('fields.paid')
    if (key === 'feedback.sender') return t('fields.sender')
    if (key === 'feedback.words') return t('fields.words')
    const results = [procedureId, ...bundle.procedures.map(({ id }) => id)]
    return (
      find(`fields.${key}.label`) ??
      results.map((id) => find(`result.${id}.${key}`)).find((text) => text !== undefined) ??
      t('fields.other', { key })
    )
  }
}

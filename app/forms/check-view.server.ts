import type { CheckView } from '#app/services/declaring.server.ts'
import type { Wording } from './wording.server.ts'

/** Everything before sending, in words: each value once, and who uses it by its key. */
export function checkView(
  { draft, pages, lines, forms, counts, uses }: CheckView,
  wording: Wording,
) {
  const { bundle, language, label, text } = wording
  const asked = new Set(bundle.pages.flatMap((page) => page.fields))
  const here = (page: string) => `/drafts/${draft.id}/${page}?from=check`
  const rows = lines.map(({ source, consumers, page, ...line }) => ({
    id: line.key,
    page,
    consumers,
    label: label(line.key),
    value: wording.value(line),
    passport: wording.passport(source, consumers),
    change: asked.has(line.key)
      ? { to: `${here(page)}&correct=${line.key}#${line.key}` }
      : undefined,
  }))
  return {
    bundle: text('name'),
    groups: pages.map((page) => ({
      id: page,
      heading: text(`pages.${page}.heading`),
      change: here(page),
    })),
    rows,
    forms: forms.map(({ procedureId, agency, office, lines: used }) => ({
      id: procedureId,
      name: text(`procedures.${procedureId}.form`),
      short: text(`procedures.${procedureId}.short`),
      office: office?.[language] ?? text(`agencies.${agency}.name`),
      keys: used.map(({ key }) => key),
    })),
    counts,
    uses: { values: uses.values, uses: uses.uses },
  }
}

export type Check = ReturnType<typeof checkView>

import type { TFunction } from 'i18next'
import type { PassportText } from '#app/components/passport.tsx'
import type { CheckView } from '#app/services/declaring.server.ts'
import { paperPage } from '#machines/papers.ts'
import { filesOf } from './paper-view.server.ts'
import type { Wording } from './wording.server.ts'

/** Everything before sending, in words: each value once, and who uses it by its key. */
export function checkView(
  { draft, pages, lines, papers, forms, counts, uses }: CheckView,
  wording: Wording,
  t: TFunction<'papers'>,
) {
  const { bundle, language, label, text } = wording
  const asked = new Set(bundle.pages.flatMap((page) => page.fields))
  const here = (page: string) => `/drafts/${draft.id}/${page}?from=check`
  const rows = lines.map(({ source, consumers, page, ...line }) => ({
    id: line.key,
    page,
    consumers,
    label: label(line.key),
    value: wording.shown(line),
    passport: wording.passport(source),
    change:
      !line.isHidden && asked.has(line.key) && pages.includes(page)
        ? { to: `${here(page)}&correct=${line.key}#${line.key}` }
        : undefined,
  }))
  return {
    bundle: text('name'),
    // A page that asks nothing in this case may still tell something.
    groups: bundle.pages.flatMap(({ id }) => {
      const told = rows.filter(({ page }) => page === id)
      if (told.length === 0) return []
      return [
        {
          id,
          heading: text(`pages.${id}.heading`),
          change: pages.includes(id) ? here(id) : undefined,
          source: sharedSource(told)?.text,
        },
      ]
    }),
    rows,
    papers: papers.map((paper) => ({
      id: paper.id,
      consumers: paper.consumers,
      label: text(`papers.${paper.id}.label`),
      value:
        filesOf(paper, language, t)
          .map(({ name, about }) => `${name} (${about})`)
          .join('; ') || t('check.none'),
      change: { to: here(paperPage(paper.id)) },
    })),
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

/** The source that most values of a group share: said once above them instead of beside each. */
function sharedSource(rows: readonly { passport: PassportText }[]): PassportText | undefined {
  const times = ({ text }: PassportText) =>
    rows.filter(({ passport }) => passport.text === text).length
  const shared = rows.map(({ passport }) => passport).filter((passport) => times(passport) > 1)
  return shared.toSorted((one, other) => times(other) - times(one))[0]
}

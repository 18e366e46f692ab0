import { dateTime } from '#app/i18n/format.ts'
import type { casesToCompare, Prepared } from '#app/services/preparing.server.ts'
import { likenessDecisions } from '#machines/dossier.events.ts'
import { findText } from '#machines/texts.ts'
import type { FormLine } from '#machines/passports.ts'
import { labelOf, valueText } from './declared-values.server.ts'
import type { Words } from './words.server.ts'

type Cases = Awaited<ReturnType<typeof casesToCompare>>

/** This case beside one it looks like, the first that is not decided unless another is asked for. */
export function likenessForm(
  { lines, others, names }: Cases,
  { bundle }: Prepared,
  { exceptions: t, language }: Words,
  comparedWith: string | null,
) {
  const called = { get: (code: string) => names.get(code)?.[language] }
  const value = (line: FormLine | undefined) =>
    (line && valueText(bundle, language, line, called)) || t('blank')
  const shown =
    others.find(({ other }) => other.id === comparedWith) ??
    others.find(({ decision }) => decision === null) ??
    others[0]
  return {
    kind: 'likeness' as const,
    mayAttach: bundle.identity?.joins !== undefined,
    decisions: (bundle.identity?.decisions ?? likenessDecisions).map((decision) => ({
      value: decision,
      label: t(`likeness.decisions.${decision}`),
      hint: t(`likeness.decisionHints.${decision}`),
    })),
    more: others
      .filter((other) => other !== shown)
      .map(({ other, decision }) => ({
        to: `?with=${other.id}`,
        title: titleOf(other),
        decided: decision === null ? undefined : t(`likeness.decisions.${decision}`),
      })),
    shown: shown && {
      id: shown.other.id,
      title: titleOf(shown.other),
      code: shown.other.code,
      kind:
        findText(bundle, language, `likeness.kinds.${shown.kind}`) ??
        t(`likeness.kinds.${shown.kind}`),
      decided: decidedText(shown),
      rows: rowsOf(shown.lines),
    },
  }

  function titleOf({ code, submittedAt }: Cases['others'][number]['other']) {
    return t('likeness.other', { code, when: dateTime(submittedAt, language) })
  }

  function decidedText({ decision, decidedBy, decidedAt, reason }: Cases['others'][number]) {
    if (decision === null || decidedAt === null) return undefined
    return t('likeness.decided', {
      by: decidedBy,
      decision: t(`likeness.decisions.${decision}`),
      when: dateTime(decidedAt, language),
      reason,
    })
  }

  function rowsOf(otherLines: readonly FormLine[]) {
    const keys = new Set([...lines, ...otherLines].map(({ key }) => key))
    return bundle.fields
      .filter(({ key }) => keys.has(key))
      .map(({ key }) => {
        const mine = value(lines.find((line) => line.key === key))
        const theirs = value(otherLines.find((line) => line.key === key))
        return { key, label: labelOf(bundle, language, key), mine, theirs, same: mine === theirs }
      })
  }
}

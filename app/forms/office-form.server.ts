import type { StepOnDesk } from '#app/services/examining.server.ts'
import type { PassportText } from '#app/components/passport.tsx'
import { date, dateTime } from '#app/i18n/format.ts'
import { originIn, type Bundle, type Source } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'
import type { FormLine } from '#machines/passports.ts'
import { getText } from '#machines/texts.ts'
import { amendedText } from './office-troubles.server.ts'
import {
  officialLabelOf,
  officialText,
  registerSaid,
  resultLine,
  type Names,
} from './declared-values.server.ts'
import type { Words } from './words.server.ts'

/** The generated form of a procedure, in words: its sections, each value with its passport. */
export function formData(view: StepOnDesk, words: Words) {
  const { bundle, procedure, fields } = view
  const { t, language } = words
  const names = namesIn(view, words)
  const rows = fields.map((line) => ({ page: line.page, ...rowOf(line, view, words, names) }))
  const count = (kind: FormLine['source']['kind']) =>
    fields.filter(({ source }) => source.kind === kind).length
  return {
    title: getText(bundle, language, `procedures.${procedure.id}.form`),
    counts: t('form.counts', {
      total: fields.length,
      register: count('register'),
      typed: count('typed'),
      other: count('derived') + count('default'),
    }),
    checks: checksData(view, words, names),
    sections: bundle.pages
      .map(({ id }) => ({
        id,
        title: getText(bundle, language, `pages.${id}.heading`),
        rows: rows.filter(({ page }) => page === id).map(({ page: _, ...row }) => row),
      }))
      .filter((section) => section.rows.length > 0),
  }
}

/** Values the citizen corrected: both of each, and who compared them; undefined when nobody corrected any. */
function checksData(view: StepOnDesk, words: Words, names: Names) {
  const { bundle, corrected, mayCheckValues, procedure } = view
  const { t, language } = words
  if (corrected.length === 0) return undefined
  const rows = corrected.map((line) => {
    const { label, value, said } = rowOf(line, view, words, names)
    const check = line.checks.find(({ stepId }) => stepId === procedure.id)
    return {
      key: line.key,
      label,
      value,
      said: said ?? t('form.checks.unproven'),
      checked:
        check && t('form.checks.by', { name: check.name, when: dateTime(check.at, language) }),
    }
  })
  const isUnproven = corrected.every(({ registerSaid }) => registerSaid === undefined)
  const open = rows.filter(({ checked }) => checked === undefined).length
  return {
    title: t(isUnproven ? 'form.unproven' : 'form.differs', { count: corrected.length }),
    text: t(open > 0 ? 'form.checks.text' : 'form.checks.allDone', {
      procedure: getText(bundle, language, `procedures.${procedure.id}.short`),
    }),
    rows,
    canTick: mayCheckValues && open > 0,
  }
}

/** The register that answers for a field; where this office does not see what it is found by, the usual one. */
function registerFor({ fields }: Bundle, key: string, lines: readonly FormLine[]) {
  const field = fields.find((one) => one.key === key)
  const seen = Object.fromEntries(lines.map((line) => [line.key, line.value]))
  return field && (originIn(field, seen) ?? field.from)
}

function rowOf(line: FormLine, view: StepOnDesk, words: Words, names: Names) {
  const { bundle, fields } = view
  const { t, language, passports } = words
  const said = registerSaid(bundle, language, line, names)
  const from = registerFor(bundle, line.key, fields)
  return {
    id: line.key,
    label: officialLabelOf(bundle, language, line.key),
    value: officialText(bundle, language, line, names) || t('form.blank'),
    passport: shortPassport(line.source, words),
    amended: amendedText(view, line.key, names, words),
    said:
      said === undefined || !from
        ? undefined
        : t('form.registerSaid', {
            register: passports(`short.register.${from.register}`),
            value: said || t('form.blank'),
          }),
  }
}

/** The passport in few words: an official reads dozens of them, and registers by their everyday names. */
export function shortPassport(source: Source, { passports, language }: Words): PassportText {
  switch (source.kind) {
    case 'register': {
      const register = passports(`short.register.${source.register}`)
      return { from: 'register', text: `${register}, ${date(source.at, language)}` }
    }
    case 'typed': {
      const typed = passports(`short.typed.${source.byRole}`)
      return { from: 'person', text: `${typed}, ${date(source.at, language)}` }
    }
    default:
      return { from: 'portal', text: passports(`short.${source.kind}`) }
  }
}

/** The results this procedure has or builds on, in words. */
export function resultsData(view: StepOnDesk, words: Words) {
  const { bundle, results } = view
  const { t, language } = words
  const names = namesIn(view, words)
  return results.map(({ procedureId, round, lines, issuedAt, signedBy, ...ended }) => ({
    id: `${procedureId}-${round}`,
    ended: endedText(ended),
    title: getText(bundle, language, `result.${procedureId}.title`),
    about: t('results.issued', { name: signedBy, when: dateTime(issuedAt, language) }),
    ...splitLines(lines.map((line) => resultLine(bundle, language, procedureId, line, names))),
  }))

  /** Why this one no longer stands: a revoked result is revoked, whatever came after it. */
  function endedText({
    supersededAt,
    revokedAt,
  }: Record<'supersededAt' | 'revokedAt', Instant | null>) {
    if (revokedAt !== null) return t('results.revoked', { when: dateTime(revokedAt, language) })
    if (supersededAt === null) return undefined
    return t('results.superseded', { when: dateTime(supersededAt, language) })
  }

  /** What the paper adds to what was declared (numbers, days), and what it repeats. */
  function splitLines(lines: ReturnType<typeof resultLine>[]) {
    const isDeclared = ({ key }: { key: string }) =>
      bundle.fields.some((field) => field.key === key)
    return {
      added: lines.filter((line) => !isDeclared(line)),
      repeated: lines.filter(isDeclared),
    }
  }
}

export function namesIn({ names }: StepOnDesk, { language }: Words): Names {
  return { get: (code) => names.get(code)?.[language] }
}

import type { StepOnDesk } from '#app/services/examining.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import type { FormLine } from '#machines/passports.ts'
import { getText } from '#machines/texts.ts'
import {
  labelOf,
  passportOf,
  registerSaid,
  resultLine,
  valueText,
  type Names,
} from './declared-values.server.ts'
import type { Words } from './words.server.ts'

/** The generated form of a procedure, in words: its sections, each value with its passport. */
export function formData(view: StepOnDesk, words: Words) {
  const { bundle, procedure, fields } = view
  const { t, language } = words
  const names = namesIn(view, words)
  const rows = fields.map((line) => ({ page: line.page, ...rowOf(line, view, words, names) }))
  const differing = rows.filter(({ said }) => said !== undefined)
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
    differs:
      differing.length > 0
        ? {
            title: t('form.differs', { count: differing.length }),
            text: t('form.differsHint', {
              fields: differing.map(({ label }) => label).join('; '),
            }),
          }
        : undefined,
    sections: bundle.pages
      .map(({ id }) => ({
        id,
        title: getText(bundle, language, `pages.${id}.heading`),
        rows: rows.filter(({ page }) => page === id).map(({ page: _, ...row }) => row),
      }))
      .filter((section) => section.rows.length > 0),
  }
}

function rowOf(line: FormLine, { bundle }: StepOnDesk, words: Words, names: Names) {
  const { t, language, passports } = words
  const said = registerSaid(bundle, language, line, names)
  const from = bundle.fields.find(({ key }) => key === line.key)?.from
  return {
    id: line.key,
    label: labelOf(bundle, language, line.key),
    value: valueText(bundle, language, line, names) || t('form.blank'),
    passport: passportOf(line.source, passports, language),
    said:
      said === undefined || !from
        ? undefined
        : t('form.registerSaid', {
            register: passports(`register.${from.register}`),
            value: said || t('form.blank'),
          }),
  }
}

/** The results this procedure has or builds on, in words. */
export function resultsData(view: StepOnDesk, words: Words) {
  const { bundle, results } = view
  const { t, language } = words
  const names = namesIn(view, words)
  return results.map(({ procedureId, number, lines, issuedAt, signedBy }) => ({
    id: procedureId,
    title: getText(bundle, language, `result.${procedureId}.title`),
    about: t('results.issued', { number, name: signedBy, when: dateTime(issuedAt, language) }),
    lines: lines.map((line) => resultLine(bundle, language, procedureId, line, names)),
  }))
}

function namesIn({ names }: StepOnDesk, { language }: Words): Names {
  return { get: (code) => names.get(code)?.[language] }
}

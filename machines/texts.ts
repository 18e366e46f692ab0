import type { Bundle, BundleTexts, Field, Language } from './bundle.ts'
import { checkOf } from './validation.ts'

/** A text the bundle should have and has not. */
export class MissingTextError extends Error {
  constructor(bundleId: string, language: Language, key: string) {
    super(`Bundle “${bundleId}” has no ${language} text “${key}”.`)
    this.name = 'MissingTextError'
  }
}

/** The text of a bundle under a dotted key, e.g. `fields.childName.hint`, if there is one. */
export function findText(bundle: Bundle, language: Language, key: string): string | undefined {
  let found: string | BundleTexts | undefined = bundle.texts[language]
  for (const part of key.split('.')) {
    found = typeof found === 'object' ? found[part] : undefined
  }
  return typeof found === 'string' ? found : undefined
}

/** The text of a bundle under a dotted key; throws MissingTextError. */
export function getText(bundle: Bundle, language: Language, key: string): string {
  const found = findText(bundle, language, key)
  if (found === undefined) throw new MissingTextError(bundle.id, language, key)
  return found
}

/** The facts told before any form: who may file, what can be chosen, what is needed, what it costs, when it will be done. */
export const startFacts = ['who', 'choices', 'need', 'cost', 'when'] as const

/** What a bundle says of a relative's agreement, and of its lack. */
const consentTexts = ['who', 'asks', 'agreeing', 'declining', 'afterDeclining'] as const

/** What a bundle may say in its own words where cases are compared. */
const likenessTexts = [
  ...['suspected', 'same'].map((flag) => `likeness.${flag}`),
  ...['same', 'possible', 'siblings'].map((kind) => `likeness.kinds.${kind}`),
]

/** Every text key the pages ask a bundle for; those that are optional it may leave out. */
export function textKeysOf(bundle: Bundle): { required: string[]; optional: string[] } {
  const asked = bundle.pages.flatMap((page) => page.fields)
  return {
    required: [
      ...['name', 'short', 'start.title', 'start.lead'],
      ...startFacts.flatMap((fact) => [`start.${fact}.title`, `start.${fact}.text`]),
      ...(bundle.variants ? ['start.single.title', 'start.single.text'] : []),
      ...(bundle.variants ?? []).flatMap(({ id }) =>
        ['title', 'text'].map((part) => `start.variants.${id}.${part}`),
      ),
      ...(bundle.alternatives ?? []).map(({ id }) => `alternatives.${id}`),
      ...new Set(bundle.procedures.map(({ agency }) => `agencies.${agency}.name`)),
      ...new Set(bundle.ruleSets.flatMap(({ fees }) => fees.map(({ id }) => `fees.${id}`))),
      ...exceptionTexts(bundle),
      ...new Set(
        bundle.ruleSets.flatMap(({ assumed = [] }) => assumed.map((id) => `assumptions.${id}`)),
      ),
      ...bundle.procedures.flatMap(({ id, resultKeys }) => [
        ...['name', 'short', 'form'].map((part) => `procedures.${id}.${part}`),
        ...['title', ...resultKeys].map((line) => `result.${id}.${line}`),
      ]),
      ...bundle.procedures.flatMap(({ id, onRevocation }) =>
        onRevocation ? [`undoes.${id}`] : [],
      ),
      ...bundle.procedures.flatMap(({ id, consent }) =>
        consent
          ? [...consentTexts, ...consent.shows.map((key) => `values.${key}`)].map(
              (part) => `consents.${id}.${part}`,
            )
          : [],
      ),
      ...bundle.pages.flatMap(({ id }) =>
        ['title', 'lead', 'heading'].map((part) => `pages.${id}.${part}`),
      ),
      ...(bundle.papers ?? []).flatMap(({ id }) =>
        ['label', 'hint', 'why'].map((part) => `papers.${id}.${part}`),
      ),
      ...bundle.fields.flatMap((field) => [
        `fields.${field.key}.label`,
        ...(field.options ?? []).map((option) => `fields.${field.key}.options.${option}`),
        ...mistakesOf(bundle, field, asked.includes(field.key)).map(
          (mistake) => `errors.${field.key}.${mistake}`,
        ),
      ]),
    ],
    optional: [
      ...asked.map((key) => `fields.${key}.hint`),
      ...bundle.fields.map(({ key }) => `fields.${key}.onForm`),
      ...bundle.fields.flatMap(({ key, options = [] }) =>
        options.map((option) => `fields.${key}.onFormOptions.${option}`),
      ),
      ...(bundle.identity ? likenessTexts : []),
      ...bundle.procedures.flatMap(({ id, consent }) =>
        consent
          ? ['alone.text', 'alone.link', 'condolence', 'money'].map(
              (part) => `consents.${id}.${part}`,
            )
          : [],
      ),
      ...bundle.procedures.flatMap(({ id, revocable }) => (revocable ? [`toldFirst.${id}`] : [])),
    ],
  }
}

/** Why an office waits or refuses, over all rule sets. */
function exceptionTexts({ ruleSets }: Bundle) {
  return new Set(
    ruleSets.flatMap(({ exceptions: { holds, silence, grounds, revocations = {} } }) => [
      ...holds.map(({ id }) => `holds.${id}`),
      ...Object.values(revocations).flatMap((one) => one.grounds.map(({ id }) => `grounds.${id}`)),
      ...[silence, ...Object.values(grounds).flat()].map(({ id }) => `grounds.${id}`),
    ]),
  )
}

/** Every way an answer to this field can be wrong. */
function mistakesOf(bundle: Bundle, field: Field, asked: boolean) {
  if (!asked) return field.kind === 'office' ? ['missing'] : []
  const rules = bundle.crossChecks.filter((rule) => rule.field === field.key)
  return [
    ...new Set([
      ...(field.optional ? [] : ['missing']),
      ...checkOf(field).mistakes,
      ...rules.map(({ mistake }) => mistake),
    ]),
  ]
}

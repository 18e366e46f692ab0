import type { PassportText } from '#app/components/passport.tsx'
import type {
  Prepared,
  resultsToSendBack,
  supplementItems,
} from '#app/services/preparing.server.ts'
import type { FormLine } from '#machines/passports.ts'
import { getText } from '#machines/texts.ts'
import { officialLabelOf, officialText } from './declared-values.server.ts'
import { shortPassport } from './office-form.server.ts'
import type { Words } from './words.server.ts'

/** Common reasons; what they say goes to the citizen as words. */
export const fieldReasons = ['differs', 'incomplete', 'unclear', 'misspelt'] as const
export const paperReasons = [
  'missing',
  'unreadable',
  'wrongPaper',
  'incomplete',
  'expired',
] as const

/** One value or paper to be marked; the names of its inputs begin with its name. */
interface ItemToMark {
  name: string
  label: string
  value: string
  passport?: PassportText
  files?: readonly { id: string; label: string }[]
}

interface ItemGroup {
  id: string
  title: string
  reasons: readonly { value: string; label: string }[]
  items: readonly ItemToMark[]
}

/** Everything a supplement may ask for, by page of the declaration, then the papers. */
export function supplementForm(
  { fields, papers, names }: Awaited<ReturnType<typeof supplementItems>>,
  { bundle }: Prepared,
  words: Words,
) {
  const { exceptions: t, language } = words
  const text = (key: string) => getText(bundle, language, key)
  const papersGroup: ItemGroup = {
    id: 'papers',
    title: t('supplement.papers'),
    reasons: reasonsOf(paperReasons, words),
    items: papers.map(({ id, files }) => ({
      name: `paper-${id}`,
      label: text(`papers.${id}.label`),
      value: files.length > 0 ? t('files', { count: files.length }) : t('noFiles'),
      files: files.map((file, index) => ({ id: file.id, label: String(index + 1) })),
    })),
  }
  const groups = [
    ...bundle.pages.map(({ id }) => ({
      id,
      title: text(`pages.${id}.heading`),
      reasons: reasonsOf(fieldReasons, words),
      items: fields
        .filter(({ page }) => page === id)
        .map((line) => itemOf(line, { bundle, names, words })),
    })),
    papersGroup,
  ]
  return {
    kind: 'items' as const,
    tick: t('mark'),
    to: undefined,
    groups: groups.filter(({ items }) => items.length > 0),
  }
}

/** The values of earlier results that this office uses. */
export function sendBackForm(
  { results, names }: Awaited<ReturnType<typeof resultsToSendBack>>,
  { bundle }: Prepared,
  words: Words,
) {
  const { exceptions: t, language } = words
  const names_ = { bundle, names, words }
  return {
    kind: 'items' as const,
    tick: t('markWrong'),
    to: {
      label: t('labels.to'),
      options: results.map(({ to }) => ({
        value: to,
        label: getText(bundle, language, `result.${to}.title`),
      })),
    },
    groups: results.map(({ to, fields }): ItemGroup => ({
      id: to,
      title: getText(bundle, language, `result.${to}.title`),
      reasons: reasonsOf(fieldReasons, words),
      items: fields.map((line) => itemOf(line, names_)),
    })),
  }
}

const reasonsOf = (
  ids: readonly ((typeof fieldReasons)[number] | (typeof paperReasons)[number])[],
  { exceptions: t }: Words,
) => ids.map((id) => ({ value: id, label: t(`reasons.${id}`) }))

interface In {
  bundle: Prepared['bundle']
  names: Awaited<ReturnType<typeof supplementItems>>['names']
  words: Words
}

function itemOf(line: FormLine, { bundle, names, words }: In): ItemToMark {
  const { language, exceptions: t } = words
  const called = { get: (code: string) => names.get(code)?.[language] }
  const isMissing = line.value === '' && line.source.kind === 'default'
  return {
    name: `field-${line.key}`,
    label: officialLabelOf(bundle, language, line.key),
    value: officialText(bundle, language, line, called) || t('blank'),
    passport: isMissing ? undefined : shortPassport(line.source, words),
  }
}

import type { RouterContextProvider } from 'react-router'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { Named } from '#app/services/surroundings.server.ts'
import type { DeclaredValue, FieldKind, RegisterId, Source } from '#machines/bundle.ts'
import { getBundle, getFamily } from '#machines/bundles/index.ts'
import { newestOf } from '#machines/family.ts'
import { findText, getText } from '#machines/texts.ts'
import { labelOf, passportOf, registerSaid, valueText } from './declared-values.server.ts'

interface Line {
  key: string
  kind: FieldKind
  value: string
}

/**
 * One bundle in the words of one citizen: what loaders put values into before they leave the server. Without a version,
 * as in lists over many dossiers, in the words of the newest.
 */
export function wordingFor(
  context: Readonly<RouterContextProvider>,
  { bundleId, bundleVersion }: { bundleId: string; bundleVersion?: number },
  places: ReadonlyMap<string, Named> = new Map(),
) {
  const bundle =
    bundleVersion === undefined ? newestOf(getFamily(bundleId)) : getBundle(bundleId, bundleVersion)
  const language = languageFor(context)
  const i18n = i18nFor(context)
  const t = i18n.getFixedT(language, 'draft')
  const passports = i18n.getFixedT(language, 'passports')
  const names = { get: (code: string) => places.get(code)?.[language] }
  return {
    bundle,
    language,
    names,
    text: (key: string) => getText(bundle, language, key),
    find: (key: string) => findText(bundle, language, key),
    label: (key: string) => labelOf(bundle, language, key),
    procedure: (id: string) => getText(bundle, language, `procedures.${id}.name`),
    register: (id: RegisterId) => passports(`register.${id}`),
    value: (line: Line) => valueText(bundle, language, line, names),
    /** In place of a value that this reader is not shown. */
    hidden: t('known.hidden'),
    /** A value, or as much of it as this reader is shown. */
    shown: ({ isHidden, ...line }: Line & { isHidden: boolean }) =>
      isHidden && line.value === '' ? t('known.hidden') : valueText(bundle, language, line, names),
    said: (line: Line & DeclaredValue) => registerSaid(bundle, language, line, names),
    /** Where a value comes from, as its owner reads it. */
    passport: (source: Source) => {
      const passport = passportOf(source, passports, language)
      if (source.kind === 'default') return { ...passport, text: t('known.preset') }
      if (source.kind !== 'typed' || source.byRole !== 'citizen') return passport
      return { ...passport, text: t('known.you', { when: dateTime(source.at, language) }) }
    },
    /** Which procedures use a value. */
    uses: (consumers: readonly string[]) => {
      const number = bundle.procedures.length
      if (consumers.length === 0) return t('known.usedToChoose')
      if (number > 1 && consumers.length === number) return t('known.usedByAll', { number })
      const shorts = consumers.map((id) => getText(bundle, language, `procedures.${id}.short`))
      return t('known.uses', { procedures: shorts.join(', ') })
    },
  }
}

export type Wording = ReturnType<typeof wordingFor>

import type { TFunction } from 'i18next'
import type { RouterContextProvider } from 'react-router'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { Language } from '#app/i18n/language.ts'

/** The texts a loader needs to say in the visitor's language what the services tell as data. */
export interface Words {
  language: Language
  t: TFunction<'official'>
  common: TFunction<'common'>
  passports: TFunction<'passports'>
  payment: TFunction<'payment'>
  statuses: TFunction<'statuses'>
  exceptions: TFunction<'exceptions'>
  undoing: TFunction<'undoing'>
}

export function wordsFor(context: Readonly<RouterContextProvider>): Words {
  const i18n = i18nFor(context)
  return {
    language: languageFor(context),
    t: i18n.getFixedT(null, 'official'),
    common: i18n.getFixedT(null, 'common'),
    passports: i18n.getFixedT(null, 'passports'),
    payment: i18n.getFixedT(null, 'payment'),
    statuses: i18n.getFixedT(null, 'statuses'),
    exceptions: i18n.getFixedT(null, 'exceptions'),
    undoing: i18n.getFixedT(null, 'undoing'),
  }
}

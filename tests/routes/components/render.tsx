import { cleanup, render } from '@testing-library/react'
import { createInstance, type ResourceLanguage } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach } from 'vitest'
import { interpolation } from '#app/i18n/interpolation.ts'
import type { Language } from '#app/i18n/language.ts'

afterEach(cleanup)

const texts = import.meta.glob<ResourceLanguage[string]>('/app/i18n/{vi,en}/*.ts', {
  eager: true,
  import: 'default',
})

/** All namespaces of one language. */
const textsIn = (language: Language) =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([path]) => path.includes(`/${language}/`))
      .map(([path, namespace]) => [path.replace(/^.*\/|\.ts$/g, ''), namespace]),
  )

/** The element with the real texts, in Vietnamese unless told otherwise. */
export function withTexts(element: React.ReactNode, language: Language = 'vi') {
  const i18n = createInstance()
  void i18n.use(initReactI18next).init({
    lng: language,
    resources: { vi: textsIn('vi'), en: textsIn('en') },
    defaultNS: 'common',
    interpolation,
    initAsync: false,
    showSupportNotice: false,
  })
  return <I18nextProvider i18n={i18n}>{element}</I18nextProvider>
}

export const show = (element: React.ReactNode, language?: Language) =>
  render(withTexts(element, language))

import { cleanup, render } from '@testing-library/react'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach } from 'vitest'
import enCommon from '#app/i18n/en/common.ts'
import type { Language } from '#app/i18n/language.ts'
import viCommon from '#app/i18n/vi/common.ts'

afterEach(cleanup)

/** Renders with the real texts, in Vietnamese unless told otherwise. */
export function show(element: React.ReactNode, language: Language = 'vi') {
  const i18n = createInstance()
  void i18n.use(initReactI18next).init({
    lng: language,
    resources: { vi: { common: viCommon }, en: { common: enCommon } },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  })
  return render(<I18nextProvider i18n={i18n}>{element}</I18nextProvider>)
}

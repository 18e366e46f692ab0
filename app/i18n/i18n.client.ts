import { createInstance, type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { getInitialNamespaces } from 'remix-i18next/client'
import { interpolation } from './interpolation.ts'
import { defaultLanguage, isLanguage } from './language.ts'

const loaders = import.meta.glob<Record<string, string>>('./{vi,en}/*.ts', { import: 'default' })

/** Each namespace of each language is a file of its own; only what a page needs is fetched. */
const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const load = loaders[`./${language}/${namespace}.ts`]
    if (!load) return done(new Error(`No texts ${language}/${namespace}`), false)
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, true),
    )
  },
}

/** The language of the page the server sent, with the texts its routes name in `handle.i18n`. */
export async function startI18n() {
  const language = document.documentElement.lang
  const i18n = createInstance()
  await i18n
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: isLanguage(language) ? language : defaultLanguage,
      fallbackLng: false,
      ns: ['common', ...getInitialNamespaces()],
      defaultNS: 'common',
      showSupportNotice: false,
      interpolation,
    })
  return i18n
}

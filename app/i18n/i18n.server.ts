import { createInstance, type i18n, type ResourceLanguage } from 'i18next'
import { createContext, type MiddlewareFunction, type RouterContextProvider } from 'react-router'
import { interpolation } from './interpolation.ts'
import { defaultLanguage, languageOf, languages, type Language } from './language.ts'

type RequestContext = Readonly<RouterContextProvider>

const files = import.meta.glob<ResourceLanguage[string]>('./{vi,en}/*.ts', {
  eager: true,
  import: 'default',
})

/** One instance per language for the whole server: making one for each request took a sixth of its time. */
const instances = { vi: instanceFor('vi'), en: instanceFor('en') }

const languageContext = createContext<Language>(defaultLanguage)

/** Settles once per request which language it is answered in. */
export const i18nMiddleware: MiddlewareFunction<Response> = ({ request, context }) => {
  context.set(languageContext, languageOf(request.headers.get('Cookie')))
}

export const languageFor = (context: RequestContext): Language => context.get(languageContext)

/** For reading only: other requests use the same instance. */
export const i18nFor = (context: RequestContext): i18n => instances[languageFor(context)]

function instanceFor(language: Language): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: defaultLanguage,
    supportedLngs: [...languages],
    resources: allTexts(),
    defaultNS: 'common',
    interpolation,
    initAsync: false,
    showSupportNotice: false,
  })
  void instance.init()
  return withoutOwnProperties(instance)
}

/** Every component that translates copies each own property of its instance; a child of it has none. */
function withoutOwnProperties(instance: i18n): i18n {
  const child: unknown = Object.create(instance)
  return isI18n(child) ? child : instance
}

function isI18n(value: unknown): value is i18n {
  return typeof value === 'object' && value !== null && 'getFixedT' in value
}

function allTexts() {
  const texts: Record<string, ResourceLanguage> = {}
  for (const [path, namespace] of Object.entries(files)) {
    const [, language = '', name = ''] = path.match(/^\.\/(\w+)\/(.+)\.ts$/) ?? []
    texts[language] = { ...texts[language], [name]: namespace }
  }
  return texts
}

import type { InterpolationOptions } from 'i18next'
import { number } from './format.ts'
import { isLanguage } from './language.ts'

/** How values get into texts: a count with the separators of the language, everything else as it is. React escapes. */
export const interpolation: InterpolationOptions = {
  escapeValue: false,
  alwaysFormat: true,
  format: (value: unknown, _format, language, options) => {
    if (typeof value !== 'number') return typeof value === 'string' ? value : ''
    const isCount = options?.interpolationkey === 'count' && isLanguage(language)
    return isCount ? number(value, language) : String(value)
  },
}

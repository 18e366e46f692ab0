import type { RouterContextProvider } from 'react-router'
import { date, dateTime, workingTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type slips from '#app/i18n/vi/slips.ts'
import type { Instant } from '#machines/calendar.ts'

/** A label as it stands on a slip: Vietnamese first, English under it. */
export interface BothLabels {
  vi: string
  en: string
}

export type SlipLabel = keyof (typeof slips)['label']

/** What slips are written with. Values are Vietnamese whoever reads them: a slip is a Vietnamese document. */
export function slipWords(context: Readonly<RouterContextProvider>) {
  const i18n = i18nFor(context)
  const vi = i18n.getFixedT('vi', 'slips')
  const en = i18n.getFixedT('en', 'slips')
  const common = i18n.getFixedT('vi', 'common')
  return {
    vi,
    en,
    label: (key: SlipLabel): BothLabels => ({ vi: vi(`label.${key}`), en: en(`label.${key}`) }),
    moment: (at: Instant) => dateTime(at, 'vi'),
    day: (at: Instant) => date(at, 'vi'),
    duration: (minutes: number) => workingTime(minutes, common),
  }
}

export type SlipWords = ReturnType<typeof slipWords>

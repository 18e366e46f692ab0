import type { TFunction } from 'i18next'
import type { Language } from './language.ts'

/** As the working calendar has it, which is too much to send to a browser for one number. */
export const MINUTES_PER_DAY = 480

const timeZone = 'Asia/Ho_Chi_Minh'
// British order and 24 hours: dates read the same, 05/08/2024, in both languages.
const locales = { vi: 'vi-VN', en: 'en-GB' } as const

const day = { day: '2-digit', month: '2-digit', year: 'numeric' } as const
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

const dateFormat = formats({ ...day, timeZone })
const timeFormat = formats({ ...clock, timeZone })
const weekdayFormat = formats({ weekday: 'long', timeZone })
const fullFormat = formats({ dateStyle: 'full', timeZone })

/** `05/08/2024` in Viet Nam. */
export const date = (at: number, language: Language) => dateFormat[language].format(at)

/** `08:00`. */
export const time = (at: number, language: Language) => timeFormat[language].format(at)

/** `08:00, 05/08/2024`. */
export const dateTime = (at: number, language: Language) =>
  `${time(at, language)}, ${date(at, language)}`

/** `Thứ Hai 05/08/2024`. */
export const longDate = (at: number, language: Language) =>
  `${weekdayFormat[language].format(at)} ${date(at, language)}`

/** `Thứ Hai, 5 tháng 8, 2024`. */
export const fullDate = (at: number, language: Language) => fullFormat[language].format(at)

/** `05/08/2024` for a day stored as `2024-08-05`; anything else as it is. */
export function dayText(isoDay: string): string {
  const [, year, month, monthDay] = isoDay.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? []
  return year ? `${monthDay}/${month}/${year}` : isoDay
}

/** `1.234,5` or `1,234.5`. */
export const number = (value: number, language: Language, fractionDigits = 0): string =>
  numberFormat('decimal', language, fractionDigits).format(value)

/** `87,5 %` from a share between 0 and 1. */
export const percent = (share: number, language: Language, fractionDigits = 1): string =>
  numberFormat('percent', language, fractionDigits).format(share)

/** Working time in words, `2 ngày 3 giờ`: the two largest units, a day being eight hours. Late time is negative. */
export function workingTime(minutes: number, t: TFunction<'common'>): string {
  const whole = Math.round(Math.abs(minutes))
  const days = Math.floor(whole / MINUTES_PER_DAY)
  const hours = Math.floor((whole % MINUTES_PER_DAY) / 60)
  const rest = whole % 60
  const words = [
    days > 0 && t('duration.days', { count: days }),
    hours > 0 && t('duration.hours', { count: hours }),
    (rest > 0 || whole === 0) && days === 0 && t('duration.minutes', { count: rest }),
  ]
  const duration = words.filter(Boolean).join(' ')
  return minutes < 0 ? t('duration.late', { duration }) : duration
}

function formats(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    vi: new Intl.DateTimeFormat(locales.vi, options),
    en: new Intl.DateTimeFormat(locales.en, options),
  }
}

const numberFormats = new Map<string, Intl.NumberFormat>()

/** A page of figures writes hundreds of numbers; making a format takes longer than using it often. */
function numberFormat(style: 'decimal' | 'percent', language: Language, digits: number) {
  const key = `${style} ${language} ${digits}`
  const known = numberFormats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], { style, maximumFractionDigits: digits })
  numberFormats.set(key, made)
  return made
}

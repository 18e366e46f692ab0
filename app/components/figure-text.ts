import { useTranslation } from 'react-i18next'
import { date, dateTime, number, percent, workingTime } from '#app/i18n/format.ts'
import { defaultLanguage, isLanguage } from '#app/i18n/language.ts'
import { isOfFilling, type Figure, type FigureId } from '#machines/figures.ts'
import { LONGEST_MINUTES } from '#machines/filling-figures.ts'

/** Numbers and times in the reader's language. */
export function useFormats() {
  const { t, i18n } = useTranslation()
  const language = isLanguage(i18n.language) ? i18n.language : defaultLanguage
  return {
    date: (at: number) => date(at, language),
    dateTime: (at: number) => dateTime(at, language),
    number: (value: number, digits?: number) => number(value, language, digits),
    percent: (share: number) => percent(share, language),
    workingTime: (minutes: number) => workingTime(minutes, t),
  }
}

/** A class of minutes; the last one has no end. */
export function useMinutesText() {
  const { t } = useTranslation('measures')
  return (count: number) =>
    count >= LONGEST_MINUTES ? t('tiles.minutesOver') : t('tiles.minutes', { count })
}

/** What a figure is a number of: its unit, or declarations that were opened, sent or not. */
const countedIn = ({ id, unit }: Figure) => (isOfFilling(id) ? 'filling' : unit)

interface FigureText {
  value: string
  /** What the number is a number of. */
  unit: string
  /** What it is made of. */
  fraction?: string
}

/** The number of a figure alone: what a row of a long table has room for. */
export function useFigureValue() {
  const { t } = useTranslation('measures')
  const formats = useFormats()
  const minutesText = useMinutesText()

  return ({ value, format, minutes }: Figure): string => {
    if (value === null) return t('tiles.none')
    if (format === 'share') return formats.percent(value)
    if (format === 'workingDays' || format === 'meanWorkingDays') {
      return formats.workingTime(minutes ?? 0)
    }
    if (format === 'minutes') return minutesText(value)
    if (format === 'dong') return t('tiles.dong', { value: formats.number(value) })
    return formats.number(value, 2)
  }
}

/** How a figure is written: shares in per cent, times in words first, always with the unit they count. */
export function useFigureText() {
  const { t } = useTranslation('measures')
  const formats = useFormats()
  const valueOf = useFigureValue()

  return (figure: Figure): FigureText => ({ value: valueOf(figure), ...unitOf(figure) })

  function unitOf(figure: Figure): Omit<FigureText, 'value'> {
    const { id, unit, value, format, numerator, denominator } = figure
    const counted = countedIn(figure)
    if (value === null) return { unit: t(`counted.${counted}`) }
    const all = () => t(`of.${counted}`, { count: denominator ?? 0 })
    if (format === 'share') {
      const values = {
        numerator: formats.number(numerator),
        denominator: formats.number(denominator ?? 0),
      }
      const ofValues = id === 'reuse-share'
      return {
        unit: ofValues ? t('tiles.ofValues') : t(`tiles.shareOf.${counted}`),
        fraction: ofValues
          ? t('tiles.values', values)
          : t('tiles.fraction', { numerator, all: all() }),
      }
    }
    if (format === 'meanWorkingDays') {
      return { unit: t('tiles.workingDays', { value: formats.number(value, 2) }) }
    }
    if (format === 'workingDays') {
      return {
        unit: t('tiles.workingDays', { value: formats.number(value, 2) }),
        fraction: t('tiles.within', { numerator, all: all() }),
      }
    }
    if (format === 'minutes') {
      return {
        unit: t(`counted.${counted}`),
        fraction: t('tiles.within', { numerator, all: all() }),
      }
    }
    if (format === 'average' || format === 'dong') return { unit: t(`tiles.each.${unit}`) }
    return { unit: t(`counted.${counted}`) }
  }
}

/** Each of them can happen to one case several times. */
const ofTimes: readonly FigureId[] = ['promise-moves', 'corrections', 'revocations']

/** Of people’s ratings, not of dossiers. */
const ofRatings: readonly FigureId[] = ['satisfied', 'rating-average']

/** A figure in one line, with the unit it counts: "12 dossiers", "3 (average of 12 dossiers)". */
export function useFigureLine() {
  const { t } = useTranslation('measures')
  const valueOf = useFigureValue()

  return (figure: Figure): string => {
    const { format, numerator, denominator } = figure
    const value = valueOf(figure)
    const all = t(figure.id === 'reuse-share' ? 'of.value' : `of.${countedIn(figure)}`, {
      count: denominator ?? numerator,
    })
    if (figure.value === null) return value
    if (ofRatings.includes(figure.id)) {
      return t('counts.among', { value, all: t('of.rating', { count: denominator ?? 0 }) })
    }
    if (format === 'average' || format === 'dong') return t('counts.average', { value, all })
    if (format === 'workingDays' || format === 'meanWorkingDays' || format === 'minutes')
      return `${value} · ${all}`
    if (ofTimes.includes(figure.id)) return t('counts.times', { count: figure.value, all })
    return denominator === null ? all : t('counts.among', { value, all })
  }
}

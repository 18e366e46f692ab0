import { useTranslation } from 'react-i18next'
import { date, dateTime, number, percent, workingTime } from '#app/i18n/format.ts'
import { defaultLanguage, isLanguage } from '#app/i18n/language.ts'
import type { Figure, FigureId } from '#machines/figures.ts'

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

  return ({ value, format, minutes }: Figure): string => {
    if (value === null) return t('tiles.none')
    if (format === 'share') return formats.percent(value)
    if (format === 'workingDays' || format === 'meanWorkingDays') {
      return formats.workingTime(minutes ?? 0)
    }
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
    if (value === null) return { unit: t(`counted.${unit}`) }
    const all = () => t(`of.${unit}`, { count: denominator ?? 0 })
    if (format === 'share') {
      const values = {
        numerator: formats.number(numerator),
        denominator: formats.number(denominator ?? 0),
      }
      const ofValues = id === 'reuse-share'
      return {
        unit: ofValues ? t('tiles.ofValues') : t(`tiles.shareOf.${unit}`),
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
    return {
      unit: t(format === 'average' || format === 'dong' ? `tiles.each.${unit}` : `counted.${unit}`),
    }
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
    const { unit, format, numerator, denominator } = figure
    const value = valueOf(figure)
    const all = t(figure.id === 'reuse-share' ? 'of.value' : `of.${unit}`, {
      count: denominator ?? numerator,
    })
    if (figure.value === null) return value
    if (ofRatings.includes(figure.id)) {
      return t('counts.among', { value, all: t('of.rating', { count: denominator ?? 0 }) })
    }
    if (format === 'average' || format === 'dong') return t('counts.average', { value, all })
    if (format === 'workingDays' || format === 'meanWorkingDays') return `${value} · ${all}`
    if (ofTimes.includes(figure.id)) return t('counts.times', { count: figure.value, all })
    return denominator === null ? all : t('counts.among', { value, all })
  }
}

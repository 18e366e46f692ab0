import type { RouterContextProvider } from 'react-router'
import type { TFunction } from 'i18next'
import { number, percent } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { Language } from '#app/i18n/language.ts'
import type { AnsweredFigure, SimulationTold } from '#app/services/simulation-host.ts'
import { figureIds, ruleOf } from '#machines/figures.ts'

/** The figures only simulations count. */
const own = [
  'typed-values-per-life-event',
  'visits-per-life-event',
  'legal-total-days',
  'end-to-end-online-best',
  'provinces-under-5-percent',
  'paid-online-at-once',
  'digitised-at-reception',
  'births',
  'deaths',
  'abandoned',
] as const
type OwnId = (typeof own)[number]

type Form = 'share' | 'workingDays' | 'days' | 'count' | 'average'

const ownForms: Readonly<Record<OwnId, Form>> = {
  'typed-values-per-life-event': 'average',
  'visits-per-life-event': 'average',
  'legal-total-days': 'days',
  'end-to-end-online-best': 'share',
  'provinces-under-5-percent': 'count',
  'paid-online-at-once': 'share',
  'digitised-at-reception': 'share',
  births: 'count',
  deaths: 'count',
  abandoned: 'share',
}

const blocks = ['country', 'ministries', 'localities'] as const

interface Words {
  t: TFunction<'simulations'>
  names: TFunction<'figures'>
  language: Language
}

function formOf({ id, days }: Pick<AnsweredFigure, 'id' | 'days'>): Form {
  if (days) return days === 'working' ? 'workingDays' : 'days'
  const known = own.find((one) => one === id)
  if (known) return ownForms[known]
  const figure = figureIds.find((one) => one === id)
  const format = figure ? ruleOf(figure).format : 'count'
  if (format === 'share' || format === 'workingDays' || format === 'average') return format
  return format === 'meanWorkingDays' ? 'workingDays' : 'count'
}

function nameOf(id: string, { t, names }: Words): string {
  const known = own.find((one) => one === id)
  if (known) return t(`figure.${known}`)
  const figure = figureIds.find((one) => one === id)
  return figure ? names(`${figure}.name`) : id
}

function blockText(block: string, { t }: Words): string {
  const known = blocks.find((one) => one === block)
  if (known) return t(`block.${known}`)
  const month = /^country (\d{4})-(\d{2})$/.exec(block)
  return month ? t('block.month', { month: `${month[2]}/${month[1]}` }) : block
}

function valueText(value: number | null, form: Form, { t, language }: Words): string {
  if (value === null) return t('value.none')
  switch (form) {
    case 'share':
      return percent(value, language)
    case 'workingDays':
      return t('value.days', { value: number(value, language, 2) })
    case 'days':
      return t('value.calendarDays', { value: number(value, language, 2) })
    case 'average':
      return number(value, language, 2)
    case 'count':
      return number(value, language)
  }
}

function gapText({ value, published }: AnsweredFigure, form: Form, words: Words): string {
  if (value === null || published === null) return '–'
  const gap = form === 'share' ? (value - published) * 100 : value - published
  const shown = number(Math.abs(gap), words.language, form === 'share' ? 1 : 2)
  const signed = shown === '0' ? '0' : `${gap < 0 ? '−' : '+'}${shown}`
  return form === 'share' ? words.t('value.points', { value: signed }) : signed
}

function rowOf(figure: AnsweredFigure, words: Words) {
  const { id, unit, block, label, value, published, why } = figure
  const form = formOf(figure)
  return {
    key: `${id} ${unit} ${block}`,
    name: nameOf(id, words),
    unit: words.t(`unit.${unit}`),
    block: blockText(block, words),
    value: valueText(value, form, words),
    published: published === null ? '–' : valueText(published, form, words),
    gap: gapText(figure, form, words),
    label,
    why: why?.[words.language],
  }
}

export type AnswerRow = ReturnType<typeof rowOf>

const isProvince = ({ block }: AnsweredFigure) =>
  !blocks.some((one) => one === block) && !block.startsWith('country ')

/** How a simulation stands beside what was published, in the reader's words. */
export function simulationAnswers(context: Readonly<RouterContextProvider>, told: SimulationTold) {
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(null, 'simulations')
  const words = { t, names: i18nFor(context).getFixedT(null, 'figures'), language }
  const { figures, title, story, assumptions } = told
  const online = figures.filter(({ id }) => id === 'end-to-end-online')
  const provinces = online.filter(isProvince)
  return {
    title: title[language],
    story: story[language],
    assumptions: assumptions.map((one) => ({
      text: one[language],
      isAssumed: one.source.startsWith('assumed'),
    })),
    hasBegun: figures.some(({ denominator }) => (denominator ?? 0) > 0),
    published: figures
      .filter(({ published }) => published !== null)
      .map((one) => rowOf(one, words)),
    all: figures
      .filter((one) => !isProvince(one) && one.value !== null)
      .map((one) => rowOf(one, words)),
    way: wayOf(online, words),
    provinces: provinces
      .filter(({ denominator }) => denominator !== null)
      .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
      .map((one) => provinceOf(one, figures, words)),
  }
}

export type SimulationAnswers = ReturnType<typeof simulationAnswers>

/** The months before the last, and where they led. */
function wayOf(online: readonly AnsweredFigure[], words: Words) {
  const months = online.filter(({ block, value }) => block.startsWith('country ') && value !== null)
  const end = online.find(({ block, unit }) => block === 'country' && unit === 'step')
  if (months.length === 0 || !end) return []
  return [...months, end].map((one) => ({
    key: one.block,
    label: blockText(one.block, words),
    value: one.value,
    text: valueText(one.value, 'share', words),
    aim: one.published,
  }))
}

function provinceOf(one: AnsweredFigure, figures: readonly AnsweredFigure[], words: Words) {
  const { block, value, denominator } = one
  const days = figures.find(
    (other) =>
      other.block === block &&
      other.id === 'processing-working-days-median' &&
      other.value !== null,
  )
  return {
    key: block,
    label: block,
    value,
    text: words.t('answers.provinces.of', {
      share: valueText(value, 'share', words),
      steps: number(denominator ?? 0, words.language),
    }),
    days: valueText(days?.value ?? null, 'workingDays', words),
  }
}

import type { RouterContextProvider } from 'react-router'
import { number, percent } from '#app/i18n/format.ts'
import { nationalTargets } from '#machines/targets.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { Language } from '#app/i18n/language.ts'
import type { LeverRow, Range, SimulationHost } from '#app/services/simulation-host.ts'

/** What the localities are to reach by the end of 2025: the 70 % this page is about (figures.md 2). */
const AIM =
  nationalTargets.find(({ block, untilOn }) => block === 'localities' && untilOn >= '2025')
    ?.least ?? 0.7

/** Seven levers and all of them together, as the command wrote them down, in the reader's words. */
export function leversView(context: Readonly<RouterContextProvider>, host: SimulationHost) {
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(null, 'simulations')
  const { seeds, families, start, rows } = host.leverResult
  const nameOf = (id: string) =>
    host.levers.find((lever) => lever.id === id)?.title[language] ?? t('seventy.table.together')
  const points = (range: Range) => t('seventy.table.range', inPoints(range, language))
  const shares = (range: Range) =>
    t(
      'seventy.table.range',
      each(range, (value) => percent(value, language)),
    )
  const days = (range: Range, sign: boolean) =>
    t(
      'seventy.table.days_range',
      each(range, (value) => (sign ? signed(value, language, 2) : number(value, language, 2))),
    )
  const rankText = (rank: LeverRow['rank']) =>
    rank === null
      ? '–'
      : t(
          'seventy.table.rank_text',
          each(rank, (value) => number(value, language)),
        )
  const together = rows.find(({ id }) => id === host.together)
  const end = start.localities.median + (together?.localities.median ?? 0)
  const endOfAll = start.online.median + (together?.online.median ?? 0)
  return {
    seeds,
    families: number(families, language),
    start: percent(start.online.median, language),
    verdict: together && {
      ...inPoints(together.localities, language),
      added: t('value.points', { value: inPoints(together.localities, language).median }),
      start: percent(start.localities.median, language),
      end: percent(end, language),
      endOfAll: percent(endOfAll, language),
    },
    isReached: end >= AIM,
    bars: rows.map(({ id, online }) => ({
      key: id,
      label: nameOf(id),
      ...online,
      text: points(online),
    })),
    table: [
      {
        key: 'start',
        name: t('seventy.table.start'),
        online: shares(start.online),
        localities: shares(start.localities),
        days: days(start.days, false),
        rank: '–',
        rankByDays: '–',
      },
      ...rows.map((row) => ({
        key: row.id,
        name: nameOf(row.id),
        online: points(row.online),
        localities: points(row.localities),
        days: days(row.days, true),
        rank: rankText(row.rank),
        rankByDays: rankText(row.rankByDays),
      })),
    ],
    levers: host.levers.map(({ id, title, mechanism, effect, visits }) => ({
      id,
      title: title[language],
      mechanism: mechanism[language],
      effect: inPercent(effect, language),
      visits: visits && inPercent(visits, language),
    })),
  }
}

export type LeversView = ReturnType<typeof leversView>

const each = ({ low, median, high }: Range, text: (value: number) => string) => ({
  low: text(low),
  median: text(median),
  high: text(high),
})

const inPercent = ({ low, high }: { low: number; high: number }, language: Language) => ({
  low: percent(low, language),
  high: percent(high, language),
})

function signed(value: number, language: Language, digits: number) {
  const shown = number(Math.abs(value), language, digits)
  if (shown === '0') return shown
  return `${value < 0 ? '−' : '+'}${shown}`
}

const inPoints = (range: Range, language: Language) =>
  each(range, (value) => signed(value * 100, language, 1))

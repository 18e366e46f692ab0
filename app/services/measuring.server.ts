import { createHash } from 'node:crypto'
import { listEmcSettings } from '#db/emc-settings.server.ts'
import { listHistories } from '#db/measured-history.server.ts'
import { listMeasuredSteps } from '#db/measures.server.ts'
import type { EmcSettings } from '#machines/emc-formula.ts'
import { collectedOf } from '#machines/collected.ts'
import { isDecided, reasons, type Case, type Unit } from '#machines/cases.ts'
import { casesOf, figureOf, verdictOn } from '#machines/counting.ts'
import { figuresFor, findFigure, isOfFilling, type FigureId, type Part } from '#machines/figures.ts'
import { dossiersOf, lifeEventsOf } from '#machines/measured-dossier.ts'
import { stepCase, type MeasuredStep } from '#machines/measured-step.ts'
import { isWithin, type Period } from '#machines/period.ts'
import { SMALLEST_GROUP } from '#machines/scope.ts'
import type { Context } from './context.ts'
import { NotFoundError } from './errors.ts'

/** The figures that are broken down by agency. */
const headlines: readonly FigureId[] = [
  'end-to-end-online',
  'on-time',
  'processing-working-days-median',
]

type Reader = Pick<Context, 'db'>

/**
 * Every figure of what was sent, of a unit, counted anew from the rows as they stood at the end of the period; with dossiers also
 * those of the life events they serve, with steps also the headlines by agency.
 */
export async function viewMeasures({ db }: Reader, unit: 'dossier' | 'step', period: Period) {
  const found = await readMeasured({ db }, period)
  const cases = await casesOfUnit({ db }, unit, period, found)
  const settings = await listEmcSettings(db.read)
  const figures = figuresFor(unit)
    .filter((id) => !isOfFilling(id))
    .map((id) => figureOf(id, unit, cases, period, { settings }))
  const lifeEvents =
    unit === 'dossier' ? lifeEventsOf(found.rows, period.until, found.histories) : []
  const ofLifeEvents = figuresFor('life-event').map((id) =>
    figureOf(id, 'life-event', lifeEvents, period),
  )
  return {
    figures: unit === 'dossier' ? [...figures, ...ofLifeEvents] : figures,
    reasons: countReasons(cases, period),
    moves: countMoves(cases, period),
    agencies: unit === 'step' ? byAgency(cases, period) : [],
  }
}

/**
 * One figure with the rows it is made of: how many there are, and the last `limit` of them, the last first.
 * Throws NotFoundError for a figure the unit does not have.
 */
export async function viewFigure(
  { db }: Reader,
  asked: { figureId: string; unit: string; part: Part },
  period: Period,
  limit: number,
) {
  const found = findFigure(asked.figureId, asked.unit)
  if (!found) throw new NotFoundError(`figure ${asked.figureId} of ${asked.unit}`)
  const { id, unit } = found
  const cases = await casesOfUnit({ db }, unit, period)
  const settings = await listEmcSettings(db.read)
  const counted = casesOf(id, asked.part, cases, period, settings)
  return {
    figure: figureOf(id, unit, cases, period, { settings }),
    reasons: id === 'end-to-end-online' ? countReasons(cases, period) : [],
    count: counted.length,
    rows: counted
      .slice(-limit)
      .map((item) => rowOf(item, period, settings))
      .reverse(),
  }
}

/** Every case of a unit the period can say something about, without anything that names a person. */
export async function listMeasureRows({ db }: Reader, unit: Unit, period: Period) {
  const cases = await casesOfUnit({ db }, unit, period)
  const settings = await listEmcSettings(db.read)
  return cases.map((item) => rowOf(item, period, settings))
}

/**
 * What everybody may see of a case: no names, no dossier code, and instead of the id a pseudonym that stays the
 * same, so that a family can find its own row and nobody else's.
 */
export function rowOf(item: Case, period: Period, settings: EmcSettings) {
  const { subject, handOvers, issuedAt, judgedAt, provinceCode, ...open } = item
  const strict = verdictOn('end-to-end-online', item, period)
  return {
    ...open,
    handedOverAt: handOvers.find(({ isOpen }) => isOpen)?.at ?? handOvers.at(-1)?.at ?? null,
    pseudonym: createHash('sha256').update(subject).digest('hex').slice(0, 8),
    endToEndOnline: strict,
    collected: collectedOf(item, strict, settings),
    onTimeFirstPromise: verdictOn('on-time-first-promise', item, period),
    onTime: verdictOn('on-time', item, period),
    notAccepted: verdictOn('sent-not-accepted', item, period),
  }
}

export type MeasureRow = ReturnType<typeof rowOf>

interface Measured {
  rows: readonly MeasuredStep[]
  histories: Awaited<ReturnType<typeof listHistories>>
}

async function readMeasured({ db }: Reader, period: Period): Promise<Measured> {
  return {
    rows: await listMeasuredSteps(db.read, period),
    histories: await listHistories(db.read, period),
  }
}

async function casesOfUnit(
  { db }: Reader,
  unit: Unit,
  period: Period,
  known?: Measured,
): Promise<Case[]> {
  const { rows, histories } = known ?? (await readMeasured({ db }, period))
  const { until } = period
  switch (unit) {
    case 'step':
      return rows.map((row) => stepCase(row, until, histories.get(row.dossier_id)))
    case 'dossier':
      return dossiersOf(rows, until, histories)
    case 'life-event':
      return lifeEventsOf(rows, until, histories)
  }
}

/** How often each reason broke the online path; a case may have several. The most frequent first. */
function countReasons(cases: readonly Case[], period: Period) {
  const broken = cases.filter((item) => verdictOn('end-to-end-online', item, period) === false)
  return reasons
    .map((reason) => ({
      reason,
      count: broken.filter((item) => item.reasons.includes(reason)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

/** Why promises moved in the period, and how often; an apology that came too late is named apart. */
function countMoves(cases: readonly Case[], period: Period) {
  const moved = cases
    .flatMap(({ moves }) => moves)
    .filter(({ at }) => isWithin(at, period))
    .map(({ kind, in_time }) => (in_time === 1 ? kind : 'lateApology'))
  return [...new Set(moved)]
    .map((kind) => ({ kind, count: moved.filter((one) => one === kind).length }))
    .toSorted((a, b) => b.count - a.count)
}

/** The headlines of each agency, or none where too few of its steps were decided; and what its system owes an answer. */
function byAgency(cases: readonly Case[], period: Period) {
  const agencies = [...new Set(cases.flatMap((item) => item.agencies))].toSorted()
  return agencies.map((agency) => {
    const own = cases.filter((item) => item.agencies.includes(agency))
    const decided = own.filter((item) => isDecided(item) && isWithin(item.endedAt, period)).length
    const shown = decided < SMALLEST_GROUP ? [] : headlines
    return {
      agency,
      decided,
      figures: shown.map((id) => figureOf(id, 'step', own, period)),
      notAccepted: figureOf('not-accepted-now', 'step', own, period).numerator,
      /** Office minutes since the oldest of them was handed over. */
      longest: figureOf('not-accepted-longest', 'step', own, period).minutes,
    }
  })
}

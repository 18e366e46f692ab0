import { listEmcSettings } from '#db/emc-settings.server.ts'
import type { Case } from '#machines/cases.ts'
import { casesOf, figureOf } from '#machines/counting.ts'
import { isOfFilling, type Figure, type FigureId, type Part } from '#machines/figures.ts'
import { rarePlaces } from '#machines/small-groups.ts'
import { isNarrow, SMALLEST_GROUP, type Scope } from '#machines/scope.ts'
import type { Context } from '../context.ts'
import { rowOf, type MeasureRow } from '../measuring.server.ts'
import { scanFillings, type OpenFilling } from './filling-rows.server.ts'
import { listCases } from './recounting.server.ts'

/** More rows than that nobody is given at once: periods and parts make them fewer. */
export const MOST_ROWS = 20_000

/** Too many ask for everything at once (503): come again later. */
export class TooManyScansError extends Error {
  constructor() {
    super('Too many questions that read everything wait for an answer.')
    this.name = 'TooManyScansError'
  }
}

/** A row as everybody may see it: of a case, or of a declaration being filled in. */
export type OpenRow = MeasureRow | OpenFilling

/** What only reading everything can answer: which rows a figure is made of, and whether it is right. */
export interface ScanQuestion {
  scope: Scope
  /** Without one: every row of the scope. */
  figure?: { id: FigureId; part: Part }
  offset: number
  limit: number
}

export interface ScanAnswer {
  /** The figure counted anew from the rows; null when no figure was asked for. */
  figure: Figure | null
  /** How many rows there are; those from `offset` on are in `rows`. */
  count: number
  rows: OpenRow[]
  /** There are rows, but so few that they would point at single families. */
  suppressed: boolean
}

/** Whoever reads everything for others: on the server a thread of its own, with its own connection. */
export interface Scans {
  ask: (reader: Pick<Context, 'db' | 'now'>, question: ScanQuestion) => Promise<ScanAnswer>
}

/** Reads everything in this thread: for workers, commands and tests. The newest rows come first. */
export async function scan(
  { db }: Pick<Context, 'db'>,
  { scope, figure: asked, offset, limit }: ScanQuestion,
): Promise<ScanAnswer> {
  if (asked && isOfFilling(asked.id)) return scanFillings({ db }, scope, asked, { offset, limit })
  const cases = await listCases({ db }, scope)
  const settings = await listEmcSettings(db.read)
  const { period, unit } = scope
  const counted: readonly Case[] = asked
    ? casesOf(asked.id, asked.part, cases, period, settings)
    : cases
  const suppressed = isNarrow(scope) && cases.length > 0 && cases.length < SMALLEST_GROUP
  // Whoever asks for all rows could pick out those of one place just as well.
  const rare = rarePlaces(cases)
  const shown = suppressed ? [] : counted.toReversed().slice(offset, offset + limit)
  return {
    figure: asked && !suppressed ? figureOf(asked.id, unit, cases, period, { settings }) : null,
    count: suppressed ? 0 : counted.length,
    rows: shown.map((item) =>
      rowOf(rare.has(item.provinceCode) ? { ...item, province: '' } : item, period, settings),
    ),
    suppressed,
  }
}

/** Scans where there is no other thread to do it. */
export const scansHere: Scans = { ask: (reader, question) => scan(reader, question) }

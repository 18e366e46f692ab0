import { z } from 'zod'
import { termIds } from './figure-terms.ts'
import { tallied, type CaseRollUp } from './roll-ups.ts'

const added: z.ZodType<CaseRollUp[]> = z.array(
  z.object({
    of: z.object({
      unit: z.enum(['life-event', 'dossier', 'step']),
      province: z.string(),
      bundle: z.string(),
      procedure: z.string(),
      agency: z.string(),
      rule_set: z.string(),
      channel: z.string(),
    }),
    counts: z.array(
      z.object({
        day: z.string(),
        known_on: z.string(),
        terms: z.partialRecord(z.enum(termIds), z.number()),
      }),
    ),
    tallies: z.array(z.object({ day: z.string(), what: z.enum(tallied), key: z.string() })),
  }),
)
const tally = z.record(z.string(), z.number())

/** What a dossier has added, checked as it is read. */
export const parseAdded = (text: string): CaseRollUp[] => added.parse(JSON.parse(text))

/** How often each value occurred. A look at every number is enough; what is wrong with the others, the schema tells. */
export const parseTally = (text: string): Record<string, number> => checked(JSON.parse(text))

/** Several of them, with commas between. */
export const parseTallies = (texts: string): Record<string, number>[] =>
  z
    .array(z.unknown())
    .parse(JSON.parse(`[${texts}]`))
    .map(checked)

const checked = (read: unknown) => (isTally(read) ? read : tally.parse(read))

const isTally = (read: unknown): read is Record<string, number> =>
  typeof read === 'object' &&
  read !== null &&
  !Array.isArray(read) &&
  Object.values(read).every((n) => typeof n === 'number')

/** Whole numbers and nothing else, as we write them. */
const plain = /^[{}",:\d]*$/
const [ZERO, NINE, COLON, QUOTE] = [0x30, 0x39, 0x3a, 0x22]
/** Ten years of office time; what is longer would need a table of its own length. */
const LONGEST = 1_250_000

/**
 * Sums of many tallies of minutes, added straight from their texts into a table by minute: a page reads thousands of
 * them, and would otherwise build an object of each only to take it apart. Any text but ours is checked as it is read.
 */
export class MinuteSums {
  #table = new Int32Array(1024)
  readonly #others = new Map<number, number>()

  /** Tallies as JSON, with commas between. */
  add(texts: string): void {
    if (!plain.test(texts)) {
      for (const read of parseTallies(texts)) {
        for (const [minutes, n] of Object.entries(read)) this.#count(Number(minutes), n)
      }
      return
    }
    // Held in a variable: looking for it anew with every value takes as long again.
    let table = this.#table
    let minutes = 0
    let number = 0
    for (let at = 0; at < texts.length; at++) {
      const code = texts.charCodeAt(at)
      if (code >= ZERO && code <= NINE) number = number * 10 + code - ZERO
      else if (code === COLON) {
        minutes = number
        number = 0
      } else if (number !== 0 && code !== QUOTE) {
        if (minutes < table.length) table[minutes] = (table[minutes] ?? 0) + number
        else {
          this.#count(minutes, number)
          table = this.#table
        }
        number = 0
      }
    }
  }

  #count(minutes: number, n: number) {
    if (minutes >= LONGEST || minutes < 0 || !Number.isInteger(minutes)) {
      this.#others.set(minutes, (this.#others.get(minutes) ?? 0) + n)
      return
    }
    if (minutes >= this.#table.length) {
      const longer = new Int32Array(Math.min(LONGEST, 2 * minutes))
      longer.set(this.#table)
      this.#table = longer
    }
    this.#table[minutes] = (this.#table[minutes] ?? 0) + n
  }

  /** How often each occurred, by minutes; what never did is not in it. */
  tally(): Map<number, number> {
    const found = new Map<number, number>()
    for (let minutes = 0; minutes < this.#table.length; minutes++) {
      const n = this.#table[minutes] ?? 0
      if (n !== 0) found.set(minutes, n)
    }
    for (const [minutes, n] of this.#others) if (n !== 0) found.set(minutes, n)
    return found
  }
}

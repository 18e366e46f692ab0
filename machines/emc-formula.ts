import type { Block } from './blocks.ts'

/**
 * How the automatic collection of the state (EMC) decides that a case was settled wholly online. Its formula is not
 * published; this is a working definition (domain.md, E1), assumed: filed and settled online, whoever typed it, and
 * whether or not somebody had to come in between.
 */
export interface EmcFormula {
  /** What a case must not have had: marks of `pathOf`. */
  brokenBy: readonly string[]
  assumed: true
}

const filedAndSettledOnline: EmcFormula = {
  brokenBy: ['filedAtCounter', 'filedByPost', 'noEResult'],
  assumed: true,
}

/** Which formula counts for whom: a province (by code) before its block, a block before the rest. */
const formulas: { rest: EmcFormula } & Partial<Record<Block, EmcFormula>> & {
    provinces: Readonly<Record<string, EmcFormula>>
  } = { rest: filedAndSettledOnline, provinces: {} }

/** The formula of the automatic collection for a province and a block; with neither, the country’s. */
export function emcFormulaFor(province?: string, block?: Block): EmcFormula {
  const ofProvince = province === undefined ? undefined : formulas.provinces[province]
  return ofProvince ?? (block && formulas[block]) ?? formulas.rest
}

/** Whether a path (as `pathOf` writes it) counts as online by this formula. */
export const countsAsOnline = (path: string, { brokenBy }: EmcFormula) =>
  !path.split('+').some((mark) => brokenBy.includes(mark))

/**
 * The 63 provinces of 2024 as tiles of one size, each near where it lies, drawn here by hand: small provinces are seen
 * as well as large ones, on the narrowest telephone too. Rows from north to south, columns from west to east; a dot is
 * a place without a province, and the short names stand in the order of the codes below.
 */
const rows = [
  '. LCh LCa HG CB . .',
  '. ĐB YB TQ BK LS .',
  '. SL PT VP TNg BG QNi',
  '. . HB HN BN HD HP',
  '. . . HNa HY TB .',
  '. . . NB NĐ . .',
  '. . TH . . . .',
  '. . NA . . . .',
  '. . . HT . . .',
  '. . . QB . . .',
  '. . . . QT . .',
  '. . . . TTH ĐNg .',
  '. . . . . QNa .',
  '. . . . KT QNg .',
  '. . . . GL BĐ .',
  '. . . . ĐL PY .',
  '. . . ĐNo LĐ KH .',
  '. TNi BP ĐNa BTh NT .',
  '. LA BD HCM BRV . .',
  'AG ĐT TG BTr . . .',
  'KG CT VL TV . . .',
  '. HGi ST . . . .',
  'CM BL . . . . .',
]

/** From 901 on. */
const inOrderOfCodes = [
  'HN HG CB BK TQ LCa ĐB LCh SL YB HB TNg LS QNi BG PT VP BN HD HP HY TB HNa NĐ NB TH NA HT QB QT TTH',
  'ĐNg QNa QNg BĐ PY KH NT BTh KT GL ĐL ĐNo LĐ BP TNi BD ĐNa BRV HCM LA TG BTr TV VL ĐT AG KG CT HGi',
  'ST BL CM',
]
  .join(' ')
  .split(' ')

/** The two archipelagos, as marks with their names, beside the coast they lie off. */
export const archipelagos = [
  { name: 'Hoàng Sa', column: 6.5, row: 10.5 },
  { name: 'Trường Sa', column: 6.5, row: 17.5 },
] as const

export const tileColumns = 8
export const tileRows = rows.length

interface Place {
  code: string
  name: string
}

export interface ProvinceTile extends Place {
  short: string
  column: number
  row: number
}

/** The tile of each of these provinces; a code without one is left out. */
export function tilesFor(places: readonly Place[]): ProvinceTile[] {
  const shorts = rows.flatMap((line, row) =>
    line.split(' ').map((short, column) => [short, { short, column, row }] as const),
  )
  const tiles = new Map(shorts)
  return places.flatMap(({ code, name }) => {
    const tile = tiles.get(inOrderOfCodes[Number(code) - 901] ?? '')
    return tile ? [{ code, name, ...tile }] : []
  })
}

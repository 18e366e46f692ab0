import { provinces } from '../../demo/places.ts'

/**
 * How many people live where, in thousands and roundly, in the order of the provinces: the weights by which births and
 * deaths fall. Assumed from general knowledge, for our sources give no table by province (low–high ± 15 %).
 */
const thousands = [
  8500, 890, 540, 320, 800, 760, 630, 480, 1300, 850, 880, 1330, 800, 1370, 1890, 1520, 1200, 1490,
  1950, 2090, 1290, 1880, 880, 1880, 1010, 3720, 3420, 1320, 920, 650, 1170, 1230, 1520, 1250, 1500,
  880, 1260, 600, 1260, 590, 1590, 1920, 670, 1340, 1040, 1190, 2760, 3300, 1180, 9390, 1740, 1790,
  1300, 1020, 1030, 1600, 1910, 1750, 1260, 730, 1210, 920, 1210,
] as const

export const populations = provinces.map(({ code, name }, index) => ({
  code,
  name,
  weight: thousands[index] ?? 0,
}))

import type { Readiness } from '../readiness.ts'

/**
 * Written by `npm run fit -- august-2024` (seed 1, 30000 families); not by hand. It lands at country
 * 43 %, ministries 63.2 %, localities 17.9 %, best 69.4 %, end of 2023 17.2 %;
 * 21 provinces lie under 5 %.
 */
export const august2024: Readiness = {
  filesOnline: 0.852,
  bestLocality: 0.909,
  slope: 2.479,
  ministries: 0.97,
  takesLink: 0.687,
  startsAt: 0.423,
}

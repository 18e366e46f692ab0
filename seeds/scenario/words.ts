import type { plainEvents } from '#machines/advance.ts'

/** What scenarios say often. */
export const birth = 'birth-registration'
export const home = 'permanent-residence'
export const card = 'health-card'

type Plain = (typeof plainEvents)[number]

/** What an official does with a step, from taking it to returning the result. */
export const whole: Plain[] = ['CLAIM', 'RECEIVE', 'APPRAISE', 'APPROVE', 'SIGN', 'DELIVER']
/** From the queue to the desk. */
export const taken: Plain[] = ['CLAIM', 'RECEIVE']
/** From the desk to the returned result. */
export const rest: Plain[] = ['APPRAISE', 'APPROVE', 'SIGN', 'DELIVER']

/** What every scenario of a birth under the decree starts with. */
export const underDecree63 = { bundle: 'birth', ruleSet: 'decree-63-2024' } as const

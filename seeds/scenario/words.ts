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

/** What every story takes for granted about offices. */
export const hoursAreUsual = {
  text: {
    vi: 'Cơ quan làm việc 07:30–11:30 và 13:00–17:00; giờ thật khác nhau giữa các tỉnh.',
    en: 'Offices work 07:30–11:30 and 13:00–17:00; real hours differ between provinces.',
  },
  source: 'Nghị định 63/2024/NĐ-CP (mốc 15:00); assumed',
}

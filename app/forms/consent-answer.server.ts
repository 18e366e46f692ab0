import { z } from 'zod'
import { freeText, holdsIdentityNumber } from '#machines/validation.ts'

const REASON_LENGTH = 500

const reasonProblems = ['missing', 'tooLong', 'controlCharacters', 'holdsNumber'] as const
type ReasonProblem = (typeof reasonProblems)[number]

const key = z.uuid()
const yes = z.strictObject({ answer: z.literal('agree'), key })
const no = z.strictObject({
  answer: z.literal('decline'),
  key,
  reason: z
    .string()
    .pipe(freeText(REASON_LENGTH).schema)
    .refine((reason) => reason !== '', 'missing')
    .refine((reason) => !holdsIdentityNumber(reason), 'holdsNumber'),
})

interface Answered {
  key: string
  answer: { agrees: true } | { agrees: false; reason: string }
}

/** No, with something wrong in the reason: it is kept, to be mended. */
interface Mistaken {
  problem: ReasonProblem
  reason: string
}

/** What somebody answered. Undefined for what our forms never send. */
export function readAnswer(form: FormData): Answered | Mistaken | undefined {
  const sent = Object.fromEntries(form)
  const agreed = yes.safeParse(sent)
  if (agreed.success) return { key: agreed.data.key, answer: { agrees: true } }
  const declined = no.safeParse({ reason: '', ...sent })
  if (declined.success) {
    const { key, reason } = declined.data
    return { key, answer: { agrees: false, reason } }
  }
  const [issue] = declined.error.issues
  const problem = reasonProblems.find((name) => name === issue?.message)
  if (issue?.path[0] !== 'reason' || !problem) return undefined
  const { reason = '' } = sent
  return { problem, reason: typeof reason === 'string' ? reason : '' }
}

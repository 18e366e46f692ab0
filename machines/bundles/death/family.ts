import type { Answers } from '../../bundle.ts'

/** What the answers say, in one place for questions, derivations and rules. */

export const asksMoney = ({ procedures }: Answers) =>
  procedures === 'three' || procedures === 'four'

export const asksSurvivors = ({ procedures }: Answers) => procedures === 'four'

/** One sum in place of a monthly benefit is worked out from the pension that was drawn, or from the pay on which was contributed. */
export const onceFromPension = (answers: Answers) =>
  asksSurvivors(answers) && answers.memberStanding === 'pension'

export const onceFromPay = (answers: Answers) =>
  asksSurvivors(answers) && answers.memberStanding !== 'pension'

export const byPost = ({ paymentMethod }: Answers) => paymentMethod === 'post'

export const paidToAccount = (answers: Answers) => asksMoney(answers) && !byPost(answers)

export const funeralByOther = ({ funeralBy }: Answers) => funeralBy === 'other'

/** How many relatives besides the applicant are asked to confirm. */
export const relativesCount = ({ relativesAsked }: Answers) => Number(relativesAsked ?? 0)

/** The relatives a declaration has room for. */
export const relativeSlots = [1, 2, 3] as const

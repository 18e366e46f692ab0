/** Registration, deletion of residence, and the procedures of the benefit branch: D, X and M in the field tables. */
export const registration = 'death-registration'
export const deletion = 'residence-deletion'
export const allowance = 'funeral-allowance'
export const survivors = 'survivor-benefit'
/** The end of a monthly benefit the deceased drew as somebody's survivor. */
export const ending = 'benefit-ending'
export const support = 'funeral-support'
export const merit = 'merit-allowance'

/** Values that every form carries. */
export const everyForm = [registration, deletion, allowance, survivors, ending, support, merit]
/** What can be filed by itself once the death is registered. */
export const afterRegistration = everyForm.filter((id) => id !== registration)
export const byInsurance = [allowance, survivors, ending]
export const byAffairs = [support, merit]
/** The forms on which money is asked for. */
export const withMoney = [allowance, survivors, support, merit]
export const everyBenefit = [...byInsurance, ...byAffairs]

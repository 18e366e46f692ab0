/** What scenarios of bereaved families say often. */
export const death = 'death-registration'
export const residence = 'residence-deletion'
export const funeral = 'funeral-allowance'
export const survivors = 'survivor-benefit'

/** What a death declared once for all, under the decree, starts with. */
export const inOneGo = { bundle: 'death', ruleSet: 'decree-63-2024' } as const

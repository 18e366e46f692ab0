/** The three procedures: K, T and B in the field tables of the birth form. */
export const registration = 'birth-registration'
export const residence = 'permanent-residence'
export const card = 'health-card'

/** Values that all three forms carry. */
export const everyForm = [registration, residence, card]

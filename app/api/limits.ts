/** Questions a minute and address: programs ask one after the other, and people share the portal with them. */
export const API_PER_MINUTE = 120
/** Rows are read in a thread of their own, one question at a time. */
export const API_ROWS_COST = 6

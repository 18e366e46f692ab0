/**
 * Who answers for a step in the published figures: commune authorities are the localities' block; police and social
 * insurance are vertical services of a ministry or equal (figures.md 6).
 */
export type Block = 'ministries' | 'localities'

const vertical: ReadonlySet<string> = new Set(['commune-police', 'social-insurance'])

export const blockOf = (agency: string): Block =>
  vertical.has(agency) ? 'ministries' : 'localities'

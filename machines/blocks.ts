/**
 * Who answers for an agency's steps (figures.md, 6): commune authorities belong to the localities, police and social
 * insurance are vertical services of a ministry.
 */
export const blocks = ['ministries', 'localities'] as const
export type Block = (typeof blocks)[number]

export const verticalServices = ['commune-police', 'police', 'social-insurance']

export const blockOf = (agency: string): Block =>
  verticalServices.includes(agency) ? 'ministries' : 'localities'

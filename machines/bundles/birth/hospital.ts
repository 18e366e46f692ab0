/** What the hospital's certificate says, found by its code. */
export const fromHospital = (attribute: string) =>
  ({ register: 'hospital', by: ['certificateCode'], attribute }) as const

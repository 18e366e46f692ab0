/** What is shown again in a form, and what is wrong with it. */
export interface Filled {
  /** What was typed before, by field; nothing when the page is new. */
  typed?: Readonly<Record<string, string>>
  errors: readonly { field: string; message: string }[]
}

export const errorOf = ({ errors }: Filled, name: string) =>
  errors.find(({ field }) => field === name)?.message

/** What every form part is told. The name is also the id, so that the error summary can link to it. */
export interface FieldProps {
  name: string
  label: string
  hint?: string
  /** The message of the server, already a sentence. */
  error?: string
  /** What was typed or saved before; kept when the page comes back with errors. */
  defaultValue?: string
  /** Said in the label: everything else must be answered. */
  optional?: boolean
}

export const classNames = (...names: (string | false | undefined)[]) =>
  names.filter(Boolean).join(' ')

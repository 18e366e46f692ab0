import { DatabaseIcon, PencilIcon } from '@navikt/aksel-icons'

export interface PassportText {
  /** Where the value comes from and since when, in words. */
  text: string
  /** Said by a register, or typed by a person. */
  from: 'register' | 'person'
}

/** The passport of a value: "from the population register, 5 Aug 2024 08:12". */
export function Passport({ text, from }: PassportText) {
  const Icon = from === 'register' ? DatabaseIcon : PencilIcon
  return (
    <span className="passport">
      <Icon className="icon" aria-hidden />
      {text}
    </span>
  )
}

import { BranchingIcon, DatabaseIcon, PencilIcon } from '@navikt/aksel-icons'

export interface PassportText {
  /** Where the value comes from and since when, in words. */
  text: string
  /** Said by a register, typed by a person, or worked out by the portal. */
  from: 'register' | 'person' | 'portal'
}

const icons = { register: DatabaseIcon, person: PencilIcon, portal: BranchingIcon }

/** The passport of a value: "from the population register, 5 Aug 2024 08:12". */
export function Passport({ text, from }: PassportText) {
  const Icon = icons[from]
  return (
    <span className="passport">
      <Icon className="icon" aria-hidden />
      {text}
    </span>
  )
}

interface Look {
  variant?: 'primary' | 'secondary' | 'tertiary'
  tone?: 'danger'
  small?: boolean
  children: React.ReactNode
}

const lookOf = ({ variant = 'primary', tone, small }: Omit<Look, 'children'>) => ({
  className: `aksel-button aksel-button--${small ? 'small' : 'medium'}`,
  'data-variant': variant,
  'data-color': tone,
})

interface SubmitProps extends Look {
  /** Where an error summary leads when the button is all there is. */
  id?: string
  /** Says which of several buttons of a form was pressed. */
  name?: string
  value?: string
  /** The form this button belongs to when it stands outside of it. */
  form?: string
  /** Another address for this button only. */
  formAction?: string
  /** Sends without asking the browser to check the fields, e.g. "save and come back later". */
  formNoValidate?: boolean
}

/** Aksel's button, without the script of its React part: start pages carry no more than they need. */
export function SubmitButton({ variant, tone, small, children, ...button }: SubmitProps) {
  return (
    <button type="submit" {...lookOf({ variant, tone, small })} {...button}>
      <span>{children}</span>
    </button>
  )
}

interface ButtonLinkProps extends Look {
  to: string
}

export function ButtonLink({ to, variant, tone, small, children }: ButtonLinkProps) {
  return (
    <a href={to} {...lookOf({ variant, tone, small })}>
      <span>{children}</span>
    </a>
  )
}

import { Link } from 'react-router'

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
      {children}
    </button>
  )
}

interface ButtonLinkProps extends Look {
  to: string
  /** A file or a page outside the router, e.g. a CSV. */
  external?: boolean
}

export function ButtonLink({ to, external, variant, tone, small, children }: ButtonLinkProps) {
  const look = lookOf({ variant, tone, small })
  if (external) {
    return (
      <a href={to} {...look}>
        {children}
      </a>
    )
  }
  return (
    <Link to={to} {...look}>
      {children}
    </Link>
  )
}

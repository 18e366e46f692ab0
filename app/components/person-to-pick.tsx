import { useTranslation } from 'react-i18next'
import { SubmitButton } from './button.tsx'

interface Props {
  kind: 'citizen' | 'official' | 'operator'
  id: string
  name: string
  /** What this person has to do with the story. */
  about?: string | null
  /** The page to go on to; empty for the usual one. */
  goTo: string
  level: 3 | 4
  children?: React.ReactNode
}

/** One person of the cast with the button that signs in as them. */
export function PersonToPick({ kind, id, name, about, goTo, level, children }: Props) {
  const { t } = useTranslation('sign-in')
  const Heading = `h${level}` as const
  return (
    <li className="pick">
      <Heading className="pick__name">{name}</Heading>
      {about && <p>{about}</p>}
      {children && <p className="pick__facts">{children}</p>}
      <form method="post" action={`/sign-in?as=${kind}`}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="return" value={goTo} />
        <SubmitButton variant="secondary" small>
          {t('choose')}
          <span className="aksel-sr-only">: {name}</span>
        </SubmitButton>
      </form>
    </li>
  )
}

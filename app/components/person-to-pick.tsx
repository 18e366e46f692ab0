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
  /** What was typed before the session ended, by field. */
  carried?: readonly (readonly [string, string])[]
  children?: React.ReactNode
}

/** One person of the cast with the button that signs in as them. */
export function PersonToPick({ kind, id, name, about, goTo, carried = [], children }: Props) {
  const { t } = useTranslation('sign-in')
  return (
    <li className="pick">
      <h3 className="pick__name">{name}</h3>
      {about && <p>{about}</p>}
      {children && <p className="pick__facts">{children}</p>}
      <form method="post" action={`/sign-in?as=${kind}`}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="return" value={goTo} />
        {carried.length > 0 && <input type="hidden" name="carried" value="yes" />}
        {carried.map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <SubmitButton variant="secondary" small>
          {t('choose')}
          <span className="aksel-sr-only">: {name}</span>
        </SubmitButton>
      </form>
    </li>
  )
}

import { useTranslation } from 'react-i18next'
import { SubmitButton } from './button.tsx'
import { classNames } from './field.ts'

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
  /** Where they live or work, in short. */
  facts?: string
  /** Why to pick this one: the card stands out. */
  hint?: string
  /** Of the heading that their name is. */
  level?: 3 | 4
}

/** One person of the cast with the button that signs in as them. */
export function PersonToPick(props: Props) {
  const { kind, id, name, about, goTo, carried = [], facts, hint, level = 3 } = props
  const Heading = `h${level}` as const
  const { t } = useTranslation('sign-in')
  return (
    <li className={classNames('pick', hint && 'pick--first')}>
      <div>
        {hint && <p className="pick__hint">{hint}</p>}
        <Heading className="pick__name">{name}</Heading>
      </div>
      {about && <p>{about}</p>}
      {facts && <p className="pick__facts">{facts}</p>}
      <form method="post" action={`/sign-in?as=${kind}`}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="return" value={goTo} />
        {carried.length > 0 && <input type="hidden" name="carried" value="yes" />}
        {carried.map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <SubmitButton variant={hint ? 'primary' : 'secondary'} small>
          {t('choose')}
          <span className="aksel-sr-only">: {name}</span>
        </SubmitButton>
      </form>
    </li>
  )
}

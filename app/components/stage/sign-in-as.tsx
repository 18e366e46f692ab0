import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../button.tsx'

interface Props {
  kind: 'citizen' | 'official'
  id: string
  name: string
}

/** One click, and the operator is this person: a real session, which ends the operator's own. */
export function SignInAs({ kind, id, name }: Props) {
  const { t } = useTranslation('stage')
  return (
    <form method="post" action={`/sign-in?as=${kind}`}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton small variant="secondary">
        {t('cast.enter')}
        <span className="aksel-sr-only">: {name}</span>
      </SubmitButton>
    </form>
  )
}

import { useTranslation } from 'react-i18next'
import { SubmitButton } from '#app/components/button.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import type { CounterWords } from './counter-view.server.ts'

interface Props {
  id: string
  keptUntil: string
  counter?: CounterWords
}

/** Until when a draft is kept, how to come back to it, and how to be rid of it. */
export function DraftKeeping({ id, keptUntil, counter }: Props) {
  const { t } = useTranslation('draft')
  return (
    <section>
      <Disclosure summary={t('draft.title')}>
        {counter ? (
          <p>{counter.kept}</p>
        ) : (
          <>
            <p>{t('draft.kept', { when: keptUntil })}</p>
            <p>{t('draft.anywhere')}</p>
          </>
        )}
        <form method="post" action={`/drafts/${id}`} className="stack stack--tight">
          <p>{t('draft.deleteText')}</p>
          <SubmitButton variant="secondary" tone="danger" small>
            {t('draft.delete')}
          </SubmitButton>
        </form>
      </Disclosure>
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import { Disclosure } from '../disclosure.tsx'
import { FeeTable } from './fee-table.tsx'

interface Props extends React.ComponentProps<typeof FeeTable> {
  /** Whether anything is to be paid, and when. */
  text: string
}

/** What it costs if it is sent now: said also when it costs nothing. */
export function Cost({ text, ...table }: Props) {
  const { t } = useTranslation('payment')
  return (
    <section className="stack stack--tight">
      <h2>{t('before.title')}</h2>
      <p>{text}</p>
      <Disclosure summary={t('before.lines')}>
        <FeeTable {...table} />
      </Disclosure>
    </section>
  )
}

import { useTranslation } from 'react-i18next'

interface Props {
  looked: readonly { id: string; line: string; fields: string }[]
}

/** Who had registers asked about the reader while declaring: no officials, so not among the visits. */
export function LookedUp({ looked }: Props) {
  const { t } = useTranslation('reads')
  if (looked.length === 0) return null
  return (
    <section className="stack stack--tight">
      <h2>{t('lookedUp.title')}</h2>
      <p>{t('lookedUp.text')}</p>
      {looked.map(({ id, line, fields }) => (
        <div key={id} className="panel">
          <p>
            <strong>{line}</strong>
          </p>
          <p className="small">{fields}</p>
        </div>
      ))}
    </section>
  )
}

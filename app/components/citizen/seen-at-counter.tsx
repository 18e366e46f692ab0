import { useTranslation } from 'react-i18next'

interface Props {
  reads: readonly { id: string; line: string; fields: string }[]
}

/** Officials who looked the reader up at a counter; nothing where nobody did. */
export function SeenAtCounter({ reads }: Props) {
  const { t } = useTranslation('reads')
  if (reads.length === 0) return null
  return (
    <section className="stack stack--tight">
      <h2>{t('counter.title')}</h2>
      <p>{t('counter.text')}</p>
      {reads.map(({ id, line, fields }) => (
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

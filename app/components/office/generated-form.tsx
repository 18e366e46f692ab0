import { useTranslation } from 'react-i18next'
import type { PassportText } from '../passport.tsx'
import { StatusTag } from '../status-tag.tsx'
import { SummaryList } from '../summary-list.tsx'
import '../../styles/office.css'

interface Row {
  id: string
  label: string
  value: string
  passport: PassportText
  /** What the register says instead. */
  said?: string
  /** That it was changed after sending, when, and what stood there before. */
  amended?: string
}

interface Props {
  title: string
  counts: string
  sections: readonly { id: string; title: string; rows: readonly Row[] }[]
}

/** The form of one procedure as it was generated from the declaration: its own values, each with its passport. */
export function GeneratedForm({ title, counts, sections }: Props) {
  const { t } = useTranslation('official')
  return (
    <section className="panel stack dense" aria-labelledby="form-title">
      <div className="stack stack--tight">
        <h2 id="form-title">{title}</h2>
        <p>{t('form.lead')}</p>
        <p className="quiet small">{counts}</p>
      </div>
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h3 id={`section-${section.id}`} className="form-section">
            {section.title}
          </h3>
          <SummaryList
            rows={section.rows.map(({ said, amended, value, ...row }) => ({
              ...row,
              value:
                (said ?? amended) ? <Marked value={value} said={said} amended={amended} /> : value,
            }))}
          />
        </section>
      ))}
      <a className="narrow-only" href="#now">
        {t('form.toActions')}
      </a>
    </section>
  )
}

function Marked({ value, said, amended }: Pick<Row, 'value' | 'said' | 'amended'>) {
  return (
    <>
      {value}
      {amended && <span className="amended">{amended}</span>}
      {said && (
        <span className="differs">
          <StatusTag tone="late">{said}</StatusTag>
        </span>
      )}
    </>
  )
}

import { useTranslation } from 'react-i18next'
import type { BenefitView, EndingView } from '#app/forms/afterwards-view.server.ts'
import { SummaryList } from '../summary-list.tsx'
import '../../styles/afterwards.css'

/** One summary at the end, to be kept: calm, and without a wish to be answered. */
export function Ending({ ending }: { ending?: EndingView }) {
  const { t } = useTranslation('afterwards')
  if (!ending) return null
  return (
    <section className="panel ending stack">
      <h2>{ending.title}</h2>
      <p>{ending.lead}</p>
      <Lines title={t('ending.done')} lines={ending.done} />
      <Lines title={t('ending.undone')} lines={ending.undone} />
      {ending.left.map(({ id, text, link }) => (
        <div key={id} className="stack stack--tight">
          <p>{text}</p>
          <p>
            <a href={link.to}>{link.label}</a>
          </p>
        </div>
      ))}
      {ending.more.map(({ id, title, text }) => (
        <div key={id} className="stack stack--tight">
          <h3>{title}</h3>
          <p>{text}</p>
        </div>
      ))}
    </section>
  )
}

function Lines({ title, lines = [] }: { title: string; lines?: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

/** What was paid out, one block for each result. */
export function Benefits({ benefits }: { benefits: readonly BenefitView[] }) {
  const { t } = useTranslation('afterwards')
  if (benefits.length === 0) return null
  return (
    <section className="stack stack--tight">
      <h2>{t('benefits.title')}</h2>
      {benefits.map(({ id, title, rows, reclaimed }) => (
        <article key={id} className="panel stack stack--tight">
          <h3>{title}</h3>
          <SummaryList rows={rows} />
          {reclaimed && <p>{reclaimed}</p>}
        </article>
      ))}
      <p className="quiet small">{t('benefits.note')}</p>
    </section>
  )
}

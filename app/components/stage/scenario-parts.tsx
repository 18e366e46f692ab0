import { useTranslation } from 'react-i18next'
import { Disclosure } from '../disclosure.tsx'

interface Props {
  facts: readonly { name: string; value: string }[]
  staffing: readonly { office: string; officials: number; about: string }[]
  acts: readonly { index: number; at: string; name: string; detail: string }[]
  faults: readonly { index: number; name: string; kind: string; from: string; until: string }[]
  families: readonly { index: number; id: string; names: string }[]
  assumptions: readonly { text: string; source: string }[]
  ends: readonly { name: string; value: string }[]
}

/** What a scenario is made of. */
export function ScenarioParts(props: Props) {
  const { facts, staffing, acts, faults, families, assumptions, ends } = props
  const { t } = useTranslation('scenarios')
  return (
    <>
      <dl className="ways">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section className="stack stack--tight">
        <h2>{t('one.acts')}</h2>
        <ol className="scenario-acts plain-list">
          {acts.map(({ index, at, name, detail }) => (
            <li key={index}>
              <span className="figures">{at}</span>
              <span>
                {name} <span className="quiet small">{detail}</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack stack--tight">
        <h2>{t('one.faults')}</h2>
        {faults.length === 0 ? (
          <p>{t('one.noFaults')}</p>
        ) : (
          <ul className="dots">
            {faults.map(({ index, name, kind, from, until }) => (
              <li key={index}>
                {name}: {kind}, {from} → {until}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="stack stack--tight">
        <h2>{t('one.cast')}</h2>
        {families.length > 0 && (
          <ul className="dots">
            {families.map(({ index, id, names }) => (
              <li key={index}>
                {id}: {names}
              </li>
            ))}
          </ul>
        )}
        <p className="quiet">{t('one.demoCast')}</p>
      </section>
      {staffing.length > 0 && (
        <section className="stack stack--tight">
          <h2>{t('one.staffing')}</h2>
          <ul className="dots">
            {staffing.map(({ office, officials, about }) => (
              <li key={office}>
                {t('one.staff', { office, count: officials })}{' '}
                {about && <span className="quiet small">{about}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {assumptions.length > 0 && (
        <section className="stack stack--tight">
          <h2>{t('one.assumptions')}</h2>
          <ul className="dots">
            {assumptions.map(({ text, source }) => (
              <li key={text}>
                {text} <span className="quiet small">{t('one.source', { source })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure summary={t('one.ends')}>
        {ends.length === 0 ? (
          <p>{t('one.noEnds')}</p>
        ) : (
          <ul className="dots">
            {ends.map(({ name, value }) => (
              <li key={name}>
                <strong>{name}</strong>: {value}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  )
}

import { useTranslation } from 'react-i18next'

const helpDesk = 'tro-giup@motlan.example'

/** Help stands at the same place on every page. */
export function SiteFooter() {
  const { t } = useTranslation()
  return (
    <footer className="footer">
      <div className="site__inner footer__inner">
        <section>
          <h2>{t('footer.help.title')}</h2>
          <p>{t('footer.help.text')}</p>
          <a href={`mailto:${helpDesk}`}>{helpDesk}</a>
        </section>
        <section>
          <h2>{t('footer.simulation.title')}</h2>
          <p>{t('footer.simulation.text')}</p>
          <ul className="plain-list">
            <li>
              <a href="/measures">{t('footer.simulation.measures')}</a>
            </li>
            <li>
              <a href="/operator/rehearsal">{t('footer.simulation.rehearsal')}</a>
            </li>
          </ul>
        </section>
        <section>
          <h2>{t('footer.reach.title')}</h2>
          <p>{t('footer.reach.text')}</p>
        </section>
      </div>
    </footer>
  )
}

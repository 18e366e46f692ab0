import { useTranslation } from 'react-i18next'

const helpDesk = 'tro-giup@motlan.example'

/** Help stands at the same place on every page. Its address is part of the simulation, and says so. */
export function SiteFooter() {
  const { t } = useTranslation()
  return (
    <footer className="footer">
      <div className="site__inner footer__inner">
        <section>
          <h2>{t('footer.help.title')}</h2>
          <p>{t('footer.help.text')}</p>
          <p>
            {helpDesk} <span className="footer__made-up">{t('footer.help.madeUp')}</span>
          </p>
        </section>
        <FooterLinks
          name="simulation"
          links={[
            ['/measures', t('footer.simulation.measures')],
            ['/operator/rehearsal', t('footer.simulation.rehearsal')],
          ]}
        />
        <FooterLinks name="reach" links={[['/accessibility', t('footer.reach.statement')]]} />
      </div>
    </footer>
  )
}

interface LinksProps {
  name: 'simulation' | 'reach'
  links: readonly (readonly [to: string, label: string])[]
}

function FooterLinks({ name, links }: LinksProps) {
  const { t } = useTranslation()
  return (
    <section>
      <h2>{t(`footer.${name}.title`)}</h2>
      <p>{t(`footer.${name}.text`)}</p>
      <ul className="plain-list">
        {links.map(([to, label]) => (
          <li key={to}>
            <a href={to}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

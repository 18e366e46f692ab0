import { useTranslation } from 'react-i18next'
import type { Matter } from '#app/forms/matter.ts'
import type { calls, ways } from '#app/forms/matters-view.server.ts'
import type { MovedPromises } from '#app/forms/moved-promises.server.ts'
import { ButtonLink, SubmitButton } from '../button.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Notice } from '../notice.tsx'

/** What an office needs from the reader now. */
export function Calls({ calls: list }: { calls: ReturnType<typeof calls> }) {
  return list.map(({ id, title, lead, items, lines, to, button }) => (
    <Notice key={id} tone="yours" title={title}>
      <p>{lead}</p>
      <ul className="dots">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <ButtonLink to={to}>{button}</ButtonLink>
      </p>
    </Notice>
  ))
}

interface MattersProps {
  matters: readonly Matter[]
  moved?: MovedPromises
  /** Where everything can be declared anew. */
  again: string
}

/** Everything unusual about a dossier, told in full; nothing where all goes its straight way. */
export function Matters({ matters, moved, again }: MattersProps) {
  const { t } = useTranslation('going-wrong')
  if (matters.length === 0 && !moved) return null
  return (
    <section className="stack stack--tight">
      <h2>{t('matters.title')}</h2>
      {matters.map((matter) => (
        <div key={matter.id} id={matter.id}>
          <Told matter={matter} again={again} />
        </div>
      ))}
      {moved && (
        <div className="panel stack stack--tight">
          <h3>{t('matters.moves.title')}</h3>
          <ul className="dots">
            {moved.lines.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          {moved.total && <p>{moved.total}</p>}
        </div>
      )}
    </section>
  )
}

function Told({ matter, again: address }: { matter: Matter; again: string }) {
  const { tone, title, lines, items, links = [], again } = matter
  return (
    <Notice tone={tone} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items?.title && (
        <p>
          <strong>{items.title}</strong>
        </p>
      )}
      {items && (
        <ul className="dots">
          {items.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {again && (
        <form method="post" action={address}>
          <SubmitButton variant="secondary">{again}</SubmitButton>
        </form>
      )}
      <Links links={links} />
    </Notice>
  )
}

type LinksProps = { links: readonly { to: string; label: string }[] }

function Links({ links }: LinksProps) {
  if (links.length === 0) return null
  return (
    <ul className="plain-list">
      {links.map(({ to, label }) => (
        <li key={to}>
          <a href={to}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

/** What the reader may withdraw of their own accord. */
export function WithdrawWays({ withdraw }: Pick<ReturnType<typeof ways>, 'withdraw'>) {
  const { t } = useTranslation('going-wrong')
  if (withdraw.length === 0) return null
  return (
    <Disclosure summary={t('ways.title')}>
      <p>{t('ways.text')}</p>
      <Links links={withdraw} />
    </Disclosure>
  )
}

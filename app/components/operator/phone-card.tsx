import { useTranslation } from 'react-i18next'
import type { Phone } from '#app/forms/phones-view.server.ts'
import { Disclosure } from '../disclosure.tsx'

/** So many messages a phone shows at once. */
const SHOWN = 2

/** One person's phone on the wall, the newest message on top. */
export function PhoneCard({ phone: { owner, phone, hasVneid, messages } }: { phone: Phone }) {
  const { t } = useTranslation('phones')
  return (
    <li className="phone">
      <div className="phone__head">
        <h2>{owner}</h2>
        <p className="figures small">{phone ?? t(hasVneid ? 'noPhone' : 'nowhere')}</p>
        <p className="quiet small">{t('count', { count: messages.length })}</p>
      </div>
      <div className="phone__screen">
        <Messages messages={messages.slice(0, SHOWN)} />
        {messages.length > SHOWN && (
          <Disclosure summary={t('earlier', { count: messages.length - SHOWN })}>
            <Messages messages={messages.slice(SHOWN)} />
          </Disclosure>
        )}
      </div>
    </li>
  )
}

function Messages({ messages }: Pick<Phone, 'messages'>) {
  const { t } = useTranslation('phones')
  return (
    <ol className="plain-list phone__messages">
      {messages.map(({ id, at, when, text, means, segments, letters }) => (
        <li key={id} className="phone__message">
          <p lang="vi">{text}</p>
          <p className="quiet phone__means">
            <time dateTime={at}>{when}</time> · {t(`means.${means}`, { segments, letters })}
          </p>
        </li>
      ))}
    </ol>
  )
}

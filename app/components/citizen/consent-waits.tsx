import type { ConsentWait } from '#app/forms/consent-waits.server.ts'
import { Notice } from '../notice.tsx'
import '../../styles/citizen.css'

/** For the applicant: who was asked to agree, what that means for the dates, and the link to pass on. */
export function ConsentWaits({ waits }: { waits: readonly ConsentWait[] }) {
  return waits.map(({ id, heading, tone, title, lines, ways, alone, link }, index) => (
    <section key={id} id={index === 0 ? 'consent' : undefined} className="stack stack--tight">
      <h2>{heading}</h2>
      <Notice tone={tone} title={title}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {alone && (
          <p>
            <a href={alone.to}>{alone.label}</a>
          </p>
        )}
        {ways && (
          <div className="stack stack--tight">
            <p>
              <strong>{ways.title}</strong>
            </p>
            {ways.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>
              <a href={ways.without.to}>{ways.without.label}</a>
            </p>
          </div>
        )}
        {link && (
          <div className="pass-on">
            <p>
              <strong>{link.label}</strong>
            </p>
            <code>{link.address}</code>
            <p className="quiet small">{link.hint}</p>
          </div>
        )}
      </Notice>
    </section>
  ))
}

import type { otherEvents } from '#app/forms/front-view.server.ts'
import '../../styles/other-events.css'

/** The life events beside the one the start page is about: each by its name, and quietly. */
export function OtherEvents({ others }: { others: ReturnType<typeof otherEvents> }) {
  return others.map(({ id, name, short, prepare }) => (
    <section key={id} className="home-section">
      <div className="panel other-event">
        <h2>{name}</h2>
        <p>{short}</p>
        <p>
          <a href={`/bundles/${id}`}>{prepare}</a>
        </p>
      </div>
    </section>
  ))
}

interface Card {
  id: string
  title: string
  story: string
  level: string
  facts: readonly string[]
}

/** Scenarios as cards, each a way to its page. `level`: of the heading that a title is. */
export function ScenarioCards({ cards, level = 3 }: { cards: readonly Card[]; level?: 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <ul className="scenario-cards plain-list">
      {cards.map(({ id, title, story, level: difficulty, facts }) => (
        <li key={id} className="panel scenario-card">
          <p className="scenario-card__level">{difficulty}</p>
          <Heading>
            <a href={`/operator/scenarios/${id}`}>{title}</a>
          </Heading>
          <p>{story}</p>
          <p className="quiet small">{facts.join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}

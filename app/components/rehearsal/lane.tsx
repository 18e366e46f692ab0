import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartRegion } from '#machines/chart.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { StatusTag } from '../status-tag.tsx'
import { LaneDrawing } from './lane-drawing.tsx'
import { LaneWords } from './lane-words.tsx'
import type { Names } from './use-names.ts'

interface Props {
  region: ChartRegion
  names: Names
  here: string
  passed: ReadonlySet<string>
  /** What can happen to it now; nothing to click where scripts do not run. */
  events: readonly DossierEvent[]
  onEvent: (event: DossierEvent) => void
  children?: React.ReactNode
}

/** One region of the chart: where it is, what can happen, and its drawing. */
export function Lane({ region, names, here, passed, events, onEvent, children }: Props) {
  const { t } = useTranslation('rehearsal')
  const headingId = `lane-${region.id}`
  const { lane, pressing } = useKeptFocus()
  return (
    <section ref={lane} className="panel lane" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {names.region(region.id)}
      </h2>
      <p>
        {t('here')}:{' '}
        <StatusTag tone={here === region.initial ? 'waiting' : 'working'}>
          {names.state(region.id, here)}
        </StatusTag>
      </p>
      {children}
      {events.length > 0 && (
        <ul className="lane__events plain-list" aria-label={t('next')}>
          {events.map((event) => (
            <li key={event.type}>
              <button
                type="button"
                className="aksel-button aksel-button--small"
                data-variant="secondary"
                onClick={() => pressing(() => onEvent(event))}
              >
                {names.event(event.type)}
                <span className="aksel-sr-only">: {names.region(region.id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <LaneDrawing region={region} names={names} here={here} passed={passed} />
      <LaneWords region={region} names={names} here={here} />
    </section>
  )
}

/** The button that was pressed may be gone: the keyboard goes on at the next one of the same lane. */
function useKeptFocus() {
  const lane = useRef<HTMLElement>(null)
  const isPressed = useRef(false)
  useEffect(() => {
    if (!isPressed.current) return
    isPressed.current = false
    if (document.activeElement !== document.body) return
    const find = (selector: string) => lane.current?.querySelector<HTMLElement>(selector)
    const next = find('.lane__events button') ?? find('h2')
    next?.focus()
  })
  const pressing = (press: () => void) => {
    isPressed.current = true
    press()
  }
  return { lane, pressing }
}

import { useMachine } from '@xstate/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { machineOf } from '#machines/advance.ts'
import type { Bundle, RuleSet } from '#machines/bundle.ts'
import type { Instant } from '#machines/calendar.ts'
import { chartOf } from '#machines/chart.ts'
import type { DossierEvent } from '#machines/dossier.events.ts'
import { useHydrated } from '../use-hydrated.ts'
import { eventsOf } from './events.ts'
import { Lane } from './lane.tsx'
import { headlineOf, LogItem } from './log.tsx'
import { rehearse, startRun, type Run } from './rehearse.ts'
import { SubmitForm } from './submit-form.tsx'
import { useNames } from './use-names.ts'

interface Props {
  bundle: Bundle
  ruleSet: RuleSet
  at: Instant
}

/** A bundle's statechart to click through. Starting again is a new one under another key. */
export function Rehearsal(props: Props) {
  const { t } = useTranslation('rehearsal')
  const [round, setRound] = useState(1)
  const hydrated = useHydrated()
  return (
    <>
      {hydrated && (
        <button
          type="button"
          className="aksel-button aksel-button--small"
          data-variant="secondary"
          onClick={() => setRound(round + 1)}
        >
          {t('reset')}
        </button>
      )}
      <Round key={round} {...props} />
    </>
  )
}

function Round({ bundle, ruleSet, at }: Props) {
  const { t } = useTranslation('rehearsal')
  const names = useNames(bundle)
  const hydrated = useHydrated()
  const machine = machineOf(bundle)
  const [snapshot, send] = useMachine(machine)
  const [run, setRun] = useState(() => startRun(bundle, ruleSet, at))
  const [whole, ...steps] = chartOf(machine)
  const [last] = run.log
  const press = (event: DossierEvent) => {
    setRun(rehearse(run, event))
    send(event)
  }
  const lane = (id: string) => ({
    names,
    here: run.stored.value[id] ?? '',
    passed: statesPassed(run, id),
    onEvent: press,
  })
  const canSubmit = hydrated && snapshot.can({ type: 'SUBMIT', stepIds: [] })
  return (
    <>
      <div className="rehearsal__top">
        {whole && (
          <Lane region={whole} events={[]} {...lane(whole.id)}>
            {canSubmit && <SubmitForm bundle={bundle} names={names} onEvent={press} />}
          </Lane>
        )}
        <section className="panel stack stack--tight" aria-labelledby="last-title">
          <h2 id="last-title">{t('last.title')}</h2>
          <p className="aksel-sr-only" role="status">
            {last && headlineOf(last, names)}
          </p>
          {last ? <LogItem entry={last} names={names} /> : <p>{t('last.none')}</p>}
        </section>
      </div>
      <div className="lanes">
        {steps.map((region) => {
          const procedure = bundle.procedures.find(({ id }) => id === region.id)
          const events = procedure && hydrated ? eventsOf(bundle, procedure.id) : []
          return (
            <Lane
              key={region.id}
              region={region}
              events={events.filter((event) => snapshot.can(event))}
              {...lane(region.id)}
            />
          )
        })}
      </div>
      <section className="stack stack--tight" aria-labelledby="log-title">
        <h2 id="log-title">{t('log.title')}</h2>
        {run.log.length === 0 && <p>{t('log.none')}</p>}
        <ol className="log plain-list">
          {run.log.map((entry) => (
            <li key={entry.number}>
              <LogItem entry={entry} names={names} />
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function statesPassed({ log }: Run, regionId: string): ReadonlySet<string> {
  const moves = log.flatMap(({ moved }) => moved.filter(({ region }) => region === regionId))
  return new Set(moves.flatMap(({ from, to }) => [from, to]))
}

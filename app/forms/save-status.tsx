import { useMachine } from '@xstate/react'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { fromPromise } from 'xstate'
import { isTouched, savePage } from './save-page.ts'
import { saveStatusMachine } from './save-status.machine.ts'

interface Props {
  /** The id of the form that is saved while somebody types in it. */
  form: string
  /** Where it is saved. */
  to: string
  /** The draft as this page shows it. */
  revision: number
}

/** Whether what stands on this page is safe, in words. Without scripts: when it will be. */
export function SaveStatus({ form, to, revision }: Props) {
  const { t } = useTranslation('draft')
  const scripted = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  const machine = useMemo(
    () =>
      saveStatusMachine.provide({
        actors: { save: fromPromise(({ input, signal }) => savePage(form, to, input, signal)) },
      }),
    [form, to],
  )
  const [snapshot, send] = useMachine(machine, { input: { revision } })
  useEffect(() => {
    const element = document.getElementById(form)
    if (!(element instanceof HTMLFormElement)) return
    const change = () => send({ type: 'CHANGE' })
    if (isTouched(element)) change()
    element.addEventListener('input', change)
    return () => element.removeEventListener('input', change)
  }, [form, send])
  const state = snapshot.value
  if (state === 'untouched') {
    return <p className="save-status">{t(scripted ? 'save.byItself' : 'save.withoutScript')}</p>
  }
  const passing = state === 'typing' || state === 'saving'
  return (
    <p className="save-status">
      {passing && <span aria-hidden>{t(`save.${state}`)}</span>}
      {/* Heard when something was settled, not at every key. */}
      <span role="status" className={passing ? 'aksel-sr-only' : undefined}>
        {!passing && t(`save.${state}`, { time: snapshot.context.savedAt })}
      </span>
    </p>
  )
}

const neverChanges = () => () => {}

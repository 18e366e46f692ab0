import { useTranslation } from 'react-i18next'
import { ButtonLink, SubmitButton } from '../button.tsx'
import type { Action } from './action.ts'
import { SomethingWrong } from './something-wrong.tsx'
import '../../styles/office.css'

interface Props {
  /** Where the buttons send to. */
  path: string
  commandKey: string
  main?: Action
  others: readonly Action[]
  /** What to do when something is wrong. */
  wrong: readonly Action[]
  /** Why there is nothing to do. */
  note?: string
  /** What a register answered, or that it has not yet. */
  answer?: { title: string; text: string }
}

/** The actions that are allowed now and no others; the next one of the work is the big button. */
export function WhatToDo(props: Props) {
  const { path, commandKey, main, others, wrong, note, answer } = props
  const { t } = useTranslation('official')
  return (
    <section id="now" className="panel todo" aria-labelledby="now-title">
      <h2 id="now-title">{t('desk.now')}</h2>
      {answer && (
        <p className="todo__answer">
          {answer.title}: <strong className="figures">{answer.text}</strong>
        </p>
      )}
      {note && <p>{note}</p>}
      <form method="post" action={path} className="stack stack--tight">
        <input type="hidden" name="key" value={commandKey} />
        {main && (
          <div className="todo__main">
            {main.to ? (
              <ButtonLink to={main.to}>{main.button}</ButtonLink>
            ) : (
              <SubmitButton name="do" value={main.type}>
                {main.button}
              </SubmitButton>
            )}
            <p>{main.meaning}</p>
          </div>
        )}
        {others.map(({ type, button, meaning }) => (
          <div key={type} className="todo__other">
            <SubmitButton small variant="secondary" name="do" value={type}>
              {button}
            </SubmitButton>
            <p className="quiet small">{meaning}</p>
          </div>
        ))}
      </form>
      <SomethingWrong actions={wrong} />
      <p className="todo__jumps small">
        <a href="#contacts">{t('desk.toContacts')}</a> <a href="#history">{t('desk.history')}</a>
      </p>
    </section>
  )
}

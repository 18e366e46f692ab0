import type { Play } from '#app/services/runs.ts'
import { answersIn } from './form-answers.ts'

export const LONGEST_NAME = 80
const HIGHEST_SEED = 4_294_967_295

export interface NewRunRead {
  values: { play: string; name: string; seed: string }
  problems: ('play' | 'name' | 'seed')[]
  play?: Play
  seed: number | null
}

/** What an operator typed to begin a run. */
export function readNewRun(form: FormData, plays: readonly Play[]): NewRunRead {
  const { play: playId = '', name = '', seed: typed = '' } = answersIn(form)
  const play = plays.find(({ id }) => id === playId)
  const seed = typed === '' ? null : seedIn(typed)
  return {
    values: { play: playId, name, seed: typed },
    problems: [
      ...(play ? [] : ['play' as const]),
      ...(name.length > LONGEST_NAME ? ['name' as const] : []),
      ...(seed === undefined ? ['seed' as const] : []),
    ],
    play,
    seed: seed ?? null,
  }
}

function seedIn(typed: string) {
  const seed = Number(typed)
  return /^\d{1,10}$/.test(typed) && seed <= HIGHEST_SEED ? seed : undefined
}

/** A name that must be given. */
export const isName = (name: string) => name.length > 0 && name.length <= LONGEST_NAME

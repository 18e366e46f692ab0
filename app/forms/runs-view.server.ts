import type { RouterContextProvider } from 'react-router'
import type { TFunction } from 'i18next'
import type { Tone } from '#app/components/tone.ts'
import { dateTime, number } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { Language } from '#app/i18n/language.ts'
import { RunsFullError, type Checkpoint, type Run, type Runs } from '#app/services/runs.ts'
import { findFamily } from '#machines/bundles/index.ts'
import { findLaw, IN_FORCE } from '#machines/family.ts'
import { runCommands, speeds, takes, type RunState } from '#machines/run-states.ts'

export interface RunWords {
  t: TFunction<'runs'>
  language: Language
}

export function runWords(context: Readonly<RouterContextProvider>): RunWords {
  return { t: i18nFor(context).getFixedT(null, 'runs'), language: languageFor(context) }
}

const tones: Record<RunState, Tone> = {
  ready: 'waiting',
  waiting: 'waiting',
  playing: 'working',
  paused: 'yours',
  finished: 'done',
  stopped: 'stopped',
  failed: 'late',
}

/** One run as a page shows it, in the words of one reader. */
export function runView(run: Run, { t, language }: RunWords) {
  const shown = (at: number) => dateTime(at, language)
  const family = findFamily(run.bundle_id)
  const known = family && findLaw(family, run.rule_set_id)
  const other = run.rule_set_id === IN_FORCE ? t('run.inForce') : run.rule_set_id
  const law = known?.ruleSet.legalBasis ?? other
  const length = Math.max(1, run.ends_at - run.starts_at)
  return {
    id: run.id,
    name: run.name,
    play: language === 'vi' ? run.title_vi : run.title_en,
    law,
    state: run.state,
    stateText: t(`state.${run.state}`),
    tone: tones[run.state],
    note: noteText(run, t),
    now: shown(run.now_at),
    from: shown(run.starts_at),
    to: shown(run.ends_at),
    until: run.until_at === null ? undefined : shown(run.until_at),
    created: shown(run.created_at),
    seed: run.seed,
    begun: run.started_at !== null,
    /** It plays the log of another again, decided anew, and people cannot go on from it. */
    isReplay: run.play === 'replay',
    share: Math.min(1, Math.max(0, (run.now_at - run.starts_at) / length)),
    counts: [
      t('progress.events', { count: run.events, value: number(run.events, language) }),
      ...(run.of_all === null
        ? []
        : [
            t(`progress.${run.counts}Done`, {
              done: number(run.done, language),
              all: number(run.of_all, language),
            }),
          ]),
    ].join(' · '),
    rate: rateText(run, { t, language }),
    speed: run.speed,
    takes: runCommands.filter((command) => takes(run.state, command)),
  }
}

export type RunView = ReturnType<typeof runView>

function noteText({ note, state }: Run, t: RunWords['t']) {
  if (note === null) return undefined
  const known = (['interrupted', 'lost', 'disk', 'moment'] as const).find((one) => one === note)
  if (known) return t(`note.${known}`)
  return state === 'failed' ? t('note.failed', { why: note }) : undefined
}

function rateText({ rate, leftMs }: Run, { t, language }: RunWords) {
  if (!rate) return undefined
  const [events, time] = [number(rate.events, language), number(rate.time, language)]
  const fast = t('progress.rate', { events, time })
  return leftMs === null
    ? fast
    : `${fast} · ${t('progress.left', { time: roughly(leftMs / 1000, t) })}`
}

function roughly(seconds: number, t: RunWords['t']) {
  if (seconds < 100) return t('progress.seconds', { count: Math.ceil(seconds) })
  if (seconds < 6000) return t('progress.minutes', { count: Math.round(seconds / 60) })
  return t('progress.hours', { count: Math.round(seconds / 3600) })
}

/** The paces to choose from, the fastest first. */
export const speedOptions = ({ t, language }: RunWords) =>
  speeds.toReversed().map((speed) => ({
    value: speed === null ? 'max' : String(speed),
    label: speedText(speed, { t, language }),
  }))

function speedText(speed: number | null, { t, language }: RunWords) {
  if (speed === null) return t('control.fastest')
  if (speed === 1) return t('control.real')
  return t('control.times', { value: number(speed, language) })
}

/** The pace a form names; undefined for one that is not offered. */
export const speedNamed = (name: string) =>
  speeds.find((speed) => (speed === null ? 'max' : String(speed)) === name)

export const megabytes = (bytes: number, language: Language) =>
  number(bytes / 1e6, language, bytes < 1e7 ? 1 : 0)

export const checkpointView = (
  { id, name, now_at, events, bytes }: Checkpoint,
  { t, language }: RunWords,
) => ({
  id,
  name,
  now: dateTime(now_at, language),
  events: number(events, language),
  size: t('kept.megabytes', { size: megabytes(bytes, language) }),
})

/** How much room is used, as a sentence. */
export function roomText(room: Awaited<ReturnType<Runs['room']>>, { t, language }: RunWords) {
  const [used, limit] = [room.usedBytes, room.limitBytes].map((bytes) => megabytes(bytes, language))
  return t('room', { used, limit, count: room.atOnce })
}

/** What a page says when there is no room; undefined for any other error. */
export function fullText(
  error: unknown,
  { language }: RunWords,
  say: (room: { used: string; limit: string }) => string,
) {
  if (!(error instanceof RunsFullError)) return undefined
  return say({
    used: megabytes(error.usedBytes, language),
    limit: megabytes(error.limitBytes, language),
  })
}

import type { TFunction } from 'i18next'
import type { Context } from '#app/services/context.ts'
import type { OfStep } from '#app/services/own-step.server.ts'
import type { Prepared } from '#app/services/preparing.server.ts'
import type { Words } from './words.server.ts'

/** What came from the page of an exception. */
export interface Sent {
  ctx: Context
  of: OfStep
  prepared: Prepared
  typed: Readonly<Record<string, string>>
  words: Words
  /** Words that reach the citizen are Vietnamese, whatever the official reads. */
  toCitizen: TFunction<'exceptions'>
}

import type { RouterContextProvider } from 'react-router'
import { contextFor } from '#app/context.server.ts'
import { date, dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { Context } from '#app/services/context.ts'
import { NotFoundError } from '#app/services/errors.ts'
import { proveResult } from '#app/services/proving.server.ts'
import { wordingFor } from './wording.server.ts'

/** What the proof page tells of a code, in the words of whoever holds the paper. */
export async function proofView(context: Readonly<RouterContextProvider>, code: string) {
  const language = languageFor(context)
  const { now, ...ctx } = contextFor(context)
  const checkedAt = dateTime(now, language)
  const proof = await findProof(ctx, code)
  if (!proof) return { state: 'unknown', when: '', checkedAt, facts: [] } as const
  if (proof.state === 'unconfirmed') {
    return { state: proof.state, when: '', checkedAt, facts: [] } as const
  }
  const t = i18nFor(context).getFixedT(language, 'proof')
  const { text } = wordingFor(context, proof)
  const fact = (key: Fact, value: string) => ({ key, label: t(`facts.${key}`), value })
  return {
    state: proof.state,
    when: proof.since === null ? '' : dateTime(proof.since, language),
    checkedAt,
    facts: [
      fact('kind', text(`result.${proof.procedureId}.title`)),
      fact('number', proof.number),
      fact('agency', text(`agencies.${proof.agency}.name`)),
      fact('office', proof.office[language]),
      fact('issuedOn', date(proof.issuedAt, language)),
      fact(
        'subject',
        t('facts.subjectText', { initials: proof.initials, year: proof.yearOfBirth }),
      ),
      fact('signedAt', dateTime(proof.signedAt, language)),
    ],
  }
}

type Fact = 'kind' | 'number' | 'agency' | 'office' | 'issuedOn' | 'subject' | 'signedAt'

async function findProof(ctx: Pick<Context, 'db'>, code: string) {
  try {
    return await proveResult(ctx, code)
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

import { toString } from 'qrcode'
import type { RouterContextProvider } from 'react-router'
import { contextFor, visitOf } from '#app/context.server.ts'
import { served } from '#app/failures.server.ts'
import { date, dateTime } from '#app/i18n/format.ts'
import { benefitsOf } from '#app/services/carrying-out.server.ts'
import { getKeptResult, listKeptResults } from '#app/services/keeping.server.ts'
import { benefitsView } from './afterwards-view.server.ts'
import { resultLine } from './declared-values.server.ts'
import { isCard, proofAddress } from './result-paper.server.ts'
import { wordingFor } from './wording.server.ts'

type RequestContext = Readonly<RouterContextProvider>

interface Address {
  dossierId: string
  procedureId: string
}

/** The paper an address names, from the store of whoever asks. Throws the page of 404 for anybody else. */
export function keptAt(context: RequestContext, { dossierId, procedureId }: Address) {
  const asked = visitOf(context).url.searchParams.get('round')
  const round = asked === null ? undefined : Number(asked)
  return served(() => getKeptResult(contextFor(context), dossierId, procedureId, round))
}

/** One paper on the screen of its owner, in the owner's words. */
export async function resultView(context: RequestContext, address: Address) {
  const kept = await keptAt(context, address)
  const { procedureId, lines, names: places } = kept
  const wording = wordingFor(context, kept, places)
  const { bundle, language, names, text } = wording
  const benefits = await benefitsOf(contextFor(context).db.read, kept.dossierId)
  const path = pathOf(kept)
  const proof = proofAddress(visitOf(context).url.origin, kept)
  const svg = await toString(proof, { type: 'svg', margin: 1 })
  return {
    path,
    query: queryOf(kept),
    dossier: { id: kept.dossierId, code: kept.code },
    about: kept.about,
    title: text(`result.${procedureId}.title`),
    number: kept.number,
    agency: text(`agencies.${kept.agency}.name`),
    office: kept.office[language],
    benefits: benefitsView(
      context,
      benefits.filter(({ stepId }) => stepId === procedureId),
      wording,
    ),
    isCard: isCard(lines),
    lines: lines.map((line) => resultLine(bundle, language, procedureId, line, names)),
    signedBy: kept.signedBy,
    issued: date(kept.issuedAt, language),
    // Signed when it was published; later only when it gained a line.
    completed: kept.isCompleted ? dateTime(kept.signedAt, language) : undefined,
    superseded: whenOf(kept.supersededAt, (at) => dateTime(at, language)),
    revoked: whenOf(kept.revokedAt, (at) => dateTime(at, language)),
    proof: { path: new URL(proof).pathname, address: proof, picture: pictureOf(svg) },
  }
}

/** Everything in the citizen's store, the newest first. */
export async function storeView(context: RequestContext) {
  const kept = await listKeptResults(contextFor(context))
  return kept.map((result) => {
    const { language, text } = wordingFor(context, result)
    return {
      path: pathOf(result),
      query: queryOf(result),
      title: text(`result.${result.procedureId}.title`),
      about: result.about,
      office: result.office[language],
      number: result.number,
      issued: date(result.issuedAt, language),
      state: stateOf(result),
    }
  })
}

interface Standing {
  supersededAt: number | null
  revokedAt: number | null
}

function stateOf({ supersededAt, revokedAt }: Standing) {
  if (revokedAt !== null) return 'revoked' as const
  return supersededAt === null ? ('current' as const) : ('superseded' as const)
}

const whenOf = (at: number | null, say: (at: number) => string) =>
  at === null ? undefined : say(at)

const pathOf = ({ dossierId, procedureId }: Address) =>
  `/dossiers/${dossierId}/results/${procedureId}`

/** The newest round is what an address without more shows. */
const queryOf = ({ supersededAt, round }: Standing & { round: number }) =>
  supersededAt === null ? '' : `?round=${round}`

const pictureOf = (svg: string) =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`

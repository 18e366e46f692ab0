import { toString } from 'qrcode'
import type { RouterContextProvider } from 'react-router'
import { contextFor, visitOf } from '#app/context.server.ts'
import { viewSlipOfStep, type SlipBody, type SlipView } from '#app/services/slips.server.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { getText } from '#machines/texts.ts'
import { slipWords, type BothLabels, type SlipLabel, type SlipWords } from './slip-words.server.ts'

/** One slip in words, ready for paper. Throws what the service throws. */
export async function slipView(
  context: Readonly<RouterContextProvider>,
  { dossierId, stepId, number }: { dossierId: string; stepId: string; number: string },
) {
  const view = await viewSlipOfStep(contextFor(context), { dossierId, stepId }, number)
  const words = slipWords(context)
  const { dossier, office, legalBasis, now, body, numbers, cutOff } = view
  const { vi, en, day } = words
  const address = `${visitOf(context).url.origin}/dossiers/${dossier.id}`
  return {
    id: dossier.id,
    stepId,
    code: dossier.code,
    numbers,
    number: body.number,
    name: { vi: vi(`names.${body.number}`), en: en(`names.${body.number}`) },
    text: {
      vi: vi(`text.${body.number}`, { cutOff }),
      en: en(`text.${body.number}`, { cutOff }),
    },
    office,
    codeLabel: words.label('code'),
    signed: { vi: vi('signed'), en: en('signed') },
    facts: [...headOf(view, words), ...factsOf(view, words)],
    table: tableOf(view, words),
    remarks: remarksOf(body, words),
    made: vi('made', { office, day: day(madeAt(body, now)) }),
    signer: 'by' in body ? body.by : undefined,
    law: vi('law', { law: legalBasis }),
    qr: dataOf(await toString(address, { type: 'svg', margin: 2 })),
  }
}

export type SlipOnPaper = Awaited<ReturnType<typeof slipView>>

const dataOf = (svg: string) => `data:image/svg+xml;base64,${btoa(svg)}`

interface Fact {
  label: BothLabels
  value: string
}

const textOf = ({ dossier }: SlipView, key: string) =>
  getText(getBundle(dossier.bundleId, dossier.bundleVersion), 'vi', key)

function headOf(view: SlipView, { label }: SlipWords): Fact[] {
  const { dossier, applicant, stepId } = view
  return [
    { label: label('applicant'), value: applicant },
    { label: label('subject'), value: dossier.title },
    { label: label('procedure'), value: textOf(view, `procedures.${stepId}.name`) },
  ]
}

function factsOf(view: SlipView, { label, moment, vi }: SlipWords): Fact[] {
  const { body, dossier } = view
  const fact = (key: SlipLabel, value: string) => ({ label: label(key), value })
  switch (body.number) {
    case '01':
      return [
        fact('received', moment(body.submittedAt)),
        fact('channel', vi(`channels.${dossier.channel}`)),
        fact(
          'papers',
          body.papers.map((id) => textOf(view, `papers.${id}.label`)).join('; ') || vi('none'),
        ),
        fact('promised', moment(body.promisedAt)),
        fact('delivery', deliveryText(body.delivery, vi)),
      ]
    case '02':
      return [
        fact('asked', moment(body.askedAt)),
        fact('turn', String(body.turn)),
        fact('due', moment(body.dueAt)),
      ]
    case '03':
      return [
        fact('refusedAt', moment(body.at)),
        fact('ground', textOf(view, `grounds.${body.ground.id}`)),
        fact('legalBasis', body.ground.legalBasis),
        fact('reason', body.note || vi('silence')),
      ]
    case '04':
      return [
        fact('apologisedAt', moment(body.at)),
        fact('reason', body.reason),
        fact('from', moment(body.from)),
        fact('to', moment(body.to)),
      ]
    case '05':
      return [
        fact('promised', moment(body.promisedAt)),
        fact('issued', body.issuedAt === null ? vi('still') : moment(body.issuedAt)),
        fact('result', vi(`timeliness.${body.timeliness}`)),
      ]
  }
}

const ways = ['electronic', 'post', 'counter'] as const

/** How the result is handed over; an unknown way is told as it is stored. */
export function deliveryText(stored: string, vi: SlipWords['vi']) {
  const way = ways.find((one) => one === stored)
  return way ? vi(`deliveries.${way}`) : stored
}

/** What is to be mended, item by item; or every stage of the work. */
function tableOf(view: SlipView, { label, moment, duration, vi }: SlipWords) {
  const { body } = view
  if (body.number === '02') {
    return {
      columns: [label('item'), label('reason')],
      rows: body.items.map(({ kind, id, reason }) => [
        textOf(view, kind === 'field' ? `fields.${id}.label` : `papers.${id}.label`),
        reason,
      ]),
    }
  }
  if (body.number !== '05') return undefined
  const columns = ['step', 'handedBy', 'entered', 'left', 'spent', 'result'] as const
  return {
    columns: columns.map(label),
    rows: body.stays.map(({ state, by, enteredAt, leftAt, minutes, timeliness }) => [
      vi(`states.${state}`),
      by || vi('nobody'),
      moment(enteredAt),
      leftAt === null ? '' : moment(leftAt),
      minutes === null ? '' : duration(minutes),
      vi(`timeliness.${timeliness}`),
    ]),
  }
}

function remarksOf(body: SlipBody, { vi }: SlipWords) {
  if (body.number === '02' && body.turn > 1) return [vi('second', { count: body.turn })]
  if (body.number === '04' && !body.inTime) return [vi('lateApology')]
  return []
}

function madeAt(body: SlipBody, now: number) {
  switch (body.number) {
    case '01':
      return body.submittedAt
    case '02':
      return body.askedAt
    case '03':
    case '04':
      return body.at
    case '05':
      return now
  }
}

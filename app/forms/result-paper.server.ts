import type { RouterContextProvider } from 'react-router'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor } from '#app/i18n/i18n.server.ts'
import type { KeptResult } from '#app/services/keeping.server.ts'
import type { PaperSheet, Twice } from '#app/services/pdf-parts.server.ts'
import type { Language } from '#machines/bundle.ts'
import { getBundle } from '#machines/bundles/index.ts'
import { getText } from '#machines/texts.ts'
import { resultLine } from './declared-values.server.ts'

/** Whatever is valid until a day is carried along and shown: such a paper is a card. */
export const isCard = (lines: readonly { key: string }[]) =>
  lines.some(({ key }) => key === 'validUntil')

/** Where anybody may check a paper. */
export const proofAddress = (origin: string, { proofCode }: Pick<KeptResult, 'proofCode'>) =>
  `${origin}/proof/${proofCode}`

/** The name of a paper as a file: its kind, its number, in letters every system takes. */
export const fileNameOf = ({ procedureId, number }: Pick<KeptResult, 'procedureId' | 'number'>) =>
  `${procedureId}-${number}`.replace(/[^\w-]+/g, '-')

/** A result in the words of its paper: Vietnamese first, English beside it, whoever asks for it. */
export function paperSheet(
  context: Readonly<RouterContextProvider>,
  kept: KeptResult,
  origin: string,
): PaperSheet {
  const bundle = getBundle(kept.bundleId, kept.bundleVersion)
  const i18n = i18nFor(context)
  const t = { vi: i18n.getFixedT('vi', 'results'), en: i18n.getFixedT('en', 'results') }
  const twice = (say: (language: Language) => string): Twice => ({ vi: say('vi'), en: say('en') })
  const text = (key: string) => twice((language) => getText(bundle, language, key))
  const fact = (
    name: 'number' | 'procedure' | 'dossier' | 'signedBy' | 'signedAt',
    value: string,
  ) => ({
    label: twice((language) => t[language](`paper.${name}`)),
    value,
  })
  const names = { get: (code: string) => kept.names.get(code)?.vi }
  const title = text(`result.${kept.procedureId}.title`)
  return {
    isCard: isCard(kept.lines),
    title,
    agency: text(`agencies.${kept.agency}.name`),
    office: kept.office,
    mark: twice((language) => t[language]('mark')),
    simulation: twice((language) => t[language]('simulation')),
    number: fact('number', kept.number),
    lines: kept.lines.map((line) => ({
      label: text(`result.${kept.procedureId}.${line.key}`),
      value: resultLine(bundle, 'vi', kept.procedureId, line, names).value,
    })),
    facts: [
      fact('signedBy', kept.signedBy),
      fact('signedAt', dateTime(kept.signedAt, 'vi')),
      fact('dossier', kept.code),
      fact('procedure', kept.procedureCode),
    ],
    proof: {
      address: proofAddress(origin, kept),
      scan: twice((language) => t[language]('paper.scan')),
    },
    attached: twice((language) => t[language]('paper.attached')),
    fold: twice((language) => t[language]('paper.fold')),
    issuedAt: kept.issuedAt,
    jws: kept.jws,
    fileName: fileNameOf(kept),
  }
}

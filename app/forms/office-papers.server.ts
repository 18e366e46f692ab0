import type { RouterContextProvider } from 'react-router'
import { dateTime } from '#app/i18n/format.ts'
import { i18nFor, languageFor } from '#app/i18n/i18n.server.ts'
import type { StepOnDesk } from '#app/services/examining.server.ts'
import { getText } from '#machines/texts.ts'
import { sizeText } from './paper-view.server.ts'

/** The papers this procedure uses, in words: what each is, and its files to be opened. */
export function handedInData(
  { bundle, papers }: StepOnDesk,
  context: Readonly<RouterContextProvider>,
) {
  const language = languageFor(context)
  const t = i18nFor(context).getFixedT(language, 'papers')
  return papers.map(({ id, files, onRequest }) => {
    const title = getText(bundle, language, `papers.${id}.label`)
    return {
      id,
      title,
      why: onRequest ? t('desk.onRequest') : getText(bundle, language, `papers.${id}.why`),
      files: files.map(({ id: fileId, type, bytes, handedInAt }, index) => ({
        id: fileId,
        open: t('desk.open', { number: index + 1, of: files.length }),
        about: [
          t('about', { type: t(`types.${type}`), size: sizeText(bytes, language, t) }),
          dateTime(handedInAt, language),
        ].join(' · '),
      })),
    }
  })
}

import type { TFunction } from 'i18next'
import { dateTime } from '#app/i18n/format.ts'
import { sentences } from '#app/components/sentences.ts'
import type { PassportText } from '#app/components/passport.tsx'
import type { PageView } from '#app/services/declaring.server.ts'
import type { AskedQuestion } from '#app/services/question-about.server.ts'
import type { Problem } from '#machines/checks.ts'
import { findPage } from '#machines/journey.ts'
import { lawChangeView } from './law-change-view.server.ts'
import type { Wording } from './wording.server.ts'

/** A page of questions in words, ready for the browser. */
export function questionsView(
  { draft, lawChange, page, complete, open, known, problems, silent }: PageView,
  wording: Wording,
  t: TFunction<'draft'>,
  law: TFunction<'law'>,
) {
  const { text, label, language } = wording
  const rows = known.map(({ key, consumers, source, correctable, isHidden, ...value }) => ({
    id: key,
    label: label(key),
    value: wording.shown({ key, isHidden, ...value }),
    passport: wording.passport(source),
    uses: wording.uses(consumers),
    correctable,
    isHidden,
  }))
  return {
    draft: {
      id: draft.id,
      revision: draft.revision,
      keptUntil: dateTime(draft.expiresAt, language),
    },
    page: {
      ...page,
      title: text(`pages.${page.id}.title`),
      lead: text(`pages.${page.id}.lead`),
      bundle: text('name'),
      bundleId: draft.bundleId,
    },
    complete,
    lawChanges: lawChangeView(lawChange, wording, law),
    questions: open.map((question) => questionView(question, wording, t)),
    known: sourceOnce(rows.filter(({ correctable }) => correctable)),
    told: rows.filter(({ correctable }) => !correctable),
    tellsFirst: findPage(wording.bundle, page.id)?.tellsFirst ?? false,
    silent: [
      ...new Set(
        silent
          .filter(({ fields }) => open.some(({ key }) => fields.includes(key)))
          .map(({ register, reason }) =>
            t(`silent.${reason}`, { register: wording.register(register) }),
          ),
      ),
    ],
    errors: errorsOf(problems, wording),
  }
}

/** One question in words, with what stands in its field and what there is to choose from. */
export function questionView(
  { key, kind, options, optional, value, registerSaid, saidHidden, places, more }: AskedQuestion,
  wording: Wording,
  t: TFunction<'draft'>,
) {
  const said =
    registerSaid === undefined
      ? undefined
      : wording.value({ key, kind, value: registerSaid }) || t('registerSaidNothing')
  return {
    key,
    kind,
    label: wording.label(key),
    hint: sentences(
      wording.find(`fields.${key}.hint`),
      said !== undefined && t('registerSaid', { said }),
      saidHidden && t('registerSaidHidden'),
    ),
    ...takeText(said, saidHidden, t),
    optional,
    value,
    options: [
      ...options.map((option) => ({
        value: option,
        label: wording.value({ key, kind, value: option }),
      })),
      ...places,
    ],
    /** Not all places that fit are among the options. */
    more,
  }
}

/** What goes back to the value of the register, where it says something else. */
function takeText(
  said: string | undefined,
  saidHidden: boolean,
  t: TFunction<'draft'>,
): { take?: string } {
  if (said !== undefined) return { take: t('takeRegister', { said }) }
  return saidHidden ? { take: t('takeRegisterHidden') } : {}
}

interface Row {
  id: string
  isHidden: boolean
  label: string
  value: string
  passport: PassportText
  uses: string
}

/** A source that all values of a page share is said once, above them. */
function sourceOnce(rows: readonly Row[]) {
  const [first, ...others] = rows
  const source = first?.passport.text
  const isShared = others.length > 0 && others.every(({ passport }) => passport.text === source)
  return {
    source: isShared ? source : undefined,
    rows: rows.map(({ uses, passport: { from, text }, ...row }) => ({
      ...row,
      passport: { from, text: isShared ? uses : `${text}. ${uses}` },
    })),
  }
}

export type QuestionsView = ReturnType<typeof questionsView>
export type QuestionView = ReturnType<typeof questionView>

/** What is wrong, in sentences. Without a commune it goes without saying that no office serves it. */
export function errorsOf(problems: readonly Problem[], { bundle, text }: Wording) {
  const kindOf = (key: string) => bundle.fields.find((field) => field.key === key)?.kind
  const communes = problems.some(({ field }) => kindOf(field) === 'commune')
  return problems
    .filter(({ field }) => !communes || kindOf(field) !== 'office')
    .map(({ field, message }) => ({ field, message: text(message) }))
}

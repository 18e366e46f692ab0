import { concernedKeys, noticeKeys } from '#machines/dossier.events.ts'

/** What is told to people: by a dossier itself, by deadlines, by other systems, and by offices that answer. */
export const noticeMessages = [
  ...noticeKeys,
  ...concernedKeys,
  'consentAsked',
  'consentReminder',
  'consentEnding',
  'consentOver',
  'supplementReminder',
  'paymentReminder',
  'refunded',
  'feedbackReceived',
  'feedbackMoreAsked',
  'feedbackAnswered',
  'feedbackRefused',
] as const
export type NoticeMessage = (typeof noticeMessages)[number] | 'other'

/** A message this version has words for; any other is news all the same. */
export const knownMessage = (message: string): NoticeMessage =>
  noticeMessages.find((known) => known === message) ?? 'other'

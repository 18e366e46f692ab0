import {
  CheckmarkCircleFillIcon,
  CircleSlashIcon,
  ExclamationmarkTriangleIcon,
  HandFingerIcon,
  HourglassIcon,
  PencilWritingIcon,
} from '@navikt/aksel-icons'

/** How something stands: not begun · an office works · the reader's turn · done · late · ended early. */
export type Tone = 'waiting' | 'working' | 'yours' | 'done' | 'late' | 'stopped'

/** Each tone has a sign of its own shape, so that it is read without colour. */
export const toneIcons = {
  waiting: HourglassIcon,
  working: PencilWritingIcon,
  yours: HandFingerIcon,
  done: CheckmarkCircleFillIcon,
  late: ExclamationmarkTriangleIcon,
  stopped: CircleSlashIcon,
} satisfies Record<Tone, unknown>

import {
  CheckmarkCircleFillIcon,
  CircleSlashIcon,
  ClockDashedIcon,
  ExclamationmarkTriangleIcon,
  HandFingerIcon,
  PencilWritingIcon,
} from '@navikt/aksel-icons'

/** How something stands: not begun · an office works · the reader's turn · done · late · ended early. */
export type Tone = 'waiting' | 'working' | 'yours' | 'done' | 'late' | 'stopped'

/** Each tone has a sign of its own shape, so that it is read without colour. */
export const toneIcons = {
  waiting: ClockDashedIcon,
  working: PencilWritingIcon,
  yours: HandFingerIcon,
  done: CheckmarkCircleFillIcon,
  late: ExclamationmarkTriangleIcon,
  stopped: CircleSlashIcon,
} satisfies Record<Tone, unknown>

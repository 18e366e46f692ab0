import type { Scenario } from './scenario.ts'
import alike from './cases/alike.ts'
import apologies from './cases/apologies.ts'
import badDay from './cases/bad-day.ts'
import { ofBereaved } from './cases/bereaved/index.ts'
import beforeTet2025 from './cases/before-tet-2025.ts'
import beforeTet2026 from './cases/before-tet-2026.ts'
import certificateError from './cases/certificate-error.ts'
import communesMonday from './cases/communes-monday.ts'
import consents from './cases/consents.ts'
import correctedAfterIssue from './cases/corrected-after-issue.ts'
import decree301 from './cases/decree-301-2026.ts'
import guidance2023 from './cases/guidance-2023.ts'
import counter from './cases/counter.ts'
import householderSilent from './cases/householder-silent.ts'
import numberLate from './cases/number-late.ts'
import onHold from './cases/on-hold.ts'
import registrationUndone from './cases/registration-undone.ts'
import policeSilent from './cases/police-silent.ts'
import populationDown from './cases/population-down.ts'
import refusedGate from './cases/refused-gate.ts'
import refusedResidence from './cases/refused-residence.ts'
import silentAgency from './cases/silent-agency.ts'
import straightBirth from './cases/straight-birth.ts'
import stuckNew from './cases/stuck-new.ts'
import supplementCompleted from './cases/supplement-completed.ts'
import supplementSilence from './cases/supplement-silence.ts'
import twins from './cases/twins.ts'
import twoOfficials from './cases/two-officials.ts'
import verification from './cases/verification.ts'
import withdrawals from './cases/withdrawals.ts'
import workedSaturday from './cases/worked-saturday.ts'

/** Every scenario there is: one file and two lines each. */
export const deck: readonly Scenario[] = [
  straightBirth,
  supplementCompleted,
  supplementSilence,
  refusedGate,
  refusedResidence,
  verification,
  consents,
  householderSilent,
  numberLate,
  populationDown,
  certificateError,
  alike,
  twins,
  apologies,
  silentAgency,
  policeSilent,
  stuckNew,
  withdrawals,
  onHold,
  twoOfficials,
  counter,
  beforeTet2025,
  beforeTet2026,
  workedSaturday,
  correctedAfterIssue,
  guidance2023,
  decree301,
  registrationUndone,
  ...ofBereaved,
  communesMonday,
  badDay,
]

import type { Generated, Kysely, Selectable } from 'kysely'
import type { PaperType } from '#machines/papers.ts'
import type {
  ConsentRow,
  ContactRow,
  DeadlineRow,
  EventRow,
  OutboxRow,
  PaymentRow,
  RegisterAnswerRow,
  StayRow,
  StepRow,
} from '#machines/rows.types.ts'
import type {
  FeedbackTable,
  FeedbackTurnTable,
  PhoneMessageTable,
  RatingTable,
} from './schema.feedback.ts'
import type { CounterReadTable } from './schema.counter.ts'
import type { FillingTables } from './schema.filling.ts'
import type { LookUpTable } from './schema.look-ups.ts'
import type { MachineVersionTable } from './schema.machines.ts'
import type { ExceptionTables } from './schema.exceptions.ts'
import type {
  PaymentEventTable,
  PaymentOrderTable,
  ProviderEventTable,
  ProviderOrderTable,
} from './schema.payments.ts'
import type { RegisterTables } from './schema.registers.ts'
import type { ResultTable } from './schema.results.ts'
import type { RollUpTables } from './schema.roll-ups.ts'
import type { SimulationCaseTable, SimulationTable } from './schema.simulation.ts'
import type { RunPlaceTable } from './schema.runs.ts'
import type { FaultTable, GuideTable, ScenarioTable } from './schema.stage.ts'

/**
 * The tables. `*_at` are instants (integer ms UTC) of the portal's clock, `recorded_at` is wall time,
 * `*_on` are days as text, booleans are 0 / 1, JSON is text. STRICT in SQLite.
 */
export interface Schema extends ExceptionTables, FillingTables, RegisterTables, RollUpTables {
  machine_version: MachineVersionTable
  portal_clock: PortalClockTable
  place: PlaceTable
  place_word: PlaceWordTable
  office: OfficeTable
  office_area: OfficeAreaTable
  account: AccountTable
  person: PersonTable
  marriage: MarriageTable
  birth_notice: BirthNoticeTable
  forged_notice: ForgedNoticeTable
  facility: FacilityTable
  session: SessionTable
  draft: DraftTable
  paper: PaperTable
  command: CommandTable
  life_event: LifeEventTable
  dossier: DossierTable
  declaration: DeclarationTable
  step: StepRow
  stay: StayRow
  contact: ContactRow
  dossier_event: EventRow
  value_check: ValueCheckTable
  outbox: OutboxRow
  inbox: InboxTable
  register_answer: RegisterAnswerRow
  result: ResultTable
  consent: ConsentRow
  payment: PaymentRow
  payment_order: PaymentOrderTable
  payment_event: PaymentEventTable
  provider_order: ProviderOrderTable
  provider_event: ProviderEventTable
  notice: NoticeTable
  deadline: DeadlineRow
  counter: CounterTable
  fault: FaultTable
  scenario: ScenarioTable
  guide: GuideTable
  read_log: ReadLogTable
  look_up: LookUpTable
  counter_read: CounterReadTable
  phone_message: PhoneMessageTable
  rating: RatingTable
  feedback: FeedbackTable
  feedback_turn: FeedbackTurnTable
  simulation: SimulationTable
  simulation_case: SimulationCaseTable
  run_place: RunPlaceTable
}

export type Db = Kysely<Schema>

/** The portal's clock: where it stood when it was last written. One row. */
interface PortalClockTable {
  id: number
  portal_at: number
  recorded_at: number
}

/** Provinces and communes; `code` of a province is its artificial identity prefix 901–963. */
interface PlaceTable {
  code: string
  level: 'province' | 'commune'
  parent_code: string | null
  name: string
  /** Without accents, lower case, for searching. */
  folded_name: string
}

/** What a commune is found by, in folded words. A full-text table: not STRICT. */
interface PlaceWordTable {
  code: string
  own: string
  around: string
  kinds: string
}

interface OfficeTable {
  id: string
  agency: string
  name_vi: string
  name_en: string
  province_code: string
  commune_code: string
  /** First part of the dossier codes it gives. */
  unit_code: string
}

/** Which office of an agency serves a commune. */
interface OfficeAreaTable {
  office_id: string
  agency: string
  commune_code: string
}

interface AccountTable {
  id: string
  office_id: string
  full_name: string
  title_vi: string
  title_en: string
  /** JSON: receiver, appraiser, approver, signer, supervisor. */
  roles: string
}

/** The simulated population register, which is also the cast. */
interface PersonTable {
  id: string
  personal_number: string
  full_name: string
  folded_name: string
  born_on: string
  sex: string
  ethnicity: string
  nationality: string
  native_place: string
  commune_code: string
  street: string
  /** As the address is registered: permanent, temporary, current. */
  residence_type: Generated<string>
  household_id: string
  /** Relation to the householder: householder, spouse, child, other. */
  household_role: string
  phone: string | null
  email: string | null
  /** Level of the electronic identity: 0 none, 1, 2. */
  identity_level: number
  /** May be picked at sign-in. */
  in_cast: number
  about_vi: string | null
  about_en: string | null
  /** The portal's moment of death, once it is registered. */
  died_at: number | null
  residence_ended_on: string | null
}

/** The simulated civil-status register: marriages. */
interface MarriageTable {
  id: string
  spouse_a: string
  spouse_b: string
  certificate_number: string
  registered_on: string
  registered_at_place: string
}

/** Birth certificates that hospitals pushed (Decree 63/2024 art. 25: within 4 working hours). */
interface BirthNoticeTable {
  certificate_code: string
  issued_on: string
  mother_number: string
  born_at: number
  sex: string
  intended_name: string | null
  facility: string
  facility_address: string
  /** Until then nobody outside the hospital knows of it. */
  pushed_at: number
  /** Ed25519 over the content. */
  signature: string
}

/** A notice whose signature was found not to fit: nothing in it is believed. */
interface ForgedNoticeTable {
  certificate_code: string
  found_at: number
}

/** Health facilities a child may be registered with. */
interface FacilityTable {
  code: string
  name: string
  commune_code: string
}

interface SessionTable {
  token_hash: string
  actor_kind: 'citizen' | 'official' | 'operator'
  actor_id: string
  /** Wall time: sessions do not follow the portal's clock. */
  created_at: number
  seen_at: number
  ended_at: number | null
}

interface DraftTable {
  id: string
  owner_id: string
  /** The office at whose counter an official types for the owner, who has not got it then; null for their own. */
  typed_at_office: Generated<string | null>
  typed_by_account: Generated<string | null>
  bundle_id: string
  bundle_version: number
  rule_set_id: string
  /** JSON: Declaration. */
  declaration: string
  /** JSON: what was typed on pages but is not valid (yet), by page. */
  unfinished: string
  /** Minted with the draft; the form carries it, so that sending happens once. */
  submission_key: string
  created_at: number
  saved_at: number
  expires_at: number
  /** When the owner was told that it will soon be gone; null again once it is saved. */
  warned_at: number | null
  revision: number
  dossier_id: string | null
  /** JSON: milliseconds spent, by page, while it is open; null when that is not measured. */
  filling: Generated<string | null>
}

/** A file that was handed in; it lies beside the database under this id. */
interface PaperTable {
  id: string
  /** Gone with the draft as long as it is not sent. */
  draft_id: string
  /** Since it was sent. */
  dossier_id: string | null
  owner_id: string
  /** Which paper of the bundle it is (a page of). */
  paper: string
  /** As its owner called it: only ever shown to the owner. */
  name: string
  /** By its content. */
  type: PaperType
  bytes: number
  sha256: string
  handed_in_at: number
  recorded_at: number
}

/** Commands from outside that were carried out, by idempotency key. */
interface CommandTable {
  key: string
  actor_id: string
  dossier_id: string
  type: string
  /** How often the same command came again and was swallowed. */
  repeats: Generated<number>
  at: number
  recorded_at: number
}

interface LifeEventTable {
  id: string
  kind: string
  person_id: string
  at: number
}

export type Channel = 'online' | 'counter' | 'post'

export interface DossierTable {
  id: string
  code: string
  bundle_id: string
  bundle_version: number
  rule_set_id: string
  life_event_id: string
  applicant_id: string
  title: string
  channel: Channel
  /** Who typed the declaration. */
  typed_by: 'citizen' | 'official'
  province_code: string
  /** JSON: the state of each region. */
  value: string
  /** JSON: finite flags. */
  context: string
  state: 'open' | 'closed'
  revision: number
  submitted_at: number
  first_promised_at: number
  promised_at: number
  closed_at: number | null
}

interface DeclarationTable {
  dossier_id: string
  /** JSON: Declaration, frozen at sending. */
  declaration: string
  typed_count: number
  reused_count: number
  derived_count: number
  preset_count: number
  pledged_at: number
  /** JSON: from what the values are worked out again; null where they stand here. */
  generator: Generated<string | null>
}

interface InboxTable {
  recipient: string
  outbox_id: string
  dossier_id: string
  kind: string
  payload: string
  received_at: number
  repeats: Generated<number>
}

interface NoticeTable {
  id: string
  person_id: string
  dossier_id: string
  procedure_id: string | null
  message: string
  sent_at: number
  read_at: number | null
  /** JSON: the dates and the feedback it tells of, as they stood then. */
  payload: string | null
}

/** Running numbers: dossier codes per unit and day, register numbers per office and year. */
interface CounterTable {
  name: string
  value: number
}

/** That an official compared a corrected value with what the register says. */
interface ValueCheckTable {
  dossier_id: string
  procedure_id: string
  field: string
  checked_by: string
  at: number
  recorded_at: number
}

/** Every read of a person's data by an official. */
interface ReadLogTable {
  id: Generated<number>
  dossier_id: string
  procedure_id: string
  account_id: string
  office_id: string
  purpose: string
  /** JSON: the field keys that were shown. */
  fields: string
  at: number
  recorded_at: number
}

export type DossierRow = Selectable<DossierTable>
export type DraftRow = Selectable<DraftTable>
export type PaperRow = Selectable<PaperTable>
export type PersonRow = Selectable<PersonTable>
export type OfficeRow = Selectable<OfficeTable>

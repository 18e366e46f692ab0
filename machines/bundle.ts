import type { z } from 'zod'
import type { Benefit } from './benefits.ts'
import type { Instant } from './calendar.ts'
import type { Fee } from './fees.ts'
import type { HoldsFor } from './step.flags.ts'
import type { LikenessDecision, Undoing } from './dossier.events.ts'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** The registers that can answer for a citizen (adapters in app/services). */
export const registers = [
  'population',
  'civil-status',
  'hospital',
  'insurance',
  'residence',
  'vneid',
  'social-protection',
] as const
export type RegisterId = (typeof registers)[number]

/** Answers of one declaration by field key. All values are text: ISO dates, codes, names in NFC. */
export type Answers = Readonly<Record<string, string>>

/** Where a value comes from: the field's passport (domain.md B4, rule "a field has a passport"). */
export type Source =
  | { kind: 'typed'; by: string; byRole: 'citizen' | 'official'; at: number; registerSaid?: string }
  | { kind: 'register'; register: RegisterId; at: number }
  | { kind: 'derived'; at: number }
  | { kind: 'default'; at: number }

export interface DeclaredValue {
  value: string
  source: Source
}

/** A declaration with the passport of every value. */
export type Declaration = Readonly<Record<string, DeclaredValue>>

/** What a bundle may know besides the answers: the moment, and the places and offices of that moment. */
export interface Surroundings {
  at: Instant
  /** The office of an agency that serves a commune, if there is one. */
  officeFor: (agency: string, communeCode: string) => string | undefined
  knowsCommune: (communeCode: string) => boolean
}

/** How a value is cleaned and judged. The schema's messages are names of mistakes, never sentences. */
export interface Check {
  schema: z.ZodType<string, string>
  /** Every mistake the schema can name: each has its own text `errors.<field>.<mistake>`. */
  mistakes: readonly string[]
}

/** A rule between answers. It is judged once all the fields it needs have a proper value. */
export interface CrossCheck {
  /** The field that is at fault when the rule does not hold. */
  field: string
  mistake: string
  needs: readonly string[]
  holds: (answers: Answers, today: string, now: Instant) => boolean
}

export type FieldKind =
  | 'name'
  | 'text'
  | 'date'
  | 'dateTime'
  | 'choice'
  | 'number'
  | 'personalNumber'
  | 'phone'
  | 'email'
  | 'code'
  | 'commune'
  | 'facility'
  | 'office'
  | 'yesNo'

/** The register that knows a value, found by the values of other fields; found by nothing when sign-in tells it. */
export interface Origin {
  register: RegisterId
  by: readonly string[]
  attribute: string
}

/** One atomic value of a declaration: who may say it, and which procedures use it. */
export interface Field {
  key: string
  kind: FieldKind
  /** The procedures whose form carries this value: the only agencies that may see it. */
  consumers: readonly string[]
  from?: Origin
  /** Where it is known from in another kind of filing, which has other values to find it by. */
  orFrom?: Origin
  /** Computed from other answers. Fills a gap; never overrides a person or a register. */
  derive?: (answers: Answers, around: Surroundings) => string | undefined
  /** Offered first, changed at will; counts neither as typed nor as reused until typed. */
  preset?: string
  /** What follows from other answers is only proposed: it is asked all the same, so that it can be chosen. */
  proposed?: true
  /** It decides which procedures there are to choose: asked whatever is chosen, and seen by its consumers only. */
  decides?: true
  /** Once sent it stays what it was: fees, or the steps of the dossier, were reckoned from it. */
  fixed?: true
  options?: readonly string[]
  /** Those of the options that can be chosen after the answers so far; all where it is left out. */
  offers?: (answers: Answers) => readonly string[]
  optional?: boolean
  /** Replaces the check that belongs to the kind. */
  check?: Check
  /** Asked only when this holds for the answers so far. */
  when?: (answers: Answers) => boolean
  /** Sensitive values get extra care in lists and logs. */
  sensitive?: boolean
  /** Typed without a register's word on it, an official compares it with what the person can show. */
  compared?: (answers: Answers) => boolean
}

/** Every register that may know a field. */
export const originsOf = ({ from, orFrom }: Field): Origin[] =>
  [from, orFrom].flatMap((origin) => origin ?? [])

/** The register that answers for a field in this declaration: everything it is found by is there. */
export const originIn = (field: Field, answers: Readonly<Record<string, unknown>>) =>
  originsOf(field).find(({ by }) => by.every((key) => answers[key]))

/** One page of questions: one question group, in an order derived from the answers. */
export interface Page {
  id: string
  /** What it asks, unless a register or another answer gave it. No answer decides about a question of its own page. */
  fields: readonly string[]
  /** What it tells without ever asking: worked out, or known by sign-in. */
  tells?: readonly string[]
  /** What it tells decides the answer: it stands above the question, for everybody to read. */
  tellsFirst?: true
  when?: (answers: Answers) => boolean
}

/**
 * A paper handed in as a file, only where no register has what it says. Never one whose data the state publishes:
 * `neverAskedFor` in papers.ts names those.
 */
export interface Paper {
  /** Lower-case words joined by hyphens: it stands in addresses. */
  id: string
  /** The procedures that use it: the only agencies that may see it. */
  consumers: readonly string[]
  /** Whether it is needed after what was declared; the passports tell what no register said. Pure. */
  when: (declaration: Declaration) => boolean
  optional?: boolean
}

export interface ResultInput {
  answers: Answers
  /** What registers answered while the dossier ran, e.g. `personal-number`. */
  registerAnswers: Readonly<Record<string, string>>
  number: string
  issuedOn: string
}

/** A relative whose agreement is asked for. */
export interface Asked {
  personalNumber: string
  name: string
}

/** The agreement of relatives, without which the office's clock may not start: of all who are asked. */
export interface Consent {
  /** Who is asked, each once; nobody when empty. Pure. */
  of: (answers: Answers) => readonly Asked[]
  /** The values of the declaration that a relative sees, in this order; no others. */
  shows: readonly string[]
}

/**
 * What a result changes in a register once it is signed. The register keeps the value from before, so that what was
 * done by mistake can be undone.
 */
export interface Act {
  register: RegisterId
  action: RegisterAction
  /** The field that told of the same thing before: what reading it is called in the log. */
  field: string
  /** The personal number of whom it concerns, and from when or what; nothing is done when undefined. Pure. */
  about: (answers: Answers) => { personalNumber: string; value: string } | undefined
}

/** What registers can be told to do: a death with its time, residence that ends, a monthly benefit that ends. */
export const registerActions = ['recordDeath', 'endResidence', 'endBenefit'] as const
export type RegisterAction = (typeof registerActions)[number]

/** That a result can be taken back by the leader of the office that issued it. */
interface Revocable {
  /** The personal number of the person the result speaks of, who is told first; nobody when undefined. Pure. */
  concerns: (answers: Answers) => string | undefined
}

/** One procedure, owned by one agency; a region of the bundle's statechart. */
export interface Procedure {
  id: string
  /** National procedure code, `^\d\.\d{6}$`. */
  code: string
  agency: string
  dependsOn: readonly string[]
  /** Which answer names the office that handles it. */
  officeField: string
  consent?: Consent
  /** What its result changes in a register. */
  acts?: Act
  /** What is paid out with its result, on the day it is signed; nothing when undefined. Pure. */
  pays?: (answers: Answers, day: string) => Benefit | undefined
  /** What its failure means for those that wait for it: they lapse (the default), or go on without it. */
  onFailure?: 'blocks' | 'continues'
  /** A result registered by mistake or by fraud can be revoked, on grounds that the rule set names. */
  revocable?: Revocable
  /**
   * What happens when a result it builds on is revoked: its office undoes what it did, in one of these ways, the usual
   * one first. Text `undoes.<id>` says what that is.
   */
  onRevocation?: { policy: 'compensates'; ways: readonly Undoing[] }
  /** Asked of a register when the step is approved; the answer may come before or after signing. */
  asks?: { register: RegisterId; question: string; using: readonly string[] }
  /**
   * The lines of the result paper, in order; lines without a value are left out. Pure.
   * A key that is a field holds a value of that field, to be shown like it; any other is text as it stands.
   */
  result: (input: ResultInput) => readonly { key: string; value: string }[]
  /** Every key `result` can give. */
  resultKeys: readonly string[]
}

/** A time limit in working days; 0 means the same working day. */
export interface TimeLimit {
  plain: number
  verified?: number
}

/** Dated parameters of the law for one bundle. */
export interface RuleSet {
  id: string
  bundleVersion: number
  /** Days between which a submission falls under this rule set, both included; `to` open when absent. */
  inForce: { from: string; to?: string }
  legalBasis: string
  /** Whether one declaration serves all procedures; before the linking each was filed by itself. */
  linked: boolean
  /** What our sources do not give and was assumed: ids of texts `assumptions.<id>` of the bundle. */
  assumed?: readonly string[]
  /** Filings and hand-overs at or after this time count from the next working day. */
  cutOff: string
  /** The hour at which a limit ends. */
  appointmentHour: string
  limits: Readonly<Record<string, TimeLimit>>
  /** The total the law states for the bundle, in working days; for filings that are not linked the sum of them. */
  total: TimeLimit
  /** Where the law states another total as soon as this procedure is asked for: the first that fits counts. */
  totals?: readonly { with: string; total: TimeLimit }[]
  /** Working days relatives have to confirm a procedure, counted in nobody's processing time; open without end when absent. */
  consentDays?: Readonly<Record<string, number>>
  /** The unit of the total as it was published, where that is not working days. */
  totalPublishedIn?: 'days'
  /** A receiving system must acknowledge within this many office minutes. */
  acknowledgeWithinMinutes: number
  /** Days a draft lives after it was last saved (calendar days). */
  draftLivesDays: number
  fees: readonly Fee[]
  exceptions: Exceptions
  dossierCode: (unitCode: string, receivedOn: string, running: number) => string
}

/** Why an office may wait for somebody outside while its clock stands still. Text `holds.<id>`. */
export interface HoldReason {
  id: string
  waitsFor: Exclude<HoldsFor, 'none'>
  legalBasis: string
  assumed?: true
}

/** Why a procedure may be refused. Text `grounds.<id>`. */
export interface Ground {
  id: string
  legalBasis: string
}

/** When and by whom a result may be taken back. */
export interface Revocation {
  grounds: readonly Ground[]
  /** Whoever signed the result leaves its revocation to another leader of the office, where there is one. */
  notBySigner: boolean
  /** No published rule was found for it. */
  assumed?: true
}

/** What the law says about a dossier with which something goes wrong. */
export interface Exceptions {
  /** Working days the citizen has to complete or mend a dossier; then it is refused with `silence` as its ground. */
  supplementDays: number
  silence: Ground
  /** Working days from receipt within which a fault must be told, by procedure. */
  noticeDays: Readonly<Record<string, number>>
  /** Office minutes after which a register that was asked counts as silent. */
  answerWithinMinutes: number
  holds: readonly HoldReason[]
  grounds: Readonly<Record<string, readonly Ground[]>>
  /** By procedure; a result of any other is never revoked. */
  revocations?: Readonly<Record<string, Revocation>>
}

/** How alike two cases are: filed twice, perhaps filed twice, or brothers and sisters of one birth. */
export type Likeness = 'same' | 'possible' | 'siblings'

/** How a bundle finds out that a case was filed before. */
export interface Identity {
  /** The procedure whose official decides, and whose result waits for the decision. */
  stepId: string
  /** What like cases have in common, for looking them up; no keys, no comparison. */
  keys: (answers: Answers) => readonly string[]
  judge: (mine: Declaration, other: Declaration) => Likeness | undefined
  /** What an official may find out about two such cases; anything when absent. */
  decisions?: readonly LikenessDecision[]
  /**
   * Whether somebody who sends the same case again opens no second dossier, but follows the one there is. Only where a
   * register vouches for who they are; others are left to an official. Pure.
   */
  joins?: (declaration: Declaration) => boolean
}

/** A way to file less than the whole bundle, offered before the first question. Texts `start.variants.<id>`. */
export interface Variant {
  id: string
  /** What choosing it answers. */
  answers: Answers
}

/** Procedures that are asked for together where not all of a bundle can be. Text `alternatives.<id>`. */
interface Alternative {
  id: string
  procedures: readonly string[]
}

/** A result issued earlier, by its number and the commune of the office that issued it. */
export interface EarlierResult {
  stepId: string
  number: string
  communeCode: string
}

export interface Bundle {
  id: string
  version: number
  lifeEvent: string
  procedures: readonly Procedure[]
  variants?: readonly Variant[]
  /** Where some of its procedures exclude others: what can be asked for at most, in each case. */
  alternatives?: readonly Alternative[]
  /** The result this declaration builds on, once its register confirmed it to the requester. Pure. */
  earlier?: (declaration: Declaration) => EarlierResult | undefined
  /** Which procedures these answers ask for; all of them when absent. Pure. */
  chosen?: (answers: Answers) => readonly string[]
  fields: readonly Field[]
  pages: readonly Page[]
  identity?: Identity
  /** In the order they are asked for, after the questions; none when absent. */
  papers?: readonly Paper[]
  ruleSets: readonly RuleSet[]
  /** Rules between answers, judged on their page and again at SUBMIT. */
  crossChecks: readonly CrossCheck[]
  /** Texts of this bundle in every language: labels, hints, messages, procedure names. */
  texts: Readonly<Record<Language, BundleTexts>>
  /** A short name for the dossier in lists, e.g. the child's name. */
  title: (answers: Answers) => string
  /** The person the register is asked to number or end, as answers for the adapter. */
  subject: (answers: Answers) => { name: string; bornOn: string; sex: string }
}

/** Nested texts; leaves are sentences. `textKeysOf` in texts.ts lists the keys. */
export interface BundleTexts {
  readonly [key: string]: string | BundleTexts
}

/** The procedure with this id; throws when the bundle has none. */
export function procedureOf(bundle: Bundle, id: string): Procedure {
  const found = bundle.procedures.find((procedure) => procedure.id === id)
  if (!found) throw new Error(`Bundle “${bundle.id}” has no procedure “${id}”.`)
  return found
}

/** The procedures a declaration asks for, in the bundle's order: the steps of its dossier. */
export function chosenIn({ procedures, chosen }: Bundle, answers: Answers): Procedure[] {
  const wanted = chosen?.(answers)
  return procedures.filter(({ id }) => wanted?.includes(id) ?? true)
}

/** No rule set of the bundle is in force on that day. */
export class NoRuleSetError extends Error {
  constructor(
    readonly bundleId: string,
    readonly day: string,
  ) {
    super(`No rule set of bundle “${bundleId}” is in force on ${day}.`)
    this.name = 'NoRuleSetError'
  }
}

/** The rule set in force on a day; throws NoRuleSetError when there is none. */
export function ruleSetOn(bundle: Bundle, day: string): RuleSet {
  const found = bundle.ruleSets.find(
    ({ inForce }) => inForce.from <= day && (inForce.to === undefined || day <= inForce.to),
  )
  if (!found) throw new NoRuleSetError(bundle.id, day)
  return found
}

/** The rule set a dossier keeps; an id this version does not know is refused. */
export function ruleSetOf(bundle: Bundle, id: string): RuleSet {
  const found = bundle.ruleSets.find((ruleSet) => ruleSet.id === id)
  if (!found) throw new Error(`Bundle “${bundle.id}” knows no rule set “${id}”.`)
  return found
}

/** Every procedure whose result a procedure builds on, directly or by another; in the bundle's order. */
export function precedentsOf(procedures: readonly Procedure[], id: string): string[] {
  const found = new Set<string>()
  const add = (of: string) => {
    for (const other of procedures.find((one) => one.id === of)?.dependsOn ?? []) {
      if (found.has(other)) continue
      found.add(other)
      add(other)
    }
  }
  add(id)
  return procedures.map((procedure) => procedure.id).filter((other) => found.has(other))
}

/** The plain values of a declaration. */
export function answersOf(declaration: Declaration): Answers {
  const answers: Record<string, string> = {}
  for (const [key, { value }] of Object.entries(declaration)) answers[key] = value
  return answers
}

import type { Bundle } from '#machines/bundle.ts'
import type { DossierEventType } from '#machines/dossier.events.ts'
import type { Failure } from '#machines/faults.ts'

/** The dossier does not take this event now; `allowed` says what it would take from this actor (409). */
export class EventRefusedError extends Error {
  constructor(
    readonly type: DossierEventType,
    readonly stepId: string | undefined,
    readonly state: string,
    readonly allowed: readonly DossierEventType[],
  ) {
    super(
      `${type} is refused in state “${state}”. Allowed now: ${allowed.join(', ') || 'nothing'}.`,
    )
    this.name = 'EventRefusedError'
  }
}

/** This person may not do or see that (403). */
export class ForbiddenError extends Error {
  constructor(what: string) {
    super(`Not permitted: ${what}.`)
    this.name = 'ForbiddenError'
  }
}

/** There is no such thing, or not for this person (404). */
export class NotFoundError extends Error {
  constructor(what: string) {
    super(`Not found: ${what}.`)
    this.name = 'NotFoundError'
  }
}

/** The receiver does not answer: broken on purpose by an operator. */
export class ReceiverDownError extends Error {
  constructor(readonly recipient: string) {
    super(`“${recipient}” does not answer.`)
    this.name = 'ReceiverDownError'
  }
}

/** An attempt to hand something to a receiver failed in a way that is known. */
export class ReceiverFailedError extends Error {
  constructor(
    readonly recipient: string,
    readonly failure: Failure,
  ) {
    super(`“${recipient}”: ${failure}.`)
    this.name = 'ReceiverFailedError'
  }
}

/** Something in a form is missing or cannot be asked here; names what (422). */
export class WrongItemsError extends Error {
  constructor(readonly fields: readonly string[]) {
    super(fields.length > 0 ? `Missing or wrong: ${fields.join(', ')}.` : 'Nothing was named.')
    this.name = 'WrongItemsError'
  }
}

/** A step cannot go on to its result while the declaration lacks values that its form must have; names them (422). */
export class LackingValuesError extends Error {
  constructor(
    readonly bundle: Bundle,
    readonly fields: readonly string[],
  ) {
    super(`The declaration lacks ${fields.join(', ')}.`)
    this.name = 'LackingValuesError'
  }
}

/** Whoever signed a result leaves its revocation to another leader of the office (403). */
export class OwnSignatureError extends Error {
  constructor() {
    super('The result was signed by the one who wants to revoke it.')
    this.name = 'OwnSignatureError'
  }
}

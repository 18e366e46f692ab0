/** What chance holds ready for one step of a family, as shares and normals; what becomes of it, parameters decide. */
export interface StepLuck {
  supplement: number
  needless: number
  toCome: number
  paper: number
  call: number
  verify: number
  refuse: number
  onPaper: number
  syncFault: number
  notice: number
  handling: number
  signing: number
  returning: number
  sync: number
  repair: number
  verifying: number
  register: number
  mend: number
  mendNever: number
  digitise: number
  electronic: number
  hold: number
  holding: number
  sendBack: number
  uphold: number
  wrong: number
  apology: number
}

/** Draws the luck of one step, always everything and in one order. */
export function stepLuck(share: () => number, normal: () => number): StepLuck {
  return {
    supplement: share(),
    needless: share(),
    toCome: share(),
    paper: share(),
    call: share(),
    verify: share(),
    refuse: share(),
    onPaper: share(),
    syncFault: share(),
    mendNever: share(),
    digitise: share(),
    notice: normal(),
    handling: normal(),
    signing: normal(),
    returning: normal(),
    sync: normal(),
    repair: normal(),
    verifying: normal(),
    register: normal(),
    mend: normal(),
    electronic: share(),
    hold: share(),
    holding: normal(),
    sendBack: share(),
    uphold: share(),
    wrong: share(),
    apology: share(),
  }
}

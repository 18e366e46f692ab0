import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/common.ts'

export default {
  site: {
    name: 'Một Lần',
    tagline: 'Declare once, three procedures done',
    simulation: 'This is a simulation. No person or dossier here is real.',
    portalDate: 'Date on this portal: {{date}}',
    simulationLabel: 'Simulation',
    noLegalForce: 'Printed from the simulation Một Lần. Without legal force.',
    skipToContent: 'Skip to main content',
    home: 'Home',
  },
  session: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedInAs: 'Signed in: {{name}}',
  },
  language: {
    label: 'Language',
    vi: 'Tiếng Việt',
    en: 'English',
  },
  nav: {
    label: 'Main navigation',
    birth: 'Register a birth',
    dossiers: 'My dossiers',
    queue: 'Work queue',
    operator: 'Control room',
    measures: 'Measures',
  },
  parts: {
    optional: '(optional)',
    change: 'Change',
    progress: 'Step {{current}} of {{total}}',
    date: { day: 'Day', month: 'Month', year: 'Year' },
    errors: { title: 'There is a problem', prefix: 'Error: ' },
    refresh: {
      running: 'This page updates itself every {{seconds}} seconds.',
      paused: 'Updating is paused.',
      pause: 'Pause',
      resume: 'Go on updating',
    },
  },
  map: {
    together: '{{number}} steps run side by side',
    who: 'With',
    since: 'Since',
    promised: 'Promised by',
  },
  footer: {
    help: {
      title: 'Need a hand?',
      text: 'The help desk of this simulation is open Monday to Friday, 07:30–17:00. When you ask, your dossier code is all we need.',
    },
    simulation: {
      title: 'About this simulation',
      text: 'Nothing here is sent to a real agency. Identity numbers begin with 901–963, prefixes that are given to nobody.',
      measures: 'See the public measures',
      rehearsal: 'Rehearse a dossier step by step',
    },
    reach: {
      title: 'Made for everybody',
      text: 'The pages work with JavaScript switched off, with a keyboard alone, at 400% zoom and with a screen reader. If something stands in your way, tell the help desk.',
    },
  },
  duration: {
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    hours_one: '{{count}} hour',
    hours_other: '{{count}} hours',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    late: '{{duration}} late',
  },
  errors: {
    title: {
      badRequest: 'We cannot read this request',
      notAllowed: 'You may not do this',
      foreign: 'This request did not come from this site',
      notFound: 'Page not found',
      conflict: 'This can no longer be done',
      tooLarge: 'What you sent is too large',
      invalid: 'Some answers need correcting',
      tooMany: 'That was too fast',
      broken: 'Something went wrong on our side',
      unavailable: 'The portal is resting for a moment',
    },
    text: {
      badRequest: 'The address or what was sent is malformed. Please go back and try again.',
      notAllowed:
        'This page is for someone else. If you signed in as the wrong person, sign out and choose again.',
      foreign:
        'To keep you safe we only accept forms sent from this site itself. Please open the page again and send it once more.',
      notFound: 'The address may be mistyped, or the page is no longer there.',
      conflict:
        'Someone else may just have done it, or the dossier has moved on. Please open the page again to see where it stands.',
      tooLarge: 'A form may hold at most 64 kB. Whatever you saved before is still there.',
      invalid: 'Please go back, check your answers and send them again.',
      tooMany_one:
        'Please wait about {{count}} second and try again. What you saved is still there.',
      tooMany_other:
        'Please wait about {{count}} seconds and try again. What you saved is still there.',
      tooManyNow: 'Please wait a minute and try again. What you saved is still there.',
      broken:
        'It was not your mistake. What you saved is still there. Please try again in a few minutes.',
      unavailable: 'Please try again in a few minutes. What you saved is still there.',
    },
    supportCode: 'Support code: {{code}}',
    back: 'Go to the start page',
    otherPerson: 'Choose another person',
    tryAgain: 'Open the page again',
  },
} satisfies TranslationOf<typeof vi>

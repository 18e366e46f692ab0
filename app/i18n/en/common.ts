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
    label: 'Your session',
    until:
      'If you do nothing, you stay signed in until {{time}}, real time in Viet Nam. Opening a page or sending a form keeps you signed in.',
    warning: 'You will be signed out soon: about {{minutes}} minutes are left.',
    stay: 'Stay signed in',
    stayed: 'You stay signed in.',
    ended:
      'You have been signed out. What you typed is still on this page: just send it, and you are asked to sign in again without losing a word.',
    notReached: 'The portal could not be reached. Check your connection and press again.',
  },
  language: {
    label: 'Language',
    vi: 'Tiếng Việt',
    en: 'English',
  },
  nav: {
    label: 'Main navigation',
    dossiers: 'My dossiers',
    store: 'Papers',
    queue: 'Work queue',
    notices: 'Messages',
    unread: '{{count}} not seen yet',
    toAnswer: '{{count}} to be answered',
    menu: 'Menu',
    waiting: '{{count}} waiting for you',
    feedback: 'What people write',
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
      text: 'On a real portal the help desk keeps office hours and asks for nothing but your dossier code. In this simulation nobody sits there.',
      madeUp: 'a made-up address, nobody receives mail there',
    },
    simulation: {
      title: 'About this simulation',
      text: 'Nothing here is sent to a real agency. Identity numbers begin with 901–963, prefixes that are given to nobody.',
      measures: 'See the public measures',
      rehearsal: 'Rehearse a dossier step by step',
    },
    reach: {
      title: 'Made for everybody',
      text: 'The pages work with JavaScript switched off, with a keyboard alone, at 400% zoom and with a screen reader. What is still missing, we say.',
      statement: 'What was checked, what is missing',
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
      outsideLaw: 'No law is known for this day',
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
      outsideLaw:
        'This simulation knows no law or no working calendar for the day it shows, so it can promise nothing. What you saved is still there. Once the operator of the simulation sets the portal to another day, you can go on.',
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

import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/draft.ts'

export default {
  back: { before: 'Before you start', page: 'Previous page', check: 'Check your answers' },
  known: {
    title: 'We know this already',
    note: 'No need to type it again. If something is not right, press Change.',
    usedToChoose: 'Only used to find out what can be chosen; sent nowhere',
    hiddenNote:
      'The registers do not know this person as your family, so that only the initials are shown here; the offices get everything. If the initials do not fit, please check the personal number.',
    hidden: 'Taken from the register, not shown here',
    uses: 'Used for {{procedures}}',
    usedByAll: 'Used in all {{number}} forms',
    correctAll: 'Several are wrong: open all for changing',
    told: 'We fill this in from your answers',
    you: 'Typed by you, {{when}}',
    preset: 'Preset; you can change it',
  },
  cast: 'Simulation: you are playing {{name}}',
  questions: 'What we need from you',
  registerSaid: 'The register says: {{said}}. The official will see both and check.',
  takeRegister: 'Use the register’s value: {{said}}',
  registerSaidHidden: 'The register says something else. The official will see both and check.',
  takeRegisterHidden: 'Use the register’s value',
  registerSaidNothing: '(nothing)',
  silent: {
    title: 'Please fill this in',
    empty: 'Nothing found in {{register}}. Please fill it in; the official will check.',
    unavailable:
      'We cannot reach {{register}} right now. No need to wait: fill it in, and the official will check.',
    limited:
      'You have looked up a great many other people’s numbers today, so we do not ask {{register}} for now. Fill it in, and the official will check. Tomorrow we look things up for you again.',
  },
  choose: 'Choose from the list',
  place: {
    hint: 'Type the commune and its district or province, accents not needed, for example: bach dang ha long.',
    find: 'Find',
    choose: 'Choose a place',
    more: 'There are more. If yours is not here, add its district or province and find again.',
    found_zero: 'No place found.',
    found_one: '{{count}} place found, listed below.',
    found_other: '{{count}} places found, listed below.',
  },
  continue: 'Continue',
  confirm: 'All correct, continue',
  later: 'Save and come back later',
  save: {
    withoutScript: 'Each page is saved when you press Continue.',
    byItself: 'Saved by itself while you type.',
    saved: 'Saved at {{time}}',
    typing: 'Typing…',
    saving: 'Saving…',
    failed: 'Could not save; we will try again by ourselves. Please keep this page open.',
    elsewhere: 'The declaration was changed elsewhere. Press Continue to save this page.',
    ended:
      'Your session has ended. Press Continue: you will be asked to sign in, and what you typed on this page is saved.',
  },
  draft: {
    title: 'Save, take a break, come back',
    kept: 'Your declaration is kept until {{when}}. Each time you save, it is kept longer.',
    anywhere:
      'Sign in on any device and go on from My dossiers. After 20 minutes without activity the session ends; what is saved stays saved.',
    delete: 'Delete this declaration for good',
    deleteText: 'It cannot be brought back.',
  },
  check: {
    toPledge: 'Read it already? Down to the pledge and send',
    title: 'Check before you send',
    lead: 'This is everything that will be sent. You can change each answer and come straight back here.',
    source: 'Where this part comes from, unless a line says otherwise: {{source}}.',
    changeSection: 'Change this part',
    forms: {
      title: 'The forms made from this one declaration',
      text: 'Each agency receives only what its own procedure needs.',
      name: '{{form}}: {{office}}',
      values_one: '{{count}} value',
      values_other: '{{count}} values',
    },
    receivers: {
      title: 'Who will receive what',
      summary: 'See the table of every value',
      line: '{{office}} receives {{number}} values.',
      value: 'Value',
      yes: 'Yes',
      no: 'No',
    },
    once: {
      title: 'Declared once',
      typed: 'Typed by you',
      reused: 'Taken from state registers',
      derived: 'Worked out or preset',
      text: '{{values}} values, each said once, used {{uses}} times in {{forms}} forms.',
    },
    pledge: {
      title: 'Pledge and send',
      label: 'I pledge that what I have declared is true, and I answer for it before the law.',
      missing: 'Tick the pledge to send.',
      note: 'Pressing Send twice still makes one dossier.',
      send: 'Send the dossier',
    },
    changed: {
      title: 'The declaration was changed elsewhere',
      text: 'After this page was opened, the declaration was changed in another tab or on another device. Below is the latest version; please read it again and send.',
    },
  },
} satisfies TranslationOf<typeof vi>

import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/accessibility.ts'

export default {
  title: 'Made for everybody',
  lead: 'This page says it plainly: what the portal aims at, what was checked, what is still missing, and how to report a problem.',
  aim: {
    title: 'What we aim at',
    text: 'Every page at WCAG 2.2, level AA, in Vietnamese and English, on cheap phones, slow lines and with JavaScript switched off.',
  },
  can: {
    title: 'What you can do',
    keyboard: 'Go everywhere with the keyboard alone; the first Tab leads straight to the content.',
    zoom: 'Zoom to 400% (a screen 320 pixels wide) without scrolling sideways.',
    script:
      'Switch JavaScript off: declaring, sending, following and receiving results all still work.',
    motion: 'Ask your device for less motion, and the map of a dossier stands still.',
    contrast: 'Use your device’s high-contrast colours: borders, states and focus stay visible.',
    reader: 'Listen with a screen reader: every state is said in words, never by colour alone.',
    time: 'Take a break: drafts save themselves, and after a session ends you sign in and go on.',
    print: 'Print the receipt and the results on A4.',
  },
  checked: {
    title: 'What was checked',
    lead: 'These tests run again whenever the source code changes:',
    axe: 'The axe rules (WCAG 2.0 to 2.2, levels A and AA, and best practice), at 320 and 1280 pixels, both languages in turn: no findings.',
    journey: 'The whole journey, from signing in to the results, in a browser without JavaScript.',
    weight: 'A citizen’s first page weighs at most 60 kB without JavaScript and 150 kB with it.',
    styles: 'No type or colour is written into a page itself; the security policy refuses that.',
  },
  gaps: {
    title: 'What is missing',
    people:
      'No person with a disability has tried this portal yet. Automated tests find only a part of the barriers.',
    readers: 'It has not been listened to with NVDA, JAWS, VoiceOver or TalkBack.',
    pdf: 'The PDF files of results have not been checked with a screen reader. The page of the result has the same content.',
    rehearsal:
      'The drawing on the operator’s rehearsal page is hard to follow on a narrow screen; the same stands beside it in words.',
    languages: 'There is no minority language, no sign language and no easy-read version.',
  },
  report: {
    title: 'If something stands in your way',
    text: 'This is a simulation: no agency is behind it and nobody sits at the help desk. If you have the source code, please write the problem down where you got it: which page, what you use, what could not be done.',
    real: 'Is it a real procedure you need? Go to the National Public Service Portal or to the People’s Committee of your commune or ward.',
  },
} satisfies TranslationOf<typeof vi>

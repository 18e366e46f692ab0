import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/following.ts'

export default {
  list: {
    title: 'Dossiers you follow',
    line: '{{applicant}} declared it on {{when}}.',
  },
  before: {
    title: '{{applicant}} has declared this already',
    text: '{{applicant}} sent a dossier at {{when}}. You need not declare it again and may stop here. If you are asked to agree to something, the question is under My dossiers. If you send this all the same, you follow that dossier; no second one is opened.',
  },
  page: {
    title: '{{title}}: a relative has declared it',
    lead: '{{applicant}} sent this dossier on {{when}}. You need not declare it again; from now on you can see how far it is.',
    kept: {
      title: 'What you typed is not lost',
      text: 'Your declaration is still under My dossiers. If you know something that {{applicant}} did not declare, tell {{applicant}}, or an office below.',
    },
    steps: 'What is done, and by which office',
    promised: 'Promised by {{when}}.',
    ask: 'To ask more: give the dossier code {{code}} to the office, or ask {{applicant}}.',
    back: 'My dossiers',
  },
} satisfies TranslationOf<typeof vi>

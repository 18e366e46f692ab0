import type { TranslationOf } from '../namespaces.ts'
import type vi from '../vi/sign-in.ts'

export default {
  title: 'Choose who to be',
  lead: 'This portal is a simulation, so you pick a character instead of really signing in. None of these people exist.',
  ended:
    'Your last session ended because nothing happened for a while. What you saved is still there; sign in again to go on.',
  endedWhileTyping:
    'Your session ended while you were typing. What you typed is not lost: sign in again as the same person to go on.',
  carried: {
    title: 'What you had written',
    lead: 'You are signed in again. So that nothing is done in the wrong person’s name, we send nothing by ourselves. Copy your words below, open the page again, paste them and send.',
    nothing: 'Nothing is waiting here.',
    words: 'Your words ({{number}})',
    back: 'Open the page again',
  },
  signedOut: 'You are signed out.',
  unknown: 'This person is not on the list. Please choose again.',
  nobody: 'There are no characters yet. Run the start command to create the sample data.',
  groups: 'Which door do you take?',
  group: { citizen: 'Citizen', official: 'Official', operator: 'Operator' },
  about: {
    citizen: 'Declare and follow the dossiers of your own family.',
    official: 'Receive, appraise, approve, sign and deliver at one office.',
    operator: 'See and move the portal’s clock, watch the messages between agencies.',
  },
  first: {
    start: 'First time? Start here',
    office: 'The dossier you just saw is here',
  },
  citizens: {
    new_one: 'Nothing declared yet ({{count}} person)',
    new_other: 'Nothing declared yet ({{count}} people)',
    filed_one: 'With a dossier ({{count}} person)',
    filed_other: 'With a dossier ({{count}} people)',
  },
  waiting_zero: 'nothing waiting',
  waiting_one: '{{count}} task waiting',
  waiting_other: '{{count}} tasks waiting',
  choose: 'Sign in',
  bornIn: 'Born in {{year}}',
  operatorName: 'Operator of the simulation',
} satisfies TranslationOf<typeof vi>

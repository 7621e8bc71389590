/**
 * Prints every message with names that sound real, so that somebody can read
 * them aloud: node test/helpers/print-texts.ts [language]
 */
import { DAY, type Facts, LANGUAGES, type Language, MINUTE } from '../../source/day/interview.ts';
import { CHANNELS } from '../../source/day/situation.ts';
import { SHARED_LINES } from '../../source/texts/catalogue.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { shippedMessages } from './load-messages.ts';
import { AGREED, minutesAfter, type Sample, sampleSituation } from './sample-situation.ts';

const catalogues = shippedMessages();

const PLACES: Readonly<Record<Language, Partial<Facts>>> = {
  'fr-FR': {},
  'fr-CA': {
    zone: 'America/Toronto',
    theirZone: 'America/Toronto',
    with: [{ title: 'mr', first: 'Étienne', last: 'Tremblay' }],
    me: 'Maude Gagnon',
    myEmail: 'maude.gagnon@mail.example',
    myPhone: '+15145550123',
    theirPhone: '+14185550164',
    job: 'Analyste financière',
  },
  'en-GB': {
    zone: 'Europe/London',
    theirZone: 'Europe/London',
    with: [{ title: 'ms', first: 'Priya', last: 'Shah' }],
    me: 'Alex Whitfield',
    myEmail: 'alex.whitfield@mail.example',
    myPhone: '+447700900123',
    theirPhone: '+442079460958',
    job: 'Financial Analyst',
    slots: 'Thursday 19 June at 10:00 am, Friday 20 June at 3:00 pm',
    fix: 'my phone stays on my desk, with the ringer on',
  },
  'en-US': {
    zone: 'America/New_York',
    theirZone: 'America/New_York',
    with: [{ title: 'mr', first: 'Daniel', last: 'Ortiz' }],
    me: 'Jordan Ellis',
    myEmail: 'jordan.ellis@mail.example',
    myPhone: '+12125550123',
    theirPhone: '+13125550178',
    job: 'Financial Analyst',
    slots: 'Thursday, June 19 at 10:00 AM, Friday, June 20 at 3:00 PM',
    fix: 'my phone stays on my desk, with the ringer on',
  },
};

const VIDEO: Partial<Facts> = { mode: 'video', platform: 'teams', link: 'https://meet.example/j/4821', chat: 'Teams' };
const ABROAD: Partial<Facts> = { zone: 'America/St_Johns' };
const missed = (fault: boolean) => ({ missed: { at: minutesAfter(1), fault }, fault });

/** The moments at which each message is read: the name of the case, and what is different in it. */
const CASES: readonly (readonly [text: string, name: string, sample: Sample])[] = [
  ['confirm', 'by phone', { now: minutesAfter(-90) }],
  ['confirm', 'video, abroad', { now: minutesAfter(-90), facts: { ...VIDEO, ...ABROAD } }],
  ['confirm', 'agency', { now: minutesAfter(-90), facts: { through: 'agency' } }],
  ['ready', 'by phone', { now: minutesAfter(-5) }],
  ['ready', 'video, abroad', { now: minutesAfter(-5), facts: { ...VIDEO, ...ABROAD } }],
  ['ping', 'video', { now: minutesAfter(10), facts: VIDEO }],
  ['ping', 'phone', { now: minutesAfter(10) }],
  ['call-opening', 'direct', { now: minutesAfter(15) }],
  ['call-opening', 'agency', { now: minutesAfter(15), facts: { through: 'agency' } }],
  ['call-opening', 'they asked', { now: minutesAfter(15), via: 'call-me' }],
  ['call-as-agreed', 'I call', { now: minutesAfter(0), facts: { whoCalls: 'me' } }],
  ['wrong-number', 'they were to call', { now: minutesAfter(16) }],
  ['wrong-number', 'I call', { now: minutesAfter(6), facts: { whoCalls: 'me' } }],
  ['voicemail-no-show', 'direct', { calls: 2 }],
  ['voicemail-no-show', 'agency, abroad', { calls: 2, facts: { ...ABROAD, through: 'agency' } }],
  ['email-no-show', 'two calls, a message', { calls: 2, voicemails: 1 }],
  ['email-no-show', 'one call, abroad', { calls: 1, facts: { ...VIDEO, ...ABROAD } }],
  ['email-no-show', 'video, from the waiting room', { facts: { ...VIDEO, theirPhone: null } }],
  ['email-no-show', 'video, after the wait', { facts: { ...VIDEO, theirPhone: null }, until: null }],
  ['email-no-show', 'agency, two calls', { calls: 2, facts: { through: 'agency' } }],
  ['email-no-show', 'no call, phone, without a voice', { facts: { voice: 'no' } }],
  ['other-person', 'direct', { calls: 1 }],
  ['other-person', 'agency', { calls: 1, facts: { through: 'agency' } }],
  ['sms-no-show', 'direct', { calls: 2 }],
  ['sms-no-show', 'agency, abroad', { calls: 2, facts: { through: 'agency', ...ABROAD } }],
  ['they-call-late', '', { now: minutesAfter(90) }],
  ['they-call-early', '', { now: minutesAfter(-20) }],
  ['link-fails', 'before the hour', { now: minutesAfter(-3), facts: VIDEO, until: null }],
  ['link-fails', 'after two calls', { calls: 2, facts: VIDEO, ledger: { linkFailed: true } }],
  ['dropped', 'they had called', { ledger: { startedBy: 'they' } }],
  ['dropped', 'I had called', { ledger: { startedBy: 'me' } }],
  ['dropped', 'video', { facts: VIDEO, ledger: { startedBy: 'they' } }],
  ['i-am-late', 'ten minutes', { now: minutesAfter(-5), until: null }],
  ['i-am-late', 'agency, abroad', { now: minutesAfter(-5), facts: { through: 'agency', ...ABROAD } }],
  ['i-cancel', 'something unavoidable', { now: minutesAfter(-90) }],
  ['i-cancel', 'agency, a mistake', { now: minutesAfter(-90), facts: { through: 'agency', cause: 'mistake' } }],
  ['accept-move', 'by phone', { ledger: { newHour: AGREED + 2 * DAY } }],
  ['accept-move', 'video, abroad', { facts: { ...VIDEO, ...ABROAD }, ledger: { newHour: AGREED + 2 * DAY } }],
  ['accept-move', 'agency', { facts: { through: 'agency' }, ledger: { newHour: AGREED + 2 * DAY } }],
  ['accept-move', 'I call', { facts: { whoCalls: 'me' }, ledger: { newHour: AGREED + 2 * DAY } }],
  ['offer-slots', '', { now: minutesAfter(70) }],
  ['offer-slots', 'agency, abroad', { now: minutesAfter(70), facts: { through: 'agency', ...ABROAD } }],
  ['recap', 'by phone', { ledger: { newHour: AGREED + 2 * DAY } }],
  ['recap', 'video, agency', { facts: { ...VIDEO, through: 'agency' }, ledger: { newHour: AGREED + 2 * DAY } }],
  ['ask-them-to-call', 'after their silence', { now: AGREED + 2 * DAY }],
  ['ask-them-to-call', 'after my own miss', { now: AGREED + 2 * DAY, ledger: missed(true) }],
  ['ask-them-to-call', 'agency', { now: AGREED + 2 * DAY, facts: { through: 'agency' } }],
  ['close-out', '', { now: AGREED + 7 * DAY }],
  ['withdraw', '', { now: AGREED + 7 * DAY }],
  ['missed-call-back', 'my fault', { now: minutesAfter(12), ledger: missed(true) }],
  ['missed-call-back', 'before the hour', { now: minutesAfter(-12), ledger: missed(false) }],
  ['missed-call-back', 'nobody’s fault, on a Friday', { now: minutesAfter(12) + 3 * DAY, ledger: missed(false) }],
  ['missed-voicemail', 'my fault', { now: minutesAfter(12), ledger: missed(true) }],
  ['missed-voicemail', 'nobody’s fault', { now: minutesAfter(12), ledger: missed(false) }],
  ['missed-written', 'my fault', { now: minutesAfter(12), ledger: missed(true) }],
  [
    'missed-written',
    'a technical problem, no hours offered',
    { now: minutesAfter(12), ledger: missed(true), facts: { cause: 'technical', slots: null } },
  ],
  ['missed-written', 'before the hour', { now: minutesAfter(-12), ledger: missed(false) }],
  ['zone-mix-up', 'still ahead', { now: minutesAfter(5), ledger: { newHour: minutesAfter(60) } }],
  ['zone-mix-up', 'past, abroad', { now: minutesAfter(65), facts: ABROAD, ledger: { newHour: minutesAfter(60) } }],
  ['end-questions', '', {}],
  ['promise', '', { ledger: { promises: [{ what: '…', due: AGREED + 3 * DAY }] } }],
  ['other-caller', '', {}],
  ['delay-accepted', '', { ledger: { newHour: minutesAfter(20) + 20 * MINUTE } }],
  ['contact-request', '', { now: AGREED - 4 * DAY, facts: VIDEO }],
  ['contact-request', 'abroad', { now: AGREED - 4 * DAY, facts: { ...VIDEO, ...ABROAD } }],
  ['identity-check', '', { now: AGREED - 4 * DAY, facts: { ...VIDEO, platform: 'whatsapp' } }],
];

const languages = LANGUAGES.filter((language) => process.argv[2] === undefined || process.argv[2] === language);
for (const language of languages) {
  for (const [text, name, sample] of CASES) {
    const entry = text === SHARED_LINES ? {} : (catalogues[language][text] ?? {});
    for (const channel of CHANNELS.filter((candidate) => candidate in entry)) {
      const situation = sampleSituation({ ...sample, facts: { ...PLACES[language], ...sample.facts, language } });
      const rendering = renderMessage(catalogues, situation, text, { channel });
      console.log(`── ${language} · ${text} · ${channel}${name === '' ? '' : ` · ${name}`}`);
      if (rendering.kind !== 'message') {
        console.log(JSON.stringify(rendering), '\n');
        continue;
      }
      const { subject, body, meter } = rendering.message;
      const parts = meter.segments === null ? '' : `, ${meter.segments} SMS${meter.unicode ? ' (unicode)' : ''}`;
      const spoken = meter.seconds === null ? '' : `, ${meter.seconds} s`;
      console.log(`   ${meter.words} words, ${meter.characters} characters${parts}${spoken}`);
      if (subject !== null) console.log(`Subject: ${subject}\n`);
      console.log(`${body}\n`);
    }
  }
}

/**
 * Prints every message with names that sound real, so that somebody can read
 * them aloud: node test/helpers/print-texts.ts [language] [tone] [message] [on-site-interview] [bare|nameless]
 * With "bare", neither the job, the organisation nor a title is known; with "nameless", nobody's name either.
 */
import { DAY, type Facts, LANGUAGES, type Language, MINUTE, TONES, type Tone } from '../../source/day/interview.ts';
import { CHANNELS } from '../../source/day/situation.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { shippedScenario } from './load-scenario.ts';
import { AGREED, LATE, logged, minutesAfter, type Sample, sampleSituation } from './sample-situation.ts';

const asked = process.argv.slice(2);
const onSite = asked.includes('on-site-interview');
const { messages } = shippedScenario(onSite ? 'on-site-interview' : 'remote-interview');

const FRENCH_TALK: Partial<Facts> = {
  need: 'clore les comptes en cinq jours au lieu de neuf',
  struck: 'mon expérience d’une fusion de deux services comptables',
  skill: 'ma pratique de la consolidation',
  detail: 'la nouvelle organisation de l’équipe de Nantes',
  extra: 'un second modèle, plus court',
};
const ENGLISH_TALK: Partial<Facts> = {
  need: 'a month-end close in five days instead of nine',
  struck: 'my experience of merging two accounts teams',
  skill: 'my work on group consolidation',
  detail: 'how the Leeds team is being reorganised',
  extra: 'a second, shorter version',
};
/** Nothing noted of the conversation. */
const NOTHING: Partial<Facts> = {
  need: null,
  struck: null,
  skill: null,
  detail: null,
  extra: null,
  job: null,
  org: null,
};
const HUGO = { title: 'mr', first: 'Hugo', last: 'Abadie' } as const;
const ANNE = { title: 'dre', first: 'Anne', last: 'Roy' } as const;
const CLAIRE = { title: 'ms', first: 'Claire', last: 'Dupont' } as const;
const AFTER = { endedAt: AGREED + 45 * MINUTE } as const;

const PLACES: Readonly<Record<Language, Partial<Facts>>> = {
  'fr-FR': FRENCH_TALK,
  'fr-CA': {
    zone: 'America/Toronto',
    theirZone: 'America/Toronto',
    with: [{ title: 'mr', first: 'Étienne', last: 'Tremblay' }],
    me: 'Maude Gagnon',
    myEmail: 'maude.gagnon@mail.example',
    myPhone: '+15145550123',
    theirPhone: '+14185550164',
    job: 'Analyste financière',
    ...FRENCH_TALK,
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
    ...ENGLISH_TALK,
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
    ...ENGLISH_TALK,
    struck: 'my experience merging two accounting teams',
    detail: 'how the Denver team is being reorganized',
    fix: 'my phone stays on my desk, with the ringer on',
  },
};

const VIDEO: Partial<Facts> = { mode: 'video', platform: 'teams', link: 'https://meet.example/j/4821', chat: 'Teams' };
const ABROAD: Partial<Facts> = { zone: 'America/St_Johns' };
/** What was promised is named in the language of the text. */
const PROMISED = [{ what: '', due: AGREED + 3 * DAY, state: 'open' as const }];
const missed = (fault: boolean) => ({ missed: { at: minutesAfter(1), fault }, fault });

type Case = readonly [text: string, name: string, sample: Sample];

/** The moments at which each message of a remote interview is read: the name of the case, and what is different in it. */
const REMOTE: readonly Case[] = [
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
  [
    'email-no-show',
    'video, from the waiting room',
    { facts: { ...VIDEO, theirPhone: null }, ledger: { joinedAt: minutesAfter(1) } },
  ],
  ['email-no-show', 'video, nobody said where', { facts: { ...VIDEO, theirPhone: null } }],
  ['email-no-show', 'video, after the wait', { facts: { ...VIDEO, theirPhone: null }, until: null }],
  ['email-no-show', 'agency, two calls', { calls: 2, facts: { through: 'agency' } }],
  ['email-no-show', 'no call, phone, without a voice', { facts: { voice: 'no' } }],
  ['other-person', 'direct', { calls: 1 }],
  ['other-person', 'agency', { calls: 1, facts: { through: 'agency' } }],
  ['sms-no-show', 'direct', { calls: 2 }],
  ['sms-no-show', 'agency, abroad', { calls: 2, facts: { through: 'agency', ...ABROAD } }],
  ['they-call', 'by phone', { now: minutesAfter(2) }],
  ['they-call', 'video', { now: minutesAfter(2), facts: VIDEO }],
  ['they-call-late', '', { now: minutesAfter(90) }],
  ['they-call-early', '', { now: minutesAfter(-20) }],
  ['link-fails', 'before the hour', { now: minutesAfter(-3), facts: VIDEO, until: null }],
  ['link-fails', 'after two calls', { calls: 2, facts: VIDEO, ledger: { linkFailed: true } }],
  ['dropped', 'they had called', { ledger: { startedBy: 'they' } }],
  ['dropped', 'I had called', { ledger: { startedBy: 'me' } }],
  ['dropped', 'video', { facts: VIDEO, ledger: { startedBy: 'they' } }],
  ['i-am-late', 'ten minutes', { now: minutesAfter(-5), log: LATE, until: null }],
  ['i-am-late', 'agency, abroad', { now: minutesAfter(-5), log: LATE, facts: { through: 'agency', ...ABROAD } }],
  ['i-cancel', 'something unavoidable', { now: minutesAfter(-90) }],
  ['i-cancel', 'agency, a mistake', { now: minutesAfter(-90), facts: { through: 'agency', cause: 'mistake' } }],
  ['i-cancel', 'after the hour', { now: minutesAfter(40) }],
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
  ['zone-mix-up', 'another day', { now: minutesAfter(5), ledger: { newHour: AGREED + DAY } }],
  ['end-questions', '', {}],
  ['promise', '', { ledger: { promises: PROMISED } }],
  ['thank-you', 'everything', { now: AGREED + DAY, ledger: AFTER }],
  ['thank-you', 'nothing noted', { now: AGREED + DAY, ledger: AFTER, facts: NOTHING }],
  [
    'thank-you',
    'after a new day, a reason, an announced date',
    { now: AGREED + DAY, ledger: { ...AFTER, flexible: true, reasons: ['1'] }, facts: { announced: '2025-07-01' } },
  ],
  ['thank-you', 'agency', { now: AGREED + DAY, ledger: { ...AFTER, flexible: true }, facts: { through: 'agency' } }],
  ['thank-you', 'reason 2', { now: AGREED + DAY, ledger: { ...AFTER, reasons: ['2'] }, facts: NOTHING }],
  ['thank-you', 'reason 3', { now: AGREED + DAY, ledger: { ...AFTER, reasons: ['3'] }, facts: NOTHING }],
  ['thank-you', 'reason 4', { now: AGREED + DAY, ledger: { ...AFTER, reasons: ['4'] }, facts: NOTHING }],
  ['thank-you-panel', 'three', { now: AGREED + DAY, ledger: AFTER, facts: { with: [CLAIRE, HUGO, ANNE] } }],
  [
    'thank-you-panel',
    'agency, after a new day',
    {
      now: AGREED + DAY,
      ledger: { ...AFTER, flexible: true },
      facts: { with: [CLAIRE, HUGO, ANNE], through: 'agency' },
    },
  ],
  [
    'thank-you-panel',
    'a colleague whose name is not known, nothing noted',
    {
      now: AGREED + DAY,
      ledger: AFTER,
      facts: { ...NOTHING, with: [CLAIRE, { title: null, first: null, last: 'Roy' }] },
    },
  ],
  ['promise-kept', 'one thing more', { now: AGREED + 3 * DAY, ledger: { ...AFTER, promises: PROMISED } }],
  [
    'promise-kept',
    'agency, nothing more',
    { now: AGREED + 3 * DAY, ledger: { ...AFTER, promises: PROMISED }, facts: { extra: null, through: 'agency' } },
  ],
  ['follow-up-date-passed', '', { now: AGREED + 13 * DAY, ledger: { ...AFTER, decisionBy: AGREED + 9 * DAY } }],
  [
    'follow-up-date-passed',
    'agency, announced, a reason',
    {
      now: AGREED + 14 * DAY,
      ledger: { ...AFTER, decisionBy: AGREED + 9 * DAY, reasons: ['4'] },
      facts: { through: 'agency', announced: '2025-07-01' },
    },
  ],
  ['follow-up', '', { now: AGREED + 10 * DAY, ledger: AFTER }],
  ['follow-up', 'nothing noted', { now: AGREED + 10 * DAY, ledger: AFTER, facts: NOTHING }],
  ['follow-up', 'no skill noted', { now: AGREED + 10 * DAY, ledger: AFTER, facts: { skill: null } }],
  ['follow-up', 'no need noted', { now: AGREED + 10 * DAY, ledger: AFTER, facts: { need: null } }],
  [
    'follow-up',
    'agency, announced, a reason, their date still ahead',
    {
      now: AGREED + 14 * DAY,
      ledger: { ...AFTER, decisionBy: AGREED + 20 * DAY, reasons: ['3'] },
      facts: { through: 'agency', announced: '2025-07-01' },
    },
  ],
  ['follow-up-call', '', { now: AGREED + 10 * DAY, ledger: AFTER }],
  [
    'follow-up-call',
    'agency, announced',
    { now: AGREED + 14 * DAY, ledger: AFTER, facts: { through: 'agency', announced: '2025-07-01' } },
  ],
  ['last-word', '', { now: AGREED + 25 * DAY, ledger: AFTER }],
  ['last-word', 'agency, no job', { now: AGREED + 25 * DAY, ledger: AFTER, facts: { through: 'agency', job: null } }],
  ['after-a-no', '', { now: AGREED + 12 * DAY, ledger: AFTER, log: [logged('rejected')] }],
  [
    'after-a-no',
    'agency',
    { now: AGREED + 12 * DAY, ledger: AFTER, log: [logged('rejected')], facts: { through: 'agency' } },
  ],
  ['after-a-no', 'no interview took place', { now: AGREED + 12 * DAY, log: [logged('rejected')] }],
  ['next-interview', 'no hour yet', { now: AGREED + 12 * DAY, ledger: AFTER }],
  [
    'next-interview',
    'an hour, abroad',
    { now: AGREED + 12 * DAY, ledger: { ...AFTER, newHour: AGREED + 16 * DAY }, facts: ABROAD },
  ],
  ['document', '', { now: AGREED + 12 * DAY, ledger: AFTER, log: [logged('asked-for-document')] }],
  ['other-caller', '', {}],
  ['delay-accepted', '', { ledger: { newHour: minutesAfter(20) + 20 * MINUTE } }],
  ['delay-accepted', 'another day', { ledger: { newHour: AGREED + DAY } }],
  ['contact-request', '', { now: AGREED - 4 * DAY, facts: VIDEO }],
  ['contact-request', 'abroad', { now: AGREED - 4 * DAY, facts: { ...VIDEO, ...ABROAD } }],
  ['identity-check', '', { now: AGREED - 4 * DAY, facts: { ...VIDEO, platform: 'whatsapp' } }],
];

const AGENCY: Partial<Facts> = { through: 'agency' };

/** The same of an interview on site. */
const ON_SITE: readonly Case[] = [
  ['confirm', '', { now: minutesAfter(-180) }],
  ['confirm', 'agency', { now: minutesAfter(-180), facts: AGENCY }],
  ['reception', '', { now: minutesAfter(-10) }],
  ['ask-reception', '', { now: minutesAfter(6) }],
  ['here', '', { now: minutesAfter(15) }],
  ['here', 'agency', { now: minutesAfter(15), facts: AGENCY }],
  ['leave-word', '', { now: minutesAfter(30) }],
  ['no-show', '', { now: minutesAfter(60) }],
  ['no-show', 'agency, no hours offered', { now: minutesAfter(60), facts: { ...AGENCY, slots: null } }],
  ['i-am-late', '', { now: minutesAfter(-20), log: LATE, until: null }],
  ['i-am-late', 'agency', { now: minutesAfter(-20), log: LATE, until: null, facts: AGENCY }],
  ['i-cancel', '', { now: minutesAfter(-90) }],
  ['i-cancel', 'agency', { now: minutesAfter(-90), facts: AGENCY }],
  ['call-back', '', { now: minutesAfter(-20) }],
  ['call-back', 'agency', { now: minutesAfter(-20), facts: AGENCY }],
  ['new-date', '', { ledger: { newHour: AGREED + 2 * DAY } }],
  ['new-date', 'agency', { ledger: { newHour: AGREED + 2 * DAY }, facts: AGENCY }],
  ['ask-again', '', { now: AGREED + 2 * DAY }],
  ['ask-again', 'agency, no hours offered', { now: AGREED + 2 * DAY, facts: { ...AGENCY, slots: null } }],
  ['close-out', '', { now: AGREED + 7 * DAY }],
  ['thank-you', 'everything', { now: AGREED + DAY, ledger: AFTER }],
  ['thank-you', 'nothing noted', { now: AGREED + DAY, ledger: AFTER, facts: NOTHING }],
  ['thank-you', 'agency', { now: AGREED + DAY, ledger: AFTER, facts: AGENCY }],
  ['follow-up', '', { now: AGREED + 10 * DAY, ledger: AFTER }],
  ['follow-up', 'agency', { now: AGREED + 10 * DAY, ledger: AFTER, facts: AGENCY }],
  ['last-word', '', { now: AGREED + 25 * DAY, ledger: AFTER }],
  ['last-word', 'no job', { now: AGREED + 25 * DAY, ledger: AFTER, facts: { job: null } }],
];
const CASES = onSite ? ON_SITE : REMOTE;
const SCENARIO: Partial<Facts> = onSite ? { mode: 'on-site' } : {};
const NAMELESS: Partial<Facts> = { job: null, org: null, with: [] };
const BARE: Partial<Facts> = asked.includes('nameless')
  ? NAMELESS
  : asked.includes('bare')
    ? { ...NAMELESS, with: [{ title: null, first: 'Claude', last: 'Roy' }] }
    : {};

/** Those of the names that were asked for; all where none was. */
const chosen = <Name extends string>(names: readonly Name[]): readonly Name[] =>
  names.some((name) => asked.includes(name)) ? names.filter((name) => asked.includes(name)) : names;

function print(language: Language, tone: Tone, [text, name, sample]: (typeof CASES)[number]): void {
  const entry = messages.catalogues[language]?.[text] ?? {};
  for (const channel of CHANNELS.filter((candidate) => candidate in entry)) {
    const what = language.startsWith('fr') ? 'l’exemple de tableau de bord' : 'the sample dashboard';
    const promises = sample.ledger?.promises?.map((promise) => ({ ...promise, what })) ?? [];
    const situation = sampleSituation({
      ...sample,
      facts: { completion: 'yes', ...SCENARIO, ...PLACES[language], ...BARE, ...sample.facts, language, tone },
      ledger: { ...sample.ledger, promises },
    });
    const rendering = renderMessage(messages, situation, text, { channel });
    console.log(`── ${language} · ${tone} · ${text} · ${channel}${name === '' ? '' : ` · ${name}`}`);
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

const texts = chosen(CASES.map(([text]) => text));
for (const language of chosen(LANGUAGES)) {
  for (const tone of chosen(TONES)) {
    for (const each of CASES) if (texts.includes(each[0])) print(language, tone, each);
  }
}

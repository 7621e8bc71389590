import { describe, expect, it } from 'vitest';
import {
  DAY,
  type Facts,
  LANGUAGES,
  type Language,
  MINUTE,
  type Person,
  TONES,
  type Tone,
} from '../../source/day/interview.ts';
import { CHANNELS, type Channel } from '../../source/day/situation.ts';
import { messageNames } from '../../source/texts/catalogue.ts';
import { type Message, renderMessage } from '../../source/texts/render.ts';
import { textWords } from '../../source/wording/texts.ts';
import { shippedMessages } from '../helpers/load-messages.ts';
import { AGREED, LATE, logged, minutesAfter, type Sample, sampleSituation } from '../helpers/sample-situation.ts';

const messages = shippedMessages();
const { catalogues, traits } = messages;
const DAYS_AFTER = new Set(Object.keys(traits).filter((text) => traits[text]?.daysAfter));
const BLOCKS = Object.keys(traits).filter((text) => traits[text]?.block);

const render = (text: string, sample: Sample = {}, channel?: Channel) =>
  renderMessage(messages, sampleSituation(sample), text, channel === undefined ? {} : { channel });

function message(text: string, sample: Sample = {}, channel?: Channel): Message {
  const rendering = render(text, sample, channel);
  if (rendering.kind !== 'message') throw new Error(`${text}: ${JSON.stringify(rendering)}`);
  return rendering.message;
}

const body = (text: string, sample: Sample = {}, channel?: Channel): string =>
  message(text, sample, channel).body.replaceAll(/[\u00a0\u202f]/g, ' ');

const AFTER = { endedAt: minutesAfter(45) };

/** Every message, at a moment and after a day at which it is true. */
const TRUE_WHEN: Readonly<Record<string, Sample>> = {
  confirm: { now: minutesAfter(-90) },
  ready: { now: minutesAfter(-5) },
  ping: { now: minutesAfter(10) },
  'call-opening': { now: minutesAfter(15) },
  'call-as-agreed': { now: minutesAfter(0), facts: { whoCalls: 'me' } },
  'wrong-number': { now: minutesAfter(16) },
  'voicemail-no-show': {},
  'email-no-show': {},
  'other-person': {},
  'sms-no-show': {},
  'they-call': { now: minutesAfter(2) },
  'they-call-late': { now: minutesAfter(90) },
  'they-call-early': { now: minutesAfter(-20) },
  'link-fails': { facts: { mode: 'video', platform: 'teams', link: 'https://meet.example/j/4821' } },
  dropped: { ledger: { startedBy: 'they' } },
  'i-am-late': { now: minutesAfter(-5), until: null, log: LATE },
  'i-cancel': { now: minutesAfter(-90), until: null },
  'accept-move': { ledger: { newHour: AGREED + 2 * DAY } },
  'offer-slots': { now: minutesAfter(70), until: null },
  recap: { ledger: { newHour: AGREED + 2 * DAY } },
  'ask-them-to-call': { now: AGREED + 2 * DAY, until: null },
  'close-out': { now: AGREED + 7 * DAY, until: null },
  withdraw: { now: AGREED + 7 * DAY, until: null },
  'missed-call-back': { ledger: { missed: { at: minutesAfter(18), fault: true }, fault: true } },
  'missed-voicemail': { ledger: { missed: { at: minutesAfter(18), fault: true }, fault: true } },
  'missed-written': { ledger: { missed: { at: minutesAfter(18), fault: true }, fault: true } },
  'zone-mix-up': { now: minutesAfter(5), ledger: { newHour: minutesAfter(60) } },
  'end-questions': {},
  promise: { ledger: { promises: [{ what: 'l’étude de cas', due: AGREED + 3 * DAY, state: 'open' }] } },
  'thank-you': { now: AGREED + DAY, ledger: { ...AFTER, reasons: ['2'] }, facts: { completion: 'yes' } },
  'thank-you-panel': { now: AGREED + DAY, ledger: AFTER, facts: { announced: '2025-07-01' } },
  'promise-kept': {
    now: AGREED + 3 * DAY,
    ledger: { ...AFTER, promises: [{ what: 'MODEL-7', due: AGREED + 3 * DAY, state: 'open' }] },
  },
  'follow-up-date-passed': { now: AGREED + 13 * DAY, ledger: { ...AFTER, decisionBy: AGREED + 9 * DAY } },
  'follow-up': { now: AGREED + 10 * DAY, ledger: { ...AFTER, reasons: ['4'] } },
  'follow-up-call': { now: AGREED + 10 * DAY, ledger: AFTER },
  'last-word': { now: AGREED + 25 * DAY, ledger: AFTER },
  'after-a-no': { now: AGREED + 12 * DAY, ledger: AFTER, log: [logged('rejected')] },
  'next-interview': { now: AGREED + 12 * DAY, ledger: { ...AFTER, newHour: AGREED + 16 * DAY } },
  document: { now: AGREED + 12 * DAY, ledger: AFTER, log: [logged('asked-for-document')] },
  'other-caller': {},
  'delay-accepted': { ledger: { newHour: minutesAfter(20) + 20 * MINUTE } },
  'contact-request': { now: AGREED - 4 * DAY },
  'identity-check': { now: AGREED - 4 * DAY },
};

/** The channels that each message must have. */
const CHANNELS_OF: Readonly<Record<string, readonly Channel[]>> = {
  confirm: ['email', 'chat'],
  ready: ['chat'],
  ping: ['chat'],
  'call-opening': ['spoken'],
  'call-as-agreed': ['spoken'],
  'wrong-number': ['spoken'],
  'voicemail-no-show': ['voicemail'],
  'email-no-show': ['email'],
  'other-person': ['spoken'],
  'sms-no-show': ['sms'],
  'they-call': ['spoken'],
  'they-call-late': ['spoken'],
  'they-call-early': ['spoken'],
  'link-fails': ['email', 'chat', 'sms', 'voicemail', 'spoken'],
  dropped: ['chat', 'sms', 'spoken'],
  'i-am-late': ['email', 'chat', 'sms', 'spoken'],
  'i-cancel': ['email', 'spoken'],
  'accept-move': ['email', 'chat', 'spoken'],
  'offer-slots': ['email'],
  recap: ['email', 'chat'],
  'ask-them-to-call': ['email'],
  'close-out': ['email'],
  withdraw: ['email'],
  'missed-call-back': ['spoken'],
  'missed-voicemail': ['voicemail'],
  'missed-written': ['email', 'sms'],
  'zone-mix-up': ['email', 'chat', 'spoken'],
  'end-questions': ['spoken'],
  promise: ['spoken'],
  'thank-you': ['email', 'linkedin'],
  'thank-you-panel': ['email'],
  'promise-kept': ['email', 'chat', 'linkedin'],
  'follow-up-date-passed': ['email', 'linkedin'],
  'follow-up': ['email', 'linkedin'],
  'follow-up-call': ['voicemail', 'spoken'],
  'last-word': ['email', 'linkedin'],
  'after-a-no': ['email'],
  'next-interview': ['email'],
  document: ['email'],
  'other-caller': ['spoken'],
  'delay-accepted': ['email', 'chat', 'sms'],
  'contact-request': ['chat', 'linkedin'],
  'identity-check': ['email'],
};

const PERSONS: Readonly<Record<string, readonly Person[]>> = {
  woman: [{ title: 'ms', first: 'Claire', last: 'Dupont' }],
  man: [{ title: 'mr', first: 'Hugo', last: 'Abadie' }],
  'title unknown': [{ title: null, first: 'Claude', last: 'Imbert' }],
  doctor: [{ title: 'dre', first: null, last: 'Ouellet' }],
  maître: [{ title: 'me', first: 'Anne', last: 'Roy' }],
  'first name only': [{ title: null, first: 'Élise', last: null }],
  'no person': [],
};

const OWN: Readonly<Record<Language, Partial<Facts>>> = {
  'fr-FR': { zone: 'Europe/Paris', theirZone: 'Europe/Paris', myPhone: '+33612345678' },
  'fr-CA': {
    zone: 'America/Toronto',
    theirZone: 'America/Toronto',
    myPhone: '+15145550123',
    theirPhone: '+14185550164',
  },
  'en-GB': { zone: 'Europe/London', theirZone: 'Europe/London', myPhone: '+447700900123', theirPhone: '+442079460958' },
  'en-US': {
    zone: 'America/New_York',
    theirZone: 'America/New_York',
    myPhone: '+12125550123',
    theirPhone: '+13125550178',
  },
};

const MOST_WORDS: Readonly<Record<string, number>> = {
  confirm: 50,
  'email-no-show': 110,
  'ask-them-to-call': 80,
  'close-out': 50,
  withdraw: 60,
  'follow-up-date-passed': 80,
  'follow-up': 100,
  'last-word': 50,
};

/** What somebody noted of the conversation, in the words of each language. */
const NOTED: Readonly<Record<'fr' | 'en', Partial<Facts>>> = {
  fr: {
    need: 'clore les comptes en cinq jours',
    struck: 'mon expérience d’une fusion de deux services',
    skill: 'ma pratique de la consolidation',
    detail: 'l’organisation de l’équipe de Nantes',
    extra: 'un second modèle, plus court',
  },
  en: {
    need: 'a month-end close in five days',
    struck: 'my experience of merging two departments',
    skill: 'my work on group consolidation',
    detail: 'the new team in Nantes and its tools',
    extra: 'a second, shorter version',
  },
};

/** Which of them each text can tell. */
const TELLS: Readonly<Record<string, readonly (keyof Facts)[]>> = {
  'thank-you': ['need', 'struck', 'detail'],
  'thank-you-panel': ['need', 'struck', 'detail'],
  'promise-kept': ['extra'],
  'follow-up': ['need', 'skill'],
};

const THANKS = ['thank-you', 'thank-you-panel'];

/** The facts that the person noted, and those that nobody gave: every combination. */
function notedIn(text: string, language: Language): Partial<Facts>[] {
  const words = NOTED[language.startsWith('fr') ? 'fr' : 'en'];
  return (TELLS[text] ?? []).reduce<Partial<Facts>[]>(
    (sets, fact) => sets.flatMap((set) => [set, { ...set, [fact]: words[fact] }]),
    [{}],
  );
}

/** Several people: the second is known by a name, by a family name alone, or not at all. */
const PANEL: readonly Person[] = [
  { title: 'dr', first: null, last: 'Le Goff' },
  { title: null, first: null, last: 'Roy' },
  { title: null, first: null, last: null },
];

function personsFor(text: string, persons: readonly Person[], index: number): readonly Person[] {
  if (text !== 'thank-you-panel') return persons;
  const unknown = { title: null, first: null, last: null };
  return [persons[0] ?? unknown, ...PANEL.slice(index % PANEL.length)];
}

const FAULT_CHANGES = new Set(['missed-call-back', 'missed-voicemail', 'missed-written', 'ask-them-to-call']);
const CALLS_CHANGE = new Set(['email-no-show', 'link-fails']);

interface Case {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly tone: Tone;
  readonly abroad: boolean;
  readonly withJob: boolean;
  readonly sample: Sample;
  readonly message: Message;
}

/** What was noted: every combination for the first person, all of it and nothing for the others. */
function notedFor(text: string, language: Language, index: number): Partial<Facts>[] {
  const noted = notedIn(text, language);
  return index === 0 || noted.length < 3 ? noted : [noted[0] ?? {}, noted.at(-1) ?? {}];
}

function* variantsOf(text: string, language: Language, index: number) {
  if (!DAYS_AFTER.has(text)) {
    for (const calls of CALLS_CHANGE.has(text) ? [0, 1, 2] : [0]) yield { calls, noted: {}, flexible: false };
    return;
  }
  for (const noted of notedFor(text, language, index)) {
    for (const flexible of [false, true]) yield { calls: 0, noted, flexible };
  }
}

/**
 * Where somebody was met, in every tone. The other two tones differ from the usual one in their sentences, not in
 * their hours: they are read from near and from abroad by a person with a title and by nobody, by the others from
 * abroad, where a text is longest.
 */
function* settingsOf(text: string, index: number) {
  const abroad = DAYS_AFTER.has(text) && text !== 'next-interview' ? [false] : [true, false];
  for (const tone of TONES) {
    for (const far of tone === 'balanced' || index % 6 === 0 ? abroad : abroad.slice(0, 1)) yield { tone, abroad: far };
  }
}

function* casesOf(text: string, language: Language): Generator<Case> {
  const base = TRUE_WHEN[text] ?? {};
  for (const [index, [who, persons]] of Object.entries(PERSONS).entries()) {
    for (const withJob of [true, false]) {
      for (const through of ['direct', 'agency'] as const) {
        for (const { tone, abroad } of settingsOf(text, index)) {
          for (const fault of FAULT_CHANGES.has(text) ? [true, false] : [true]) {
            for (const { calls, noted, flexible } of variantsOf(text, language, index)) {
              const sample: Sample = {
                ...base,
                calls,
                voicemails: calls === 2 ? 1 : 0,
                facts: {
                  ...OWN[language],
                  ...(abroad ? { zone: 'Asia/Dubai' } : {}),
                  ...(withJob ? {} : { job: null, org: null }),
                  ...base.facts,
                  ...noted,
                  with: personsFor(text, persons, index),
                  through,
                  language,
                  tone,
                },
                ledger: {
                  ...base.ledger,
                  flexible,
                  ...(FAULT_CHANGES.has(text) && !fault
                    ? { missed: { at: minutesAfter(18), fault: false }, fault: false }
                    : {}),
                },
              };
              for (const channel of CHANNELS_OF[text] ?? []) {
                const name = [
                  text,
                  channel,
                  language,
                  tone,
                  who,
                  withJob ? 'job' : 'no job',
                  through,
                  abroad ? 'abroad' : 'near',
                  fault,
                  calls,
                  flexible ? 'a new day' : 'as agreed',
                  Object.keys(noted).join(' and ') || 'nothing noted',
                ].join(' · ');
                yield { name, text, language, tone, abroad, withJob, sample, message: message(text, sample, channel) };
              }
            }
          }
        }
      }
    }
  }
}

const GENDERED =
  /(?<![\p{L}])(prêt|désolé|ravi|intéressé|connecté|convaincu|motivé|heureux|heureuse|empêché|(?<!point semble avoir )retenu|absent|content|satisfait|confus|navré|enchanté|honoré|obligé|prévenu|(?<!ci-)joint|(?<!se )présent|assuré|certain|occupé)e?s?(?![\p{L}])/iu;
const WRONG_ELISION =
  /(?<![\p{L}’-])(de|que|je|me|te|ne|se|le|la|jusque|lorsque|parce que) (?=[aàâeéèêëiîïoôuûœ])(?!onz|oui)/iu;
const WRONG_APOSTROPHE = /(?<![\p{L}])[dlnsmtjc]’(?=[bcdfgjklmnpqrstvwxz\d])/iu;
const REPROACH =
  /en retard|vous n’avez|vous ne m’avez|oublié|malgré|toujours pas|urgent|dès que possible|au plus vite|sans nouvelle|non-appel|suite à votre|rappelez-moi|you did not|you didn’t|you are late|you were|forgot|still waiting|as soon as possible|asap|unfortunately|missed our|no show|please respond|relance|toujours en attente|dernière chance|\bwhy\b|pourquoi|désespér|supplie|beg\b/iu;
const FLEXIBILITY = /nouveau moment pour|new time for/;
const APOLOGY = /excus|désolé|sorry|apolog|pardon/iu;
const APOLOGIES = new RegExp(APOLOGY, 'giu');
/** More than a person in the middle of an ordinary working day would write (S0-08). */
const GUSHING = /ador|passionn|enthousias|rêve|thrilled|dream|amazing|excited to|super\b|so excited/iu;
const MAY_APOLOGISE = new Set(['i-am-late', 'i-cancel']);

function faultsOf({ text, language, tone, abroad, withJob, sample, message }: Case): string[] {
  const { body, subject, channel, meter } = message;
  const all = `${subject ?? ''}\n${body}`;
  const found: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };
  must(!/undefined|null|NaN|Invalid|[{}]/.test(all), 'a slot');
  must(!/ {2}| [.,]|,,|\.\.|\n{3}|\( | \)|\(\)|: *\./.test(all.replaceAll('\u00a0', ' ')), 'a gap');
  must(
    all.split('\n').every((line) => line === line.trim()),
    'a gap at the end of a line',
  );
  must(!all.includes('!'), 'an exclamation');
  must(!REPROACH.test(all), 'a reproach');
  must(!GUSHING.test(body), 'too much');
  must(!body.includes('Atelier Nord'), 'the organisation in the body');
  if (withJob === false) must(!/«|Comptable/.test(all), 'a job');
  const fault = sample.ledger?.missed?.fault === true && text.startsWith('missed');
  if (!fault && !MAY_APOLOGISE.has(text)) must(!APOLOGY.test(all), 'an apology without fault');
  if (fault || MAY_APOLOGISE.has(text)) must((body.match(APOLOGIES) ?? []).length === 1, 'one apology');

  if (channel === 'sms') must(!/[\u00a0\u202f’«»–…]/.test(body), 'plain SMS');
  else if (language === 'fr-FR')
    must(!/ [:;?»]|« |[^\u202f][;?]/.test(body.replace(/https\S+/g, '')), 'spaces of fr-FR');
  else if (language === 'fr-CA') must(!/ [:;?»]|« |\u202f|\u00a0[;?]/.test(body), 'spaces of fr-CA');
  else must(!/[\u00a0\u202f]/.test(all), 'plain English spaces');
  if (language.startsWith('fr')) {
    must(!GENDERED.test(all), 'gender');
    must(!WRONG_ELISION.test(all.replaceAll('\u00a0', ' ')), 'elision');
    must(!WRONG_APOSTROPHE.test(all), 'apostrophe');
    must(language === 'fr-FR' || !/entretien/i.test(all), 'entrevue in Québec');
    must(!/\b(Mr|Cher|Chère|Salut)\b/.test(all), 'French forms');
    for (const word of ['plaisir', 'volontiers', 'vivement', 'sincèrement'])
      must(body.split(word).length <= 2, `“${word}” twice`);
    must(tone !== 'reserved' || !/^Bonjour (Madame|Monsieur) \p{L}/u.test(body), 'a name after a reserved Madame');
  } else {
    must(!/'/.test(channel === 'sms' ? '' : body), 'typewriter apostrophe');
  }
  const now = sample.now ?? 0;
  if (sample.facts?.through === 'agency' && channel === 'email') {
    must(!/\b(our|notre) (?!paths)/i.test(body), 'a conversation with the agency that will be with somebody else');
  }
  if (DAYS_AFTER.has(text)) {
    const thanks = THANKS.includes(text);
    const told = FLEXIBILITY.test(all);
    must(told === (thanks && sample.ledger?.flexible === true), `INV-23: the thanks for a new time are ${told}`);
    must(!/comme promis|as promised/i.test(all) || text === 'promise-kept', 'a promise');
    must(!/aujourd’hui|demain|\b(today|tomorrow|yesterday|hier)\b/i.test(body), 'a day that moves');
    must(!/décision|decision/i.test(body) || text !== 'promise-kept', 'a question about the decision');
    for (const fact of TELLS[text] ?? []) {
      const words = sample.facts?.[fact];
      if (typeof words === 'string') must(body.includes(words) || meter.words > 90, `${fact} is told`);
    }
    if (sample.facts?.through === 'agency' && channel !== 'spoken' && channel !== 'voicemail') {
      must(/^(Bonjour|Hello)[,.]/.test(body), 'the agency is addressed');
      must(
        !/vous m’avez accordé|notre (entretien|entrevue|échange)|votre attention :|\bour\b/.test(body),
        'the client is addressed',
      );
    }
    must(now > (sample.ledger?.endedAt ?? 0), 'after the interview');
  }
  if (
    abroad &&
    ['email', 'chat'].includes(channel) &&
    ['confirm', 'recap', 'email-no-show', 'next-interview'].includes(text)
  ) {
    must(/Duba[iï]/.test(body), 'one’s own hour');
  }

  must(subject === null || [...subject].length <= 60, 'subject of 60');
  must((subject !== null) === (channel === 'email'), 'subject for email only');
  if (channel === 'email') {
    must(meter.words <= (MOST_WORDS[text] ?? 120), `${meter.words} words`);
    must(body.includes('Camille Martin'), 'signature');
    if (text === 'thank-you' && withJob && (TELLS[text] ?? []).every((fact) => sample.facts?.[fact] != null)) {
      must(meter.words >= 70, `only ${meter.words} words`);
    }
    if (text === 'email-no-show' && withJob) must(meter.words >= 60, `only ${meter.words} words`);
    must(/^[^\n]+,\n\n\p{Lu}/u.test(body), 'a capital after the salutation');
  }
  if (channel === 'linkedin' && DAYS_AFTER.has(text)) {
    must(meter.words <= (MOST_WORDS[text] ?? 120), `${meter.words} words`);
    must(/^[^\n]+,\n\n\p{Lu}/u.test(body) && body.endsWith('Camille Martin'), 'a letter without the signature block');
  } else if (channel === 'chat' || channel === 'linkedin') {
    must(!body.includes('\n'), 'one paragraph');
    must(
      meter.characters <= (['ready', 'contact-request'].includes(text) ? 200 : 300),
      `${meter.characters} characters`,
    );
  }
  if (channel === 'sms') {
    must(body.startsWith('Camille Martin'), 'full name first');
    if (!/Élise|É/.test(body)) must(!meter.unicode, 'GSM-7');
    must(meter.segments === 1, `${meter.segments} parts: ${body.length}`);
  }
  if (channel === 'spoken') {
    for (const line of body.split('\n\n'))
      must(line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= 25, `spoken: ${line}`);
  }
  if (channel === 'voicemail') {
    must(meter.words <= 65 && (meter.seconds ?? 99) <= 30, `${meter.words} words, ${meter.seconds} s`);
    must(!/\d/.test(body), 'numerals in words');
  }
  return found;
}

describe('the catalogues', () => {
  it('hold every message in every language and channel, and no other', () => {
    for (const language of LANGUAGES) {
      const found = Object.fromEntries(
        messageNames(messages, language).map((text) => [
          text,
          CHANNELS.filter((channel) => catalogues[language]?.[text]?.[channel] !== undefined),
        ]),
      );
      const expected = Object.fromEntries(
        Object.entries(CHANNELS_OF).map(([text, list]) => [text, CHANNELS.filter((channel) => list.includes(channel))]),
      );
      expect(found).toEqual(expected);
    }
  });

  it.each(LANGUAGES)(
    'INV-11 INV-12 INV-23 every message in %s is whole, true, polite and within its limits',
    (language) => {
      const problems = new Map<string, string>();
      let count = 0;
      for (const text of Object.keys(TRUE_WHEN)) {
        for (const rendered of casesOf(text, language)) {
          count += 1;
          for (const fault of faultsOf(rendered)) {
            const key = `${text} · ${rendered.message.channel} · ${fault}`;
            if (!problems.has(key))
              problems.set(key, `${rendered.name}: ${fault}\n${rendered.message.subject}\n${rendered.message.body}`);
          }
        }
      }
      expect([...problems.values()].join('\n\n')).toBe('');
      expect(count).toBeGreaterThan(2500);
    },
    60_000,
  );
});

describe('INV-11 only true statements', () => {
  it('says how often one called only as often as one did', () => {
    expect(body('email-no-show')).not.toMatch(/téléphone\b(?! \w)|reprises/);
    expect(body('email-no-show', { calls: 1 })).toMatch(/essayé de vous joindre par téléphone\./);
    expect(body('email-no-show', { calls: 2 })).toMatch(/par téléphone à deux reprises\./);
    expect(body('email-no-show', { calls: 2, voicemails: 1 })).toMatch(
      /à deux reprises et vous ai laissé un message\./,
    );
    expect(body('email-no-show', { calls: 2, facts: { language: 'en-GB' } })).toMatch(/by phone twice\./);
  });

  it('INV-05 leaves the hour out of an email when it is near, past, or one had to leave', () => {
    expect(body('email-no-show')).toMatch(/jusqu’à 15 h 20/);
    expect(body('email-no-show', { now: minutesAfter(40) })).toMatch(/jusqu’à 15 h 20/);
    expect(body('email-no-show', { now: minutesAfter(41) })).not.toMatch(/jusqu/);
    expect(body('email-no-show', { now: minutesAfter(51) })).not.toMatch(/jusqu/);
    expect(body('email-no-show', { ledger: { leaveAt: minutesAfter(20) } })).not.toMatch(/jusqu/);
    expect(body('email-no-show', { until: null })).not.toMatch(/jusqu/);
  });

  it('says "today" only today', () => {
    expect(body('email-no-show')).toMatch(/aujourd’hui à 14 h 30/);
    expect(body('email-no-show', { now: minutesAfter(24 * 60), until: null })).toMatch(
      /prévu le mardi 17 juin à 14 h 30/,
    );
  });

  it('INV-10 writes from the waiting room only where one has told that one is there, else what is true', () => {
    const video = { mode: 'video', platform: 'zoom', link: 'https://zoom.example/j/1', theirPhone: null } as const;
    const joined = { joinedAt: minutesAfter(-4) };
    expect(body('email-no-show', { facts: video, ledger: joined })).toMatch(
      /Je suis dans la salle d’attente.*J’y reste jusqu’à 15 h 20/s,
    );
    expect(body('email-no-show', { facts: video, ledger: joined, until: null })).not.toMatch(/Je suis dans la salle/);
    const old = { joinedAt: minutesAfter(-90) };
    const elsewhere = { ...video, platform: 'whatsapp' } as const;
    const phoneless = { ...video, link: null };
    for (const language of LANGUAGES) {
      for (const tone of TONES) {
        for (const [facts, ledger] of [
          [video, {}],
          [video, old],
          [elsewhere, joined],
          [phoneless, joined],
        ] as const) {
          const text = body('email-no-show', { facts: { ...facts, language, tone }, ledger });
          expect(text).not.toMatch(/salle d’attente|waiting room|stay there|J’y reste|en ligne|online/);
          expect(text).toMatch(
            language.startsWith('fr') ? /disponible en ce moment\./ : /I am available (right )?now\./,
          );
        }
      }
    }
  });

  it.each([
    ['email-no-show', { now: minutesAfter(4) }, 'text-too-early'],
    ['email-no-show', { ledger: { linkFailed: true } }, 'text-link-failed'],
    ['email-no-show', { ledger: { endedAt: minutesAfter(10) } }, 'text-took-place'],
    ['ping', { now: minutesAfter(-1) }, 'text-too-early'],
    ['voicemail-no-show', { until: null }, 'text-until-open'],
    ['voicemail-no-show', { now: minutesAfter(50) }, 'text-until-past'],
    ['call-as-agreed', {}, 'text-they-call'],
    ['call-opening', { facts: { whoCalls: 'me' } }, 'text-you-call'],
    ['confirm', { now: minutesAfter(1) }, 'text-hour-past'],
    ['ready', { now: minutesAfter(-60) }, 'text-too-early'],
    ['they-call-early', { now: minutesAfter(1) }, 'text-hour-past'],
    ['they-call-late', { now: minutesAfter(-1) }, 'text-too-early'],
    ['link-fails', {}, 'text-no-link'],
    ['dropped', {}, 'text-no-call-yet'],
    ['i-am-late', { now: minutesAfter(-5) }, 'text-needs-delay'],
    ['accept-move', {}, 'text-needs-new-hour'],
    ['delay-accepted', { ledger: { newHour: minutesAfter(10) } }, 'text-new-hour-past'],
    ['zone-mix-up', {}, 'text-needs-new-hour'],
    ['missed-call-back', {}, 'text-nothing-missed'],
    ['missed-voicemail', {}, 'text-nothing-missed'],
    ['missed-written', {}, 'text-nothing-missed'],
    ['promise', {}, 'text-no-promise'],
    ['no-such-text', {}, 'text-unknown'],
    ...BLOCKS.map((block) => [block, {}, 'text-unknown'] as const),
  ] as const)('refuses %s where it would not be true', (text, sample, code) => {
    const rendering = render(text, sample as Sample);
    expect(rendering).toMatchObject({ kind: 'refused', problem: { code } });
    expect(Object.keys(textWords)).toContain(code);
  });

  it('INV-06 lets a brisk person write after three minutes, and who was asked to call at once', () => {
    expect(render('ping', { now: minutesAfter(3), facts: { pace: 'brisk' } }).kind).toBe('message');
    expect(render('ping', { now: minutesAfter(3) }).kind).toBe('refused');
    expect(render('call-opening', { now: minutesAfter(-30), via: 'call-me' }).kind).toBe('message');
    expect(body('call-opening', { now: minutesAfter(-30), via: 'call-me' })).toMatch(/comme vous me l’avez proposé/);
  });

  it('refuses a channel that the message has not, and names those it has', () => {
    expect(render('ready', { now: minutesAfter(-5) }, 'sms')).toEqual({
      kind: 'refused',
      problem: { code: 'text-channel', values: { text: 'ready', channels: 'chat' } },
    });
  });
});

describe('facts', () => {
  it('asks for what the text needs, in order', () => {
    const nobody = { me: null, myPhone: null, slots: null, myEmail: null } as const;
    expect(render('email-no-show', { facts: nobody })).toEqual({ kind: 'missing', facts: ['me', 'myPhone'] });
    expect(render('i-cancel', { now: minutesAfter(-90), facts: nobody }, 'email')).toEqual({
      kind: 'missing',
      facts: ['me', 'slots'],
    });
    expect(render('call-opening', { facts: { me: null } })).toEqual({ kind: 'missing', facts: ['me'] });
    expect(render('close-out', { facts: { myPhone: null } }).kind).toBe('message');
  });

  it('asks what changed only after a fault, and takes nothing for an answer', () => {
    const missed = (fault: boolean) => ({ missed: { at: minutesAfter(18), fault }, fault });
    expect(render('missed-written', { facts: { fix: null }, ledger: missed(true) }, 'email')).toEqual({
      kind: 'missing',
      facts: ['fix'],
    });
    expect(render('missed-written', { facts: { fix: '' }, ledger: missed(true) }, 'email').kind).toBe('message');
    expect(render('missed-written', { facts: { fix: null }, ledger: missed(false) }, 'email').kind).toBe('message');
  });

  it('asks no number of somebody who cannot speak on the phone', () => {
    const written = body('email-no-show', { facts: { voice: 'no', myPhone: null } });
    expect(written).toMatch(/joignable par écrit à camille\.martin@mail\.example jusqu’à 15 h 20/);
  });

  it.each([
    ['ready', 'chat'],
    ['dropped', 'chat'],
    ['dropped', 'sms'],
    ['accept-move', 'email'],
    ['accept-move', 'chat'],
    ['recap', 'email'],
    ['recap', 'chat'],
    ['confirm', 'email'],
    ['email-no-show', 'email'],
  ] as const)('speaks of no call for somebody who cannot speak on the phone: %s, %s', (text, channel) => {
    for (const language of LANGUAGES) {
      for (const whoCalls of ['they', 'me'] as const) {
        const sample = TRUE_WHEN[text] ?? {};
        const facts = { voice: 'no', mode: 'phone', language, whoCalls, chat: 'Teams', myPhone: null } as const;
        const written = body(text, { ...sample, facts: { ...sample.facts, ...facts } }, channel);
        expect(written, language).not.toMatch(/appel|call|ma ligne|line free|phone|\+?33/iu);
        expect(written, language).toMatch(/par écrit|by e-?mail|in writing/u);
      }
    }
  });

  it('collapses line breaks, and keeps braces, accents and one-letter names as they are', () => {
    const facts = { me: 'Ô\nY', job: 'R&D {lead}\n#1', org: 'Été' };
    const { subject, body: text } = message('confirm', { now: minutesAfter(-90), facts }, 'email');
    expect(subject).toBe('Entretien du 17 juin à 14\u00a0h\u00a030 – R&D {lead} #1 – Ô Y [Été]');
    expect(text).toContain('\nÔ Y\n');
  });

  it('never cuts a long name: the subject and the limits give way in order', () => {
    const facts = {
      me: 'Marie-Antoinette de La Rochefoucauld-Montbazon',
      job: 'Responsable adjointe des affaires réglementaires européennes',
    };
    const { subject } = message('confirm', { now: minutesAfter(-90), facts }, 'email');
    expect(subject).toBe('Entretien du 17 juin à 14\u00a0h\u00a030 [Atelier Nord]');
    expect(message('sms-no-show', { facts }).meter.segments).toBe(2);
    expect(message('sms-no-show', { facts: { me: 'François Noël' } }).meter).toMatchObject({
      unicode: true,
      segments: 3,
    });
    const endless = { ...facts, job: `${facts.job}, de la conformité et des relations institutionnelles` };
    expect(message('voicemail-no-show', { facts }).body).toContain('Responsable');
    expect(message('voicemail-no-show', { facts: endless }).body).not.toContain('Responsable');
  });
});

describe('apology follows fault', () => {
  const missed = (fault: boolean, now = minutesAfter(20)): Sample => ({
    now,
    ledger: { missed: { at: now, fault }, fault },
  });

  it('M23 apologises in one clause, or says that one can talk', () => {
    expect(body('missed-call-back', missed(true))).toMatch(
      /Je vous prie de m’excuser d’avoir manqué votre appel\..*plus tard cette semaine \?/,
    );
    expect(body('missed-call-back', missed(false))).not.toMatch(/excus/);
    expect(body('missed-call-back', missed(false, minutesAfter(-10)))).toMatch(
      /disponible maintenant, ou à 14 h 30 comme convenu/,
    );
    expect(body('missed-call-back', { ...missed(true), facts: { language: 'en-US' } })).toMatch(/later this week/);
  });

  it('M23 speaks of the coming days from Thursday noon', () => {
    const thursday = Date.parse('2025-06-19T12:00:00+02:00');
    expect(body('missed-call-back', missed(true, thursday - MINUTE))).toMatch(/cette semaine/);
    expect(body('missed-call-back', missed(true, thursday))).toMatch(/maintenant, ou dans les prochains jours \?/);
  });

  it('M24 keeps the apology within eight words', () => {
    const apology =
      body('missed-voicemail', missed(true))
        .split('. ')
        .find((part) => /excus/.test(part)) ?? '';
    expect(apology.split(' ').length).toBeLessThanOrEqual(8);
  });

  it('M06 apologises only where I was to call', () => {
    expect(body('wrong-number', { now: minutesAfter(16) })).not.toMatch(/excus/);
    expect(body('wrong-number', { now: minutesAfter(6), facts: { whoCalls: 'me' } })).toMatch(
      /mes excuses pour ce retard/,
    );
  });

  it('M25 names the cause that was picked', () => {
    const because = (cause: Facts['cause']) => body('missed-written', { ...missed(true), facts: { cause } }, 'email');
    expect(because(null)).toMatch(/l’erreur vient de moi/);
    expect(because('technical')).toMatch(/un problème technique est survenu/);
    expect(because('unavoidable')).toMatch(/j’ai eu un imprévu/);
    expect(because('hours')).toMatch(/j’ai confondu les horaires/);
  });

  it('M25 offers other hours in a whole sentence, whether or not one can be reached until some hour today', () => {
    const hours = (until: number | null) => body('missed-written', { ...missed(true), until }, 'email');
    expect(hours(minutesAfter(50))).toMatch(
      /Je suis disponible maintenant et jusqu’à 15 h 20.* Je peux aussi vous proposer ces/,
    );
    expect(hours(null)).toMatch(/Vous pouvez me joindre au 06 12 34 56 78\. Je peux vous proposer ces moments :/);
  });

  it.each(LANGUAGES)('M27 M45 name the day in %s where the right or the new hour is on another', (language) => {
    const tomorrow = { now: minutesAfter(5), facts: { language }, ledger: { newHour: AGREED + DAY } };
    for (const [text, channels] of [
      ['zone-mix-up', ['email', 'chat', 'spoken']],
      ['delay-accepted', ['email', 'chat', 'sms']],
    ] as const) {
      for (const channel of channels)
        expect(body(text, tomorrow, channel)).toMatch(/mercredi 18 juin|18 June|June 18/u);
    }
  });

  it.each(['fr-FR', 'fr-CA'] as const)('M27 keeps the day in its subject in %s, however long the job', (language) => {
    const facts = { language, job: 'Analyste financière principale' };
    const tomorrow = { now: minutesAfter(5), facts, ledger: { newHour: AGREED + DAY } };
    expect(message('zone-mix-up', tomorrow, 'email').subject).toMatch(/ du 18 juin à 14\sh\s30 – /u);
  });

  it('M16 says aloud that one could not come once the hour is past', () => {
    const cancelled = (now: number) => body('i-cancel', { now }, 'spoken');
    expect(cancelled(minutesAfter(-40))).toMatch(/je dois déplacer notre entretien/);
    expect(cancelled(minutesAfter(40))).toMatch(/je n’ai pas pu être au rendez-vous de 14 h 30/);
  });

  it('M27 apologises only when the right hour is past', () => {
    const mixUp = (now: number) => body('zone-mix-up', { now, ledger: { newHour: minutesAfter(60) } }, 'email');
    expect(mixUp(minutesAfter(5))).toMatch(/il est prévu à 15 h 30/);
    expect(mixUp(minutesAfter(5))).not.toMatch(/excus/);
    expect(mixUp(minutesAfter(65))).toMatch(/il était prévu à 15 h 30.*excuser ce retard/s);
    expect(mixUp(minutesAfter(5)).split('heure de Paris')).toHaveLength(2);
  });

  it('M20 offers hours after their silence, and oneself after my own miss', () => {
    const later = { now: AGREED + 2 * DAY, until: null };
    expect(body('ask-them-to-call', later)).toMatch(/m’appeler directement au 06 12 34 56 78.*jeudi 19 juin/);
    expect(body('ask-them-to-call', { ...later, ledger: { fault: true } })).toMatch(/à votre disposition/);
    expect(body('ask-them-to-call', { ...later, ledger: { fault: true } })).not.toMatch(/jeudi/);
  });
});

describe('whom it goes to', () => {
  it('writes to the agency, and names the person met in the third person', () => {
    const agency = body('email-no-show', { calls: 2, facts: { through: 'agency' } });
    expect(agency).toMatch(/^Bonjour,\n/);
    expect(agency).toMatch(/mon entretien téléphonique avec Mme Dupont/);
    expect(body('call-opening', { facts: { through: 'agency' } })).toMatch(
      /^Bonjour, Camille Martin.*avec Madame Dupont/,
    );
    expect(body('call-as-agreed', { facts: { through: 'agency', whoCalls: 'me' } })).toMatch(/^Bonjour Madame Dupont/);
    expect(body('ping', { facts: { through: 'agency' } })).toMatch(/^Bonjour Madame Dupont/);
  });

  it('writes to the coordinator where only their address is known', () => {
    const sample = { calls: 1, facts: { theirEmail: null, coordinatorEmail: 'rh@atelier.example' } };
    expect(body('email-no-show', sample)).toMatch(/^Bonjour,\n.*avec Mme Dupont.*J’ai essayé d’appeler\./s);
  });

  it('says whose the zones are, the reader’s first', () => {
    const abroad = { zone: 'America/St_Johns' } as const;
    expect(body('email-no-show', { facts: abroad })).toMatch(
      /à 14 h 30, heure de Paris \(10 h, heure de Terre-Neuve\)/,
    );
    expect(body('email-no-show', { facts: abroad })).toMatch(/jusqu’à 15 h 20, heure de Paris/);
    expect(
      body('confirm', { now: minutesAfter(-90), facts: { zone: 'Asia/Tokyo', language: 'en-GB' } }, 'email'),
    ).toMatch(/2:30 pm Paris time \(9:30 pm Tokyo time\)/);
    expect(
      body('confirm', { now: minutesAfter(-90), facts: { zone: 'Pacific/Auckland', language: 'en-US' } }, 'email'),
    ).toMatch(/2:30 PM Paris time \(Wednesday 12:30 AM Auckland time\)/);
    expect(body('confirm', { now: minutesAfter(-90), facts: { zone: 'Europe/Brussels' } }, 'email')).not.toMatch(
      /heure de/,
    );
  });

  it('writes the number as the reader dials it', () => {
    expect(body('email-no-show', { facts: { language: 'fr-CA' } })).toMatch(/au \+33 6 12 34 56 78/);
  });

  it('closes as each country does', () => {
    const closing = (language: Language, ledger: Sample['ledger'] = {}) =>
      body('withdraw', { now: AGREED + 7 * DAY, facts: { language }, ledger });
    expect(closing('fr-FR')).toMatch(
      /\n\nBien cordialement,\nCamille Martin\n06 12 34 56 78\ncamille\.martin@mail\.example$/,
    );
    expect(closing('fr-CA')).toMatch(/\nMeilleures salutations,\n/);
    expect(closing('fr-CA', { endedAt: AGREED })).toMatch(/\nCordialement,\n/);
    expect(closing('en-GB')).toMatch(/^Dear Ms Dupont,\n.*\nKind regards,\n/s);
    expect(closing('en-US')).toMatch(/^Dear Ms\. Dupont,\n.*\nBest regards,\n/s);
  });
});

describe('the voicemail', () => {
  it('S3-08 holds the name, the reason, the hour, the number twice and until when', () => {
    const { body: script, meter } = message('voicemail-no-show', { calls: 2 });
    expect(script).toContain('Camille Martin');
    expect(script).toContain('entretien prévu à quatorze heures trente');
    expect(script).toContain('Il est quatorze heures cinquante');
    expect(script).toContain('jusqu’à quinze heures vingt');
    expect(script.split('zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit')).toHaveLength(3);
    expect(meter.seconds).toBeLessThanOrEqual(30);
  });
});

describe('M17 M19 the five facts', () => {
  it('says the day, the hour and its zone, who calls, the number and what to do otherwise', () => {
    const lines = body('recap', { ledger: { newHour: AGREED + 2 * DAY } }, 'email').split('\n');
    expect(lines).toContain('Date : jeudi 19 juin');
    expect(lines).toContain('Heure : 14 h 30, heure de Paris');
    expect(lines).toContain('Appel : vous m’appelez');
    expect(lines).toContain('Numéro : 06 12 34 56 78');
    expect(lines).toContain('En cas de difficulté : j’appelle le 01 42 34 56 78');
  });

  it('takes the hour that is about to be told', () => {
    const rendering = renderMessage(messages, sampleSituation(), 'accept-move', {
      channel: 'spoken',
      newHour: AGREED + 3 * DAY,
    });
    expect(rendering).toMatchObject({
      kind: 'message',
      message: { body: expect.stringContaining('vendredi 20 juin') },
    });
  });
});

describe('M15', () => {
  it('gives the estimate and the hour it leads to, from now where the hour is past', () => {
    const late = (now: number, minutes: number) =>
      renderMessage(messages, sampleSituation({ now, until: null }), 'i-am-late', { channel: 'email', minutes });
    expect(late(minutesAfter(-5), 12)).toMatchObject({
      message: { body: expect.stringContaining('14\u00a0h\u00a042') },
    });
    expect(late(minutesAfter(20), 12)).toMatchObject({
      message: { body: expect.stringContaining('15\u00a0h\u00a002') },
    });
    expect(late(minutesAfter(-5), 1)).toMatchObject({
      message: { body: expect.stringContaining('1 minute de retard') },
    });
  });
});

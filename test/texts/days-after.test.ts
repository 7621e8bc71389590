import { describe, expect, it } from 'vitest';
import { DAY, type Facts, HOUR, LANGUAGES, type Language, MINUTE, type Person } from '../../source/day/interview.ts';
import type { DatedPromise } from '../../source/day/ledger.ts';
import type { Channel } from '../../source/day/situation.ts';
import { type Message, renderMessage } from '../../source/texts/render.ts';
import { wordCount } from '../../source/texts/speech.ts';
import { textWords } from '../../source/wording/texts.ts';
import { shippedMessages } from '../helpers/load-messages.ts';
import { SampleDay } from '../helpers/sample-day.ts';
import { AGREED, logged, minutesAfter, type Sample, sampleSituation } from '../helpers/sample-situation.ts';

const messages = shippedMessages();
const { catalogues, traits } = messages;
const DAYS_AFTER = new Set(Object.keys(traits).filter((text) => traits[text]?.daysAfter));

const ENDED = minutesAfter(45);

/** A day after the interview, unless the sample says otherwise. */
const daysAfter = (sample: Sample = {}): Sample => ({
  now: AGREED + DAY,
  ...sample,
  ledger: { endedAt: ENDED, ...sample.ledger },
});

const render = (text: string, sample: Sample, channel?: Channel) =>
  renderMessage(messages, sampleSituation(sample), text, channel === undefined ? {} : { channel });

function message(text: string, sample: Sample, channel?: Channel): Message {
  const rendering = render(text, sample, channel);
  if (rendering.kind !== 'message') throw new Error(`${text}: ${JSON.stringify(rendering)}`);
  return rendering.message;
}

const body = (text: string, sample: Sample = {}, channel?: Channel): string =>
  message(text, daysAfter(sample), channel).body.replaceAll(/[\u00a0\u202f]/g, ' ');

const refusal = (text: string, sample: Sample): string | null => {
  const rendering = render(text, sample);
  if (rendering.kind !== 'refused') return null;
  expect(Object.keys(textWords)).toContain(rendering.problem.code);
  return rendering.problem.code;
};

const inLanguage = (language: Language, facts: Partial<Facts> = {}): Partial<Facts> => ({ ...facts, language });

const promised = (what: string, days: number, state: DatedPromise['state']): DatedPromise => ({
  what,
  due: AGREED + days * DAY,
  state,
});

const CLAIRE: Person = { title: 'ms', first: 'Claire', last: 'Dupont' };
const HUGO: Person = { title: 'mr', first: 'Hugo', last: 'Abadie' };
const SAM: Person = { title: null, first: 'Sam', last: 'Roy' };

describe('M30 the thanks', () => {
  it('INV-14 are never given before the end, nor where no interview took place, nor twice', () => {
    for (const text of ['thank-you', 'thank-you-panel']) {
      const facts = { with: [CLAIRE, HUGO] };
      expect(refusal(text, { now: minutesAfter(40), facts })).toBe('text-not-over');
      expect(refusal(text, { now: AGREED + 5 * DAY, facts, ledger: { released: true } })).toBe('text-not-over');
      expect(refusal(text, daysAfter({ facts, ledger: { thankedAt: ENDED + 2 * HOUR } }))).toBe('text-thanked');
      expect(refusal(text, daysAfter({ now: ENDED, facts }))).toBeNull();
    }
  });

  it('S1-07 S1-08 S1-09 S1-10 S4-15 S4-16 say time, interest, detail, need, what struck them', () => {
    const written = body('thank-you', {
      facts: { need: 'une clôture plus rapide.', struck: 'mon passage à Lyon ;', detail: 'l’équipe de Nantes…' },
    });
    expect(written).toMatch(/du temps que vous m’avez accordé le mardi 17 juin, et de l’intérêt porté à ma cand/);
    expect(written).toMatch(/échange sur l’équipe de Nantes\./);
    expect(written).toMatch(/le besoin évoqué : une clôture plus rapide\./);
    expect(written).toMatch(/retenu votre attention : mon passage à Lyon\./);
    expect(written).toMatch(/confirmé mon intérêt pour ce poste/);
  });

  it.each(LANGUAGES)('leave out in %s the sentence of what was not noted, with all its words', (language) => {
    const noted = { need: 'AAA', struck: 'BBB', detail: 'CCC' };
    const full = body('thank-you', { facts: inLanguage(language, noted) });
    for (const [fact, words] of Object.entries(noted)) {
      const without = body('thank-you', { facts: inLanguage(language, { ...noted, [fact]: null }) });
      expect(full).toContain(words);
      expect(without).not.toContain(words);
      expect(wordCount(without)).toBeLessThan(wordCount(full));
    }
    expect(body('thank-you', { facts: inLanguage(language, { need: ' ', struck: '…', detail: '.' }) })).toBe(
      body('thank-you', { facts: inLanguage(language) }),
    );
  });

  it('are brief in en-GB: the shortest of the four languages', () => {
    const words = (language: Language): number => wordCount(body('thank-you', { facts: inLanguage(language) }));
    for (const language of LANGUAGES) expect(words('en-GB')).toBeLessThanOrEqual(words(language));
    expect(words('en-GB')).toBeLessThanOrEqual(50);
  });

  it.each(LANGUAGES)('S1-11 keep 120 words in %s, give up what struck them first and never the name', (language) => {
    const long = (words: number): string => Array.from({ length: words }, (_, index) => `mot${index}`).join(' ');
    const facts = inLanguage(language, { need: `N ${long(12)}`, detail: `D ${long(12)}`, struck: `S ${long(50)}` });
    const { body: written, meter } = message('thank-you', daysAfter({ facts }), 'email');
    expect(meter.words).toBeLessThanOrEqual(120);
    expect(written).toMatch(/N mot0/);
    expect(written).toMatch(/D mot0/);
    expect(written).not.toMatch(/S mot0/);
    expect(written).toMatch(language === 'fr-CA' ? /^Bonjour Madame,/ : /^(Bonjour|Dear) \S+ Dupont,/);
  });

  it('S1-06 are a letter on LinkedIn too, without number and address', () => {
    const written = body('thank-you', {}, 'linkedin');
    expect(written).toMatch(/^Bonjour Madame Dupont,\n\n/);
    expect(written).toMatch(/\n\nBien cordialement,\nCamille Martin$/);
    expect(body('thank-you', {}, 'email')).toMatch(/\nCamille Martin\n06 12 34 56 78\ncamille\.martin@mail\.example$/);
  });

  it('keep what somebody typed: braces, quotes and line breaks are theirs', () => {
    const facts = { need: 'un « plan {B} »\nen #2', detail: "l'équipe <R&D>" };
    expect(body('thank-you', { facts })).toContain('un « plan {B} » en #2.');
    expect(body('thank-you', { facts })).toContain("sur l'équipe <R&D>.");
  });
});

describe('INV-11 the day one met', () => {
  const day = (sample: Sample): string => body('thank-you', { now: AGREED + 6 * DAY, ...sample });
  const thanks = (told: SampleDay): string => {
    const rendering = renderMessage(messages, told.at('2026-11-27 10:00'), 'thank-you', { channel: 'email' });
    return rendering.kind === 'message' ? rendering.message.body.replaceAll(/[\u00a0\u202f]/g, ' ') : rendering.kind;
  };

  it('is the agreed day, also where somebody says days later that it took place', () => {
    expect(day({})).toContain('le mardi 17 juin');
    const told = new SampleDay();
    told.tell('2026-11-26 09:00', 'took-place');
    expect(thanks(told)).toContain('le lundi 23 novembre');
    const dated = new SampleDay();
    dated.tell('2026-11-26 09:00', 'took-place', { at: '2026-11-25T13:30:00.000Z' });
    expect(thanks(dated)).toContain('le mercredi 25 novembre');
  });

  it('is the day on which they called, where they called on another', () => {
    const told = new SampleDay();
    told.tell('14:31', 'they-call');
    told.undo();
    told.tell('2026-11-25 14:00', 'they-call');
    told.tell('2026-11-25 14:40', 'ended');
    expect(thanks(told)).toContain('le mercredi 25 novembre');
    told.tell('2026-11-26 09:00', 'they-call');
    told.tell('2026-11-26 09:10', 'ended');
    expect(thanks(told)).toContain('le mercredi 25 novembre');
  });

  it('is told as the recruiter’s calendar has it', () => {
    const facts = { zone: 'Pacific/Auckland', theirZone: 'America/New_York' } as const;
    const evening = Date.parse('2025-06-18T01:00:00Z');
    expect(day({ facts, ledger: { scheduledAt: evening, endedAt: evening + HOUR } })).toContain('le mardi 17 juin');
  });
});

describe('the blocks of the thanks', () => {
  const FLEXIBLE: Readonly<Record<Language, RegExp>> = {
    'fr-FR': /d’avoir trouvé un nouveau moment pour cet entretien/,
    'fr-CA': /d’avoir trouvé un nouveau moment pour cette entrevue/,
    'en-GB': /for finding a new time/,
    'en-US': /appreciate your finding a new time/,
  };

  it.each(LANGUAGES)('INV-23 M31 thank in %s for a new time exactly when there was a new day', (language) => {
    for (const through of ['direct', 'agency'] as const) {
      for (const [text, channel] of [
        ['thank-you', 'email'],
        ['thank-you', 'linkedin'],
        ['thank-you-panel', 'email'],
      ] as const) {
        const facts = inLanguage(language, { through, with: [CLAIRE, HUGO] });
        expect(body(text, { facts, ledger: { flexible: true } }, channel)).toMatch(FLEXIBLE[language]);
        expect(body(text, { facts }, channel)).not.toMatch(FLEXIBLE[language]);
      }
    }
  });

  it('INV-23 M31 never gives way to a limit', () => {
    const need = Array.from({ length: 130 }, () => 'mot').join(' ');
    expect(body('thank-you', { facts: { need }, ledger: { flexible: true } })).toMatch(FLEXIBLE['fr-FR']);
  });

  it.each(LANGUAGES)(
    'C11 M32 add in %s one sentence for the first reason kept, none of their own accord',
    (language) => {
      for (const text of ['thank-you', 'follow-up']) {
        const facts = inLanguage(language, { completion: 'yes' });
        const plain = body(text, { facts });
        const added = ['1', '2', '3', '4'].map((reason) => {
          const written = body(text, { facts, ledger: { reasons: [reason, '4'] } });
          const before = plain.split('\n').flatMap((line) => line.split(/(?<=[.?]) /));
          const sentences = written
            .split('\n')
            .flatMap((line) => line.split(/(?<=[.?]) /))
            .filter((sentence) => !before.includes(sentence));
          expect(sentences).toHaveLength(1);
          return sentences[0];
        });
        expect(new Set(added).size).toBe(4);
      }
    },
  );

  it('C11 leave the reason to the follow-up where one has not chosen to complete the thanks', () => {
    const sample = { ledger: { reasons: ['3'] }, facts: { with: [CLAIRE, HUGO] } };
    for (const text of ['thank-you', 'thank-you-panel']) expect(body(text, sample)).not.toMatch(/mes réponses/);
    expect(body('follow-up', sample)).toMatch(/mes réponses/);
  });

  it('C14 M33 announce the day on which one would ask, where one chose to announce one', () => {
    expect(body('thank-you', { facts: { announce: 'yes' } })).toContain('contact avec vous le vendredi 27 juin.');
    const decisionBy = Date.parse('2025-06-24T10:00:00+02:00');
    expect(body('thank-you', { facts: { announce: 'yes', grace: 2 }, ledger: { decisionBy } })).toContain(
      'contact avec vous le jeudi 26 juin.',
    );
    expect(body('thank-you', { facts: { announce: 'yes' }, ledger: { followUp: 'wait' } })).not.toMatch(/reprendrai/);
  });

  it('C14 M33 announce a day only while it is to come', () => {
    const announced = '2025-07-01';
    expect(body('thank-you', { facts: { announced } })).toContain(
      'Je reprendrai contact avec vous le mardi 1er juillet.',
    );
    expect(body('thank-you', {})).not.toMatch(/reprendrai/);
    expect(body('thank-you', { now: Date.parse('2025-07-01T08:00:00+02:00'), facts: { announced } })).not.toMatch(
      /reprendrai/,
    );
    expect(body('thank-you', { facts: inLanguage('en-US', { announced }) })).toContain('on Tuesday, July 1.');
  });
});

describe('M34 the thanks to several', () => {
  const panel = (language: Language, others: readonly Person[] = [HUGO, SAM], facts: Partial<Facts> = {}) =>
    body('thank-you-panel', { facts: inLanguage(language, { with: [CLAIRE, ...others], ...facts }) });

  const noteTo = (person: number, facts: Partial<Facts>): string => {
    const rendering = renderMessage(messages, sampleSituation(daysAfter({ facts })), 'thank-you-panel', { person });
    if (rendering.kind !== 'message') throw new Error(JSON.stringify(rendering));
    return rendering.message.body;
  };

  it('address the first and name the others in France and Québec', () => {
    expect(panel('fr-FR')).toMatch(
      /^Bonjour Madame Dupont,\n\nJe vous remercie, ainsi que vos collègues M\. Abadie et Sam Roy, du/,
    );
    expect(panel('fr-CA')).toMatch(
      /^Bonjour Madame,\n\nJe vous remercie, ainsi que vos collègues M\. Abadie et Sam Roy, du/,
    );
  });

  it('are one note to the lead in Britain, to be passed on', () => {
    expect(panel('en-GB')).toMatch(/^Dear Ms Dupont,\n.*pass on my thanks to Mr Abadie and Sam Roy\?/s);
  });

  it('thank the others in copy by name in Britain', () => {
    const note = panel('en-GB', [{ ...HUGO, email: 'hugo@lumen.example' }]);
    expect(note).toMatch(/^Dear Ms Dupont,\n\nThank you for your time on .*\. My thanks also go to Mr Abadie\.\n/);
    expect(note).not.toContain('pass on');
  });

  it('are one each in France, Québec and America, with a detail of their own', () => {
    const others = [{ ...HUGO, email: 'hugo@lumen.example', detail: 'LES OUTILS' }];
    for (const language of ['fr-FR', 'fr-CA', 'en-US'] as const) {
      const facts = inLanguage(language, {
        theirEmail: 'claire@lumen.example',
        with: [{ ...CLAIRE, detail: 'LE JARDIN' }, ...others],
        detail: 'AUTRE',
      });
      const [first, second] = [noteTo(0, facts), noteTo(1, facts)];
      expect(first).toContain('LE JARDIN');
      expect(second).toContain('LES OUTILS');
      for (const text of [first, second])
        expect(text).not.toMatch(/AUTRE|coll[eè]gue|colleague|pass (?:on|along)|transmettre/);
      expect(first).toMatch(/^(?:Bonjour Madame|Dear Ms\. Dupont)/);
      expect(second).toMatch(/^(?:Bonjour Monsieur|Dear Mr\. Abadie)/);
    }
  });

  it('never borrow the detail of another conversation', () => {
    const facts = inLanguage('fr-FR', {
      theirEmail: 'claire@lumen.example',
      with: [CLAIRE, { ...HUGO, email: 'hugo@lumen.example' }],
      detail: 'LE JARDIN',
    });
    expect(noteTo(0, facts)).toContain('LE JARDIN');
    expect(noteTo(1, facts)).not.toContain('LE JARDIN');
  });

  it('name nobody where one of them is not known by name', () => {
    const unknown = { title: null, first: null, last: 'Roy' };
    expect(panel('fr-FR', [unknown])).toContain('ainsi que votre collègue, du temps');
    expect(panel('fr-FR', [HUGO, unknown])).toContain('ainsi que vos collègues, du temps');
    expect(panel('en-GB', [unknown])).toContain('to your colleague?');
    expect(panel('en-US', [HUGO, unknown])).toContain('pass along my thanks to your colleagues?');
  });

  it('ask the agency to pass them on to all', () => {
    const agency = panel('fr-FR', [HUGO, SAM], { through: 'agency' });
    expect(agency).toMatch(/^Bonjour,\n.*avec Mme Dupont, M\. Abadie et Sam Roy.*leur transmettre mes remerciements/s);
  });

  it('are refused where one person was met', () => {
    expect(refusal('thank-you-panel', daysAfter())).toBe('text-one-person');
  });
});

describe('M36 a promise kept', () => {
  const promises = [promised('LE PLAN', 6, 'open'), promised('LE NOM', 2, 'open'), promised('LE LIEN', 1, 'kept')];

  it('S2-19 sends what is due next, and the one thing more', () => {
    expect(body('promise-kept', { ledger: { promises } })).toMatch(/Comme promis, je vous envoie LE NOM\.\n/);
    expect(body('promise-kept', { ledger: { promises }, facts: { extra: 'un exemple' } })).toMatch(
      /LE NOM\. J’y ajoute un exemple, en/,
    );
  });

  it('still sends what one was reminded of, once nothing else is due', () => {
    const left = [promised('LE PLAN', 6, 'kept'), promised('LE NOM', 2, 'reminded')];
    expect(body('promise-kept', { ledger: { promises: left } })).toContain('LE NOM');
  });

  it.each([
    ['send my portfolio', 'my portfolio'],
    ['Send you the list of references.', 'the list of references'],
    ['I’ll send them two samples', 'two samples'],
    ['envoyer mon portfolio', 'mon portfolio'],
    ['leur envoyer deux exemples', 'deux exemples'],
    ['d’envoyer le plan', 'le plan'],
    ['my send-off speech', 'my send-off speech'],
    ['l’envoi du plan', 'l’envoi du plan'],
  ])('S4-12 says once that it is sent, however it was typed: %s', (typed, thing) => {
    const ledger = { promises: [promised(typed, 2, 'open')] };
    expect(body('promise', { ledger }, 'spoken')).toContain(`Je vous envoie ${thing} au plus tard`);
    expect(body('promise-kept', { ledger })).toContain(`je vous envoie ${thing}.`);
  });

  it('INV-11 says "as promised" only where a promise is left to keep', () => {
    expect(refusal('promise-kept', daysAfter())).toBe('text-no-open-promise');
    expect(refusal('promise-kept', daysAfter({ ledger: { promises: [promised('LE PLAN', 1, 'kept')] } }))).toBe(
      'text-no-open-promise',
    );
  });

  it.each(LANGUAGES)('S1-03 asks nothing of the decision in %s, on any channel', (language) => {
    for (const channel of ['email', 'chat', 'linkedin'] as const) {
      expect(body('promise-kept', { ledger: { promises }, facts: inLanguage(language) }, channel)).not.toMatch(
        /décision|réponse|decision|role|position|\?/,
      );
    }
  });
});

describe('the follow-up', () => {
  const D = Date.parse('2025-06-24T10:00:00+02:00');

  it('M37 asks where things stand once the day they named is over, where they are', () => {
    const at = (iso: string, facts: Partial<Facts> = {}) =>
      refusal('follow-up-date-passed', daysAfter({ now: Date.parse(iso), facts, ledger: { decisionBy: D } }));
    expect(at('2025-06-24T23:59:00+02:00')).toBe('text-their-date-ahead');
    expect(at('2025-06-25T00:00:00+02:00')).toBeNull();
    expect(at('2025-06-25T00:00:00+02:00', { zone: 'America/Montreal' })).toBeNull();
    expect(refusal('follow-up-date-passed', daysAfter({ now: D + 3 * DAY }))).toBe('text-no-their-date');
    expect(body('follow-up-date-passed', { now: D + 3 * DAY, ledger: { decisionBy: D } })).toMatch(
      /une décision était envisagée pour le mardi 24 juin\. Pourriez-vous me dire où en est la réflexion \?/,
    );
  });

  it('M38 asks for the calendar where no date is known, and never what they have said', () => {
    expect(body('follow-up', { now: AGREED + 10 * DAY })).toMatch(/le calendrier envisagé/);
    expect(body('follow-up', { ledger: { decisionBy: D } })).not.toMatch(/calendrier/);
    expect(refusal('follow-up', daysAfter({ now: D + DAY, ledger: { decisionBy: D } }))).toBe('text-their-date-passed');
  });

  it.each(LANGUAGES)('S4-19 M38 puts the skill to the need in %s, or tells the one that is known', (language) => {
    const facts = inLanguage(language, { need: 'NEED', skill: 'SKILL' });
    expect(body('follow-up', { facts })).toMatch(/\(NEED\), [^.]*SKILL\./);
    expect(body('follow-up', { facts: { ...facts, need: null } })).toMatch(/SKILL\./);
    expect(body('follow-up', { facts: { ...facts, skill: null } })).toMatch(/: NEED\./);
  });

  it('S2-22 says "as announced" from the day one announced, and on no other word', () => {
    const announced = '2025-06-27';
    const on = (iso: string, text: string, channel: Channel) =>
      body(text, { now: Date.parse(iso), facts: { announced } }, channel);
    for (const [text, channel] of [
      ['follow-up', 'email'],
      ['follow-up-call', 'spoken'],
      ['follow-up-call', 'voicemail'],
    ] as const) {
      expect(on('2025-06-27T10:00:00+02:00', text, channel)).toMatch(/Comme annoncé/);
      expect(on('2025-06-26T23:00:00+02:00', text, channel)).not.toMatch(/annoncé/);
      expect(body(text, {}, channel)).not.toMatch(/annoncé/);
    }
  });

  it('INV-22 M39 is no call where they said to wait or to write, or where one does not speak', () => {
    for (const followUp of ['wait', 'email'] as const) {
      expect(refusal('follow-up-call', daysAfter({ ledger: { followUp } }))).toBe('text-no-follow-up-call');
    }
    expect(refusal('follow-up-call', daysAfter({ facts: { voice: 'no' } }))).toBe('text-no-follow-up-call');
    expect(refusal('follow-up-call', daysAfter({ ledger: { followUp: 'call' } }))).toBeNull();
  });

  it.each([
    ['fr-FR', 'le mardi dix-sept juin'],
    ['fr-CA', 'le mardi dix-sept juin'],
    ['en-GB', 'on Tuesday the seventeenth of June'],
    ['en-US', 'on Tuesday, June seventeenth'],
  ] as const)('M39 leaves in %s a message of thirty seconds: who, when one met, the number twice', (language, day) => {
    const { body: script, meter } = message('follow-up-call', daysAfter({ facts: inLanguage(language) }), 'voicemail');
    expect(script).toContain('Camille Martin');
    expect(script).toContain(day);
    expect(meter.seconds).toBeLessThanOrEqual(30);
    expect(script).not.toMatch(/\d/);
  });

  it('M39 asks whether the moment is good before anything else', () => {
    const [opening, purpose] = body('follow-up-call', {}, 'spoken').split('\n\n');
    expect(opening).toMatch(/Nous avons échangé le mardi 17 juin.*Est-ce un bon moment \?$/);
    expect(purpose).toMatch(/où en est le recrutement/);
  });

  it('asks nothing where they have answered, and nothing where nobody met', () => {
    for (const text of ['follow-up-date-passed', 'follow-up', 'follow-up-call', 'last-word']) {
      expect(refusal(text, { now: AGREED + 20 * DAY, ledger: { decisionBy: D } })).toBe('text-not-over');
      for (const event of ['rejected', 'offer', 'next-interview']) {
        const sample = daysAfter({ now: AGREED + 20 * DAY, ledger: { decisionBy: D }, log: [logged(event)] });
        expect(refusal(text, sample)).toBe('text-answered');
      }
    }
  });
});

describe('the answers', () => {
  it('M41 thanks for a no that was told, and for an interview only where there was one', () => {
    expect(refusal('after-a-no', daysAfter())).toBe('text-no-refusal');
    expect(refusal('after-a-no', daysAfter({ log: [logged('rejected', { applied: false })] }))).toBe('text-no-refusal');
    const log = [logged('rejected')];
    expect(body('after-a-no', { log })).toMatch(/du temps que vous m’avez accordé/);
    expect(body('after-a-no', { log, ledger: { endedAt: null } })).not.toMatch(/temps|entretien|accordé/);
    for (const language of LANGUAGES) {
      const facts = inLanguage(language);
      expect(body('after-a-no', { log, facts })).toMatch(/remarque|feedback/);
      expect(body('after-a-no', { log, facts, ledger: { endedAt: null } })).not.toMatch(/interview|entretien|entrevue/);
    }
  });

  it('M42 confirms the hour in both zones where it is known, and accepts where it is not', () => {
    const newHour = AGREED + 8 * DAY;
    const abroad = { zone: 'America/St_Johns' } as const;
    expect(body('next-interview', { facts: abroad, ledger: { newHour } })).toMatch(
      /disponibilité le mercredi 25 juin à 14 h 30, heure de Paris \(10 h, heure de Terre-Neuve\)/,
    );
    expect(message('next-interview', daysAfter({ ledger: { newHour } })).subject).toMatch(/^Entretien du 25 juin à 14/);
    expect(body('next-interview', {})).toMatch(/Je l’accepte avec plaisir/);
  });

  it('INV-11 M42 names no hour that is past, nor the one of the interview that took place', () => {
    expect(body('next-interview', { ledger: { newHour: AGREED, attempt: 2 } })).not.toMatch(/disponibilité/);
    const past = renderMessage(messages, sampleSituation(daysAfter()), 'next-interview', { newHour: AGREED });
    expect(past).toMatchObject({ kind: 'refused', problem: { code: 'text-new-hour-past' } });
    const told = renderMessage(messages, sampleSituation(daysAfter()), 'next-interview', {
      newHour: AGREED + 9 * DAY,
    });
    expect(told).toMatchObject({ message: { body: expect.stringContaining('jeudi 26 juin') } });
  });

  it('M42 is a further interview only after a first', () => {
    expect(body('next-interview', {})).toMatch(/un nouvel entretien/);
    expect(body('next-interview', { state: 'result', ledger: { endedAt: null } })).toMatch(/invitation à un entretien/);
    expect(refusal('next-interview', { state: 'day', now: AGREED - HOUR })).toBe('text-not-over');
  });

  it('M43 sends a document that was asked for', () => {
    expect(refusal('document', daysAfter())).toBe('text-nothing-asked');
    expect(message('document', daysAfter({ log: [logged('asked-for-document')] })).meter.words).toBeLessThan(40);
  });

  it('M40 leaves it with them in fifty words', () => {
    for (const language of LANGUAGES) {
      for (const through of ['direct', 'agency'] as const) {
        const sample = daysAfter({ now: AGREED + 25 * DAY, facts: inLanguage(language, { through }) });
        expect(message('last-word', sample).meter.words).toBeLessThanOrEqual(50);
      }
    }
    expect(body('last-word')).toMatch(/ m’intéresse toujours\. Je vous laisse/);
  });
});

describe('through an agency', () => {
  const log = [logged('asked-for-document')];
  const samples: Readonly<Record<string, Sample>> = {
    'promise-kept': { ledger: { promises: [promised('le plan', 3, 'open')] } },
    'follow-up-date-passed': { now: AGREED + 13 * DAY, ledger: { decisionBy: AGREED + 9 * DAY } },
    'after-a-no': { log: [logged('rejected')] },
    document: { log },
  };

  it.each([...DAYS_AFTER])('%s goes to the agency on every channel', (text) => {
    for (const language of LANGUAGES) {
      for (const channel of Object.keys(catalogues[language]?.[text] ?? {}) as Channel[]) {
        const sample = samples[text] ?? {};
        const facts = inLanguage(language, { through: 'agency', with: [CLAIRE, HUGO] });
        const written = body(text, { ...sample, facts }, channel);
        expect(written).toMatch(/^(Bonjour|Hello)[,.]/);
        expect(written).not.toMatch(/vous m’avez accordé|notre (entretien|entrevue)|our interview|We spoke/);
      }
    }
  });

  it('speaks of the person met in the third person', () => {
    const facts = { through: 'agency' } as const;
    expect(body('thank-you', { facts })).toMatch(/mon entretien du mardi 17 juin avec Mme Dupont.*lui transmettre/s);
    expect(body('follow-up', { facts })).toMatch(/mon entretien du mardi 17 juin avec Mme Dupont/);
    expect(body('follow-up-call', { facts }, 'spoken')).toMatch(/J’ai eu un entretien avec Madame Dupont/);
    expect(body('promise-kept', { ...samples['promise-kept'], facts })).toMatch(/entretien avec Mme Dupont.*suivre/);
    expect(body('thank-you', { facts: { ...facts, with: [] } })).toMatch(
      /Pourriez-vous transmettre à la personne rencontrée mes remerciements/,
    );
  });

  it('M34 goes to the coordinator where only their address is known, to be passed on', () => {
    const facts = { theirEmail: null, coordinatorEmail: 'rh@atelier.example' };
    expect(body('thank-you', { facts })).toMatch(/^Bonjour,\n.*avec Mme Dupont.*lui transmettre mes remerciements/s);
    expect(body('thank-you', { facts }, 'linkedin')).toMatch(/^Bonjour Madame Dupont,\n/);
  });
});

it('the texts of the days after hold no clock time, but for the hour of the next interview', () => {
  for (const text of DAYS_AFTER) {
    const sample = daysAfter({
      now: AGREED + 13 * DAY + 7 * MINUTE,
      ledger: { decisionBy: AGREED + 9 * DAY, promises: [promised('le plan', 3, 'open')] },
      facts: { with: [CLAIRE, HUGO] },
      log: [logged('asked-for-document'), ...(text === 'after-a-no' ? [logged('rejected')] : [])],
    });
    const situation = text === 'follow-up' ? { ...sample, ledger: { endedAt: ENDED } } : sample;
    expect(message(text, situation).body).not.toMatch(/\d[\u00a0 ]h\b|\d:\d\d/);
  }
});

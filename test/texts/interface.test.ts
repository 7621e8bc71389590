import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../source/day/interview.ts';
import { CHANNELS, type Situation } from '../../source/day/situation.ts';
import { readPastHour } from '../../source/intake/read-told-hour.ts';
import type { Condition } from '../../source/scenario/chart.ts';
import { scenarioIn } from '../../source/scenario/scenario-in.ts';
import { answerCap, answersTo } from '../../source/screens/keys/answers.ts';
import {
  channelName,
  choiceLabel,
  ruleWords,
  shortName,
  stateTitle,
  stepWords,
  textName,
} from '../../source/texts/interface.ts';
import { baseOf } from '../../source/wording/base-of.ts';
import { screenWords } from '../../source/wording/screen.ts';
import { type BaseLanguage, type Sentence, UI_LANGUAGES, type UiLanguage } from '../../source/wording/words.ts';
import { isGendered } from '../helpers/is-gendered.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { everySituationIn, INTERFACE, RULES, situationIn } from '../helpers/print-interface.ts';
import { CHART, T } from '../helpers/sample-day.ts';

const UI: readonly BaseLanguage[] = ['en', 'fr'];
const STATES = Object.keys(CHART.states);
const EVENTS = [
  ...new Set([
    ...Object.keys(CHART.everywhere),
    ...STATES.flatMap((state) => Object.keys(CHART.states[state]?.on ?? {})),
  ]),
];
const TEXTS = [
  ...new Set(STATES.flatMap((state) => CHART.states[state]?.messages.map(({ text }) => text) ?? [])),
  'other-caller',
];
/** The rules of the five articles: 21 + 20 + 23 + 31 + 19. */
const RULE_IDS = [21, 20, 23, 31, 19].flatMap((count, article) =>
  Array.from({ length: count }, (_, index) => `S${article}-${String(index + 1).padStart(2, '0')}`),
);

/** What is wrong with a text of the screen; each fault by its name. */
function faultsOf(text: string, language: UiLanguage): string[] {
  const faults: [string, RegExp][] = [
    ['empty slot', /[{}]|undefined|null|NaN|\bnone\b|^$/u],
    ['spaces', /[ \u00a0\u202f]{2}|^\s|\s$| [,.)]|\.\.|\( /u],
    ['exclamation', /!/u],
    ['straight apostrophe', /'/u],
  ];
  if (baseOf(language) === 'en') faults.push(['French type', /[\u202f«»]| [;:?]/u]);
  else {
    faults.push(
      ['space before ; or ?', language === 'fr-CA' ? /\s[;?]/u : /[^\u202f][;?]/u],
      // No colon between digits: French hours are written with h.
      ['space before :', /[^\u00a0]:/u],
      ['space in « »', /«[^\u00a0]|[^\u00a0]»/u],
    );
  }
  const gendered = baseOf(language) === 'fr' && isGendered(text, { alone: true });
  return [
    ...faults.filter(([, pattern]) => pattern.test(text)).map(([name]) => name),
    ...(gendered ? ['gendered'] : []),
  ];
}

function soundsRight(text: string, language: UiLanguage, where: string): void {
  const faults = faultsOf(text, language);
  if (faults.length > 0) expect.fail(`${where}: ${faults.join(', ')}: ${text}`);
}

/** Whether two pieces of advice can never be shown together. */
function exclude(one: readonly Condition[], other: readonly Condition[]): boolean {
  return one.some((a) =>
    other.some((b) =>
      a.argument === b.argument
        ? a.name === b.name
          ? a.not !== b.not
          : [a.name, b.name].sort().join() === 'before,since' && a.not === b.not
        : a.name === 'via' && b.name === 'via' && !a.not && !b.not,
    ),
  );
}

/** The sets of advice of one step that its conditions allow together, in order. */
function adviceTogether(state: string): string[][] {
  const all = CHART.states[state]?.advice ?? [];
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_each, index) => bits & (1 << index)))
    .filter((some) => some.every((one) => some.every((other) => one === other || !exclude(one.if, other.if))))
    .map((some) => some.map(({ say }) => say));
}

describe.each(UI_LANGUAGES)('the words of the screen in %s', (language) => {
  const { interface: words, rules } = scenarioIn(shippedScenario(), language);

  it.each(STATES)('%s: title, name and advice are complete and readable', (state) => {
    const short = shortName(words, state, language);
    soundsRight(short, language, `${state} short`);
    expect(short.length, short).toBeLessThanOrEqual(14);
    for (const situation of everySituationIn(state)) {
      const { title, advice } = stepWords(words, situation, language);
      soundsRight(title, language, `${state} title`);
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(title, title).toBe(stateTitle(words, situation, state, language));
      expect(advice, state).toHaveLength(situation.advice.length);
      for (const text of advice) {
        soundsRight(text, language, state);
        expect(text, text).toMatch(/^\p{Lu}.*[.?]$/u);
      }
    }
  });

  it.each(STATES)('%s: what is advised together stays within 220 characters', (state) => {
    const sets = adviceTogether(state);
    for (const situation of everySituationIn(state)) {
      for (const keys of sets) {
        const text = stepWords(words, { ...situation, advice: keys }, language).advice.join(' ');
        // A line more where their number or address is missing, where clocks change, and where no message has to fit.
        const roomy = CHART.states[state]?.messages.length === 0 && CHART.states[state]?.part === 'after';
        const most = roomy || keys.some((key) => /^(?:ask-|clocks-)/u.test(key)) ? 280 : 220;
        if (text.length > most) expect.fail(`${keys.join(', ')}: ${text.length} characters: ${text}`);
      }
    }
  });

  it.each(STATES)('%s: every choice says what happened, each in other words', (state) => {
    const own = Object.keys(CHART.states[state]?.on ?? {});
    for (const situation of everySituationIn(state)) {
      const labels = own.map((event) => choiceLabel(words, situation, event, language));
      for (const label of labels) {
        soundsRight(label, language, `${state} ${label}`);
        if (label.length > 32) expect.fail(`${label}: ${label.length} characters`);
      }
      expect(new Set(labels).size, `${state}: ${labels.join(' | ')}`).toBe(labels.length);
    }
  });

  it('every event, message, channel and rule has its words', () => {
    const situation = situationIn('quiet-wait', {});
    for (const event of EVENTS) {
      expect(words.events[event]?.[baseOf(language)], event).toBeTruthy();
      const label = choiceLabel(words, situation, event, language);
      soundsRight(label, language, event);
      expect(label.length, label).toBeLessThanOrEqual(32);
    }
    for (const id of TEXTS) {
      expect(words.texts[id]?.[baseOf(language)], id).toBeTruthy();
      const name = textName(words, id, language);
      soundsRight(name, language, id);
      expect(name.length, name).toBeLessThanOrEqual(32);
    }
    for (const channel of CHANNELS) {
      soundsRight(channelName(channel, language), language, channel);
    }
    for (const id of RULE_IDS) {
      expect(rules.rules[id], id).toBeDefined();
      const { text, source } = ruleWords(rules, id, language);
      soundsRight(text, language, id);
      soundsRight(source, language, id);
      expect(text.length, text).toBeLessThanOrEqual(140);
    }
  });
});

describe('the ear of these tests', () => {
  it.each([
    ['Vous êtes prêt.', 'gendered'],
    ['On vous a appelé.', 'gendered'],
    ['On vous a déjà lu.', 'gendered'],
    ['Il faut être rassuré.', 'gendered'],
    ['Où en est-on ?', 'space before ; or ?'],
    ['Déjà: rien.', 'space before :'],
    ['À {hour}.', 'empty slot'],
    ['Rien  à faire.', 'spaces'],
    ["L'heure.", 'straight apostrophe'],
  ])('hears what is wrong with %s', (text, fault) => {
    expect(faultsOf(text, 'fr')).toContain(fault);
  });
});

describe('the catalogue', () => {
  it('has every advice of the chart, and nothing that the chart does not know', () => {
    expect(Object.keys(INTERFACE.states).sort()).toEqual([...STATES].sort());
    for (const state of STATES) {
      const said = CHART.states[state]?.advice.map(({ say }) => say) ?? [];
      expect(Object.keys(INTERFACE.states[state]?.advice ?? {}).sort(), state).toEqual([...new Set(said)].sort());
    }
    // `deadline` is what the log calls a step that the clock passed.
    expect(Object.keys(INTERFACE.events).sort()).toEqual([...EVENTS, 'deadline'].sort());
    for (const [event, words] of Object.entries(INTERFACE.events)) {
      for (const state of Object.keys(words.in ?? {})) {
        expect(CHART.states[state]?.on[event], `${event} in ${state}`).toBeDefined();
      }
    }
    expect(Object.keys(INTERFACE.texts).sort()).toEqual([...new Set(TEXTS)].sort());
    expect(Object.keys(RULES.rules)).toEqual(RULE_IDS);
    for (const { source } of Object.values(RULES.rules)) expect(RULES.sources[source], source).toBeDefined();
  });

  it('every sentence is there in both languages, and asks for the same values in both', () => {
    const names = (text: string): string[] => {
      const found = new Set<string>();
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const { type, value } = node as { type?: number; value?: unknown };
        // 0 is plain text, 7 the number sign of a plural; every other element names what fills it.
        if (type !== undefined && type !== 0 && type !== 7 && typeof value === 'string') found.add(value);
        for (const child of Object.values(node)) visit(child);
      };
      visit(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true, captureLocation: false }).getAst());
      return [...found].sort();
    };
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('en' in node || 'fr' in node) {
        const { en, fr } = node as Sentence;
        expect(typeof en, path).toBe('string');
        expect(typeof fr, path).toBe('string');
        if (!path.includes('title-mx')) expect(names(fr), path).toEqual(names(en));
      }
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    walk(INTERFACE, 'interface');
    walk(RULES, 'rules');
  });

  it('S3-15 nowhere blames, presses or excuses', () => {
    const all = JSON.stringify([INTERFACE, RULES.rules]);
    expect(all).not.toMatch(
      /urgent|asap|you forgot|vous avez oublié|don’t worry|pas de panique|don’t panic|their fault|leur faute/iu,
    );
  });
});

describe('what is asked', () => {
  it('every name that an event needs or may carry has its question and its example', () => {
    const rules = STATES.flatMap((state) => Object.values(CHART.states[state]?.on ?? {}));
    for (const name of new Set(rules.flatMap(({ needs, may }) => [...needs, ...may]))) {
      const answers = answersTo(name)?.map(({ words }) => words) ?? [`example-${name}`];
      expect(Object.keys(screenWords), name).toEqual(expect.arrayContaining([`ask-${name}`, ...answers]));
    }
  });

  it('what has happened already is asked for as such, with an example that is read as past', () => {
    const now = Date.parse('2026-11-23T15:20:00Z');
    const past = STATES.flatMap((state) => Object.entries(CHART.states[state]?.on ?? {})).filter(
      ([, { hour }]) => hour === 'past',
    );
    expect(past).not.toEqual([]);
    for (const event of new Set(past.map(([name]) => name))) {
      const words = screenWords as Readonly<Record<string, Sentence>>;
      expect(Object.keys(words), event).toEqual(expect.arrayContaining([`ask-${event}-at`, `example-${event}-at`]));
      for (const language of UI) {
        for (const example of words[`example-${event}-at`]?.[language].split(/, (?:or|ou) /u) ?? []) {
          const read = readPastHour(example, { now, zone: 'UTC', language });
          expect(read, example).toMatchObject({ ok: true });
        }
      }
    }
  });

  it('no English example has an hour after noon on a clock of twenty-four hours, but beside a date in figures', () => {
    const examples = Object.entries(screenWords).filter(([key]) => /^example-|-example$/u.test(key));
    for (const [key, { en }] of examples) expect(en, key).not.toMatch(/(?<!\d{4}-\d\d-\d\d )\b(?:1[3-9]|2\d):\d{2}/u);
  });

  it('S4-05 S4-06 S4-07 S4-08 S4-09 the five questions are answered with a sign', () => {
    for (const name of ['felt', 'ease', 'impression', 'points', 'manner'] as const) {
      expect(answersTo(name)?.map(({ sign }) => sign)).toEqual(['-', '=', '+']);
      for (const language of UI) expect(screenWords[`ask-${name}`][language], name).toMatch(/\?\}*$/u);
    }
  });

  it('S2-03 S2-04 S2-05 S2-06 S2-07 S2-08 the six reasons to write are numbered', () => {
    const answers = answersTo('reason') ?? [];
    expect(answers.map(answerCap)).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

describe('what is filled in', () => {
  const inOwnZone = { zone: 'America/New_York', theirZone: 'Europe/Paris' };
  /** Title and advice of a step after the interview of the sample day. */
  const daysLater = (
    state: string,
    changes: Partial<Situation>,
    ledger: Partial<Situation['ledger']>,
    language: BaseLanguage,
    facts: Partial<Situation['ledger']['facts']> = {},
  ): { title: string; advice: string[] } => {
    const known = { ...situationIn(state, {}).ledger, endedAt: T + 30 * MINUTE, ...ledger };
    return stepWords(INTERFACE, situationIn(state, facts, { now: T + HOUR, ...changes, ledger: known }), language);
  };

  it('S0-18 the candidate’s own hour comes first, theirs beside it where it differs', () => {
    expect(stepWords(INTERFACE, situationIn('day', inOwnZone), 'fr').title).toBe(
      'Aujourd’hui, 8\u00a0h\u00a030 pour vous (14\u00a0h\u00a030 à Paris)',
    );
    expect(stepWords(INTERFACE, situationIn('day', inOwnZone), 'en').title).toBe(
      'Today at 8:30 am for you (2:30 pm in Paris)',
    );
    expect(stepWords(INTERFACE, situationIn('day', {}), 'fr').title).toBe('Aujourd’hui, 14\u00a0h\u00a030');
  });

  it('S0-18 a zone of another name with the same clock is not told twice', () => {
    const title = stepWords(INTERFACE, situationIn('day', { theirZone: 'Europe/Brussels' }), 'en').title;
    expect(title).toBe('Today at 2:30 pm');
  });

  it('S0-18 another day over there is said', () => {
    const title = (theirZone: string): string => stepWords(INTERFACE, situationIn('day', { theirZone }), 'en').title;
    expect(title('Pacific/Auckland')).toBe('Today at 2:30 pm for you (Tuesday 2:30 am in Auckland)');
  });

  it('French says a city only where "à" fits', () => {
    const title = (theirZone: string): string => stepWords(INTERFACE, situationIn('day', { theirZone }), 'fr').title;
    expect(title('Africa/Cairo')).toContain('(15\u00a0h\u00a030, heure du Caire)');
    expect(title('America/Guadeloupe')).toContain(', heure de la Guadeloupe)');
    expect(title('Atlantic/Canary')).toContain(', heure des Canaries)');
    expect(title('Europe/London')).toContain('(13\u00a0h\u00a030 à Londres)');
  });

  it('INV-05 the end of being reachable is told while it is ahead, and not afterwards', () => {
    const words = (availableUntil: number | null, now = T): { title: string } =>
      stepWords(INTERFACE, situationIn('missed-wait', {}, { availableUntil, now }), 'en');
    expect(words(T + 20 * MINUTE).title).toBe('Reachable until 2:50 pm');
    expect(words(T + 20 * MINUTE, T + 20 * MINUTE).title).toBe('Reachable for a while');
    expect(words(null).title).toBe('Reachable for a while');
  });

  it('a deadline on another day comes with its day', () => {
    const at = (instant: number): string =>
      stepWords(INTERFACE, situationIn('door-open', {}, { deadline: { at: instant, leadsTo: null } }), 'fr').title;
    expect(at(T + 3 * DAY)).toBe('Rien à faire jusqu’au jeudi 26 novembre');
    expect(at(T + MINUTE)).toBe('Rien à faire pour l’instant');
  });

  it('days left are days of the candidate’s calendar', () => {
    const title = (now: number): string => stepWords(INTERFACE, situationIn('days-before', {}, { now }), 'fr').title;
    expect(title(T - 3 * DAY)).toMatch(/^Dans 3 jours/u);
    expect(title(T - 15 * 60 * MINUTE)).toMatch(/^Demain/u);
    expect(title(T - 14 * 60 * MINUTE)).toMatch(/^Aujourd’hui/u);
  });

  it('S4-02 quiet days say what comes and when, and that nothing is to be done until then', () => {
    const quiet = (leadsTo: string, facts: Partial<Situation['ledger']['facts']> = {}): string | undefined =>
      daysLater(
        'quiet',
        { deadline: { at: T + 8 * DAY - 4.5 * HOUR, leadsTo }, advice: ['nothing-before'] },
        {},
        'fr',
        facts,
      ).advice[0];
    expect(quiet('follow-up')).toBe(
      'Ensuite, le mardi 1er décembre à 10\u00a0h\u00a0: votre unique relance. D’ici là, rien à faire ni à guetter.',
    );
    expect(quiet('promise-due')).toContain('\u00a0: ce que vous avez promis. D’ici là');
    expect(quiet('last-word', inOwnZone)).toContain(
      'le mardi 1er décembre à 4\u00a0h pour vous\u00a0: une dernière ligne',
    );
  });

  it('S1-14 a date they named may slip, and once it has passed it is no verdict', () => {
    const says = (state: string, now: number, key: string): string | undefined =>
      daysLater(state, { now, advice: [key] }, { decisionBy: T + 2 * DAY }, 'en').advice[0];
    expect(says('quiet', T + DAY, 'nothing-before')).toMatch(/^Their date, Wednesday 25 November, may well slip\./u);
    // On the very day it has not passed yet, whatever the hour.
    expect(says('quiet', T + 2 * DAY + HOUR, 'nothing-before')).toMatch(/may well slip/u);
    expect(says('quiet', T + 3 * DAY, 'nothing-before')).toMatch(/^Wednesday 25 November has passed/u);
    expect(says('follow-up', T + 6 * DAY, 'ask-once')).toMatch(/^Wednesday 25 November has passed, and that is no/u);
    expect(daysLater('follow-up', { now: T + 6 * DAY, advice: ['ask-once'] }, {}, 'en').advice[0]).toMatch(
      /^The interview was 6 days ago\./u,
    );
  });

  it('S2-15 a day that they named is a day of their calendar', () => {
    const facts = { zone: 'America/Los_Angeles', theirZone: 'Asia/Tokyo' };
    const friday = Date.parse('2026-11-27T10:00:00+09:00');
    const advice = ['what-was-promised'];
    expect(daysLater('promises', { advice }, { decisionBy: friday }, 'en', facts).advice[0]).toMatch(
      /They decide by Friday 27 November\.$/u,
    );
  });

  it('S4-14 the thanks have their hour until it has come, on one’s own clock', () => {
    const dates = { thanks: T + 18.5 * HOUR, promise: null, followUp: null };
    const title = (now: number): string => daysLater('thank-you', { dates, now }, {}, 'en', inOwnZone).title;
    expect(title(T + HOUR)).toBe('Thank them on Tuesday 24 November at 3:00 am for you');
    expect(title(T + 18 * HOUR)).toBe('Thank them today at 3:00 am for you');
    expect(title(T + 18.5 * HOUR)).toBe('A good moment to thank them');
  });

  it('S2-19 the promise that is due next is quoted with its day, shortened, and without its final stop', () => {
    const promise = (what: string, days: number, state: 'open' | 'reminded' | 'kept') => ({
      what,
      due: T + days * DAY,
      state,
    });
    const says = (promises: Situation['ledger']['promises'], key: string, state = 'promise-due'): string | undefined =>
      daysLater(state, { advice: [key] }, { promises }, 'en').advice[0];
    const first = promise('two  samples.', 1, 'open');
    expect(says([promise('later', 3, 'open'), first], 'send-it')).toMatch(
      /^Promised for Tuesday 24 November: “two samples”\. /u,
    );
    expect(says([promise('an address', 1, 'reminded'), promise('kept', 2, 'kept')], 'send-it')).toContain(
      '“an address”',
    );
    expect(says([], 'send-it')).toMatch(/^Send what you promised\. /u);
    expect(says([promise('x'.repeat(200), 1, 'reminded'), first], 'promise-open', 'quiet')).toBe(
      `Still to be kept: “${'x'.repeat(31)}…”.`,
    );
  });

  it('S4-01 an agency is called within the hour, and later still today', () => {
    const call = (now: number): string | undefined =>
      daysLater('debrief', { now, advice: ['call-the-agency'] }, { endedAt: T + 45 * MINUTE }, 'en').advice[0];
    expect(call(T + HOUR)).toMatch(/ by 4:15 pm\.$/u);
    expect(call(T + 2 * HOUR)).toMatch(/ still today\.$/u);
  });

  it('how it ended is what the end says', () => {
    const title = (via: string | null): string => daysLater('settled', { via }, {}, 'en').title;
    expect(new Set(['offer', 'rejected', 'next-interview', 'deadline'].map(title)).size).toBe(4);
    expect(title('rejected')).toBe('It is a no, and you did your part');
    expect(title(null)).toBe(title('deadline'));
  });

  it('a step to come does not take the present deadline for its own', () => {
    const situation = situationIn('silence', {}, { deadline: { at: T + 3 * DAY, leadsTo: 'last-word' } });
    expect(stateTitle(INTERFACE, situation, 'silence', 'en')).toBe('Next look on Thursday 26 November');
    expect(stateTitle(INTERFACE, situation, 'quiet', 'en')).toBe('Nothing to do for now');
  });

  it('S0-18 a week in which only one side has changed its clocks has its own gap', () => {
    const march = Date.parse('2026-03-24T14:30:00+01:00');
    const { advice } = stepWords(
      INTERFACE,
      situationIn('day', inOwnZone, { scheduledAt: march, now: march - 5 * HOUR, advice: ['clocks-apart'] }),
      'fr',
    );
    expect(advice[0]).toBe('Cette semaine-là, l’écart est de 5 h, et non de 6 h.');
  });

  it('somebody is named by title and last name, by first name, or not at all', () => {
    const title = (person: Partial<Situation['ledger']['facts']>): string =>
      stepWords(INTERFACE, situationIn('call-1', person), 'fr').title;
    expect(title({ with: [{ title: 'ms', first: 'Claire', last: 'Dupont' }] })).toBe('Appeler Mme\u00a0Dupont');
    expect(title({ with: [{ title: 'mx', first: 'Claude', last: 'Roy' }] })).toBe('Appeler Claude Roy');
    expect(title({ with: [{ title: 'mr', first: 'Anh', last: null }] })).toBe('Appeler Anh');
    expect(title({ with: [] })).toBe('Appeler maintenant');
  });

  it('a name with braces or the word none is no part of the pattern', () => {
    const title = stepWords(
      INTERFACE,
      situationIn('call-1', { with: [{ title: null, first: '{x}', last: 'O’Neil' }] }),
      'en',
    ).title;
    expect(title).toBe('Call {x} O’Neil now');
  });

  it('a key that was changed is named as it is now', () => {
    const choices = situationIn('released', {}).choices.map((each) =>
      each.event === 'they-call' ? { ...each, key: 'z' } : each,
    );
    const { advice } = stepWords(INTERFACE, situationIn('released', {}, { choices, advice: ['done-for-today'] }), 'en');
    expect(advice[0]).toMatch(/If they call: Z\.$/u);
  });

  it('a step’s own word replaces the general one, for the log too', () => {
    const situation = situationIn('signal', { chat: null });
    expect(choiceLabel(INTERFACE, situation, 'works', 'en')).toBe('I am there');
    expect(choiceLabel(INTERFACE, situation, 'works', 'en', 'waiting-room')).toBe('I am in');
  });

  it('what a scenario of one’s own does not name is called by its id', () => {
    const situation = situationIn('second-talk', {}, { advice: ['stay-calm'] });
    expect(stepWords(INTERFACE, situation, 'fr')).toEqual({ title: 'second talk', advice: [] });
    expect(shortName(INTERFACE, 'second-talk', 'fr')).toBe('second talk');
    expect(choiceLabel(INTERFACE, situation, 'went-well', 'fr')).toBe('went well');
    expect(textName(INTERFACE, 'my-text', 'en')).toBe('my text');
    expect(ruleWords(RULES, 'X1-01', 'en')).toEqual({ text: 'X1-01', source: '' });
  });
});

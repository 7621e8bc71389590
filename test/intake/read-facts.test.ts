import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedFacts } from '../../source/day/facts.ts';
import type { Facts, Person } from '../../source/day/interview.ts';
import { FLAGS, flagOf } from '../../source/intake/flags.ts';
import { interviewId } from '../../source/intake/interview-id.ts';
import { readEmail } from '../../source/intake/read-email.ts';
import { type FactContext, type FactsInput, readFact, writeFact } from '../../source/intake/read-facts.ts';
import { readHour } from '../../source/intake/read-hour.ts';
import { platformOfLink, readLink } from '../../source/intake/read-link.ts';
import { readPerson } from '../../source/intake/read-person.ts';
import { readPhone } from '../../source/intake/read-phone.ts';
import { readZone } from '../../source/intake/read-zone.ts';
import type { Problem } from '../../source/intake/result.ts';
import { intakeWords } from '../../source/wording/intake.ts';
import { linkWords } from '../../source/wording/links.ts';
import { say } from '../../source/wording/say.ts';

const context: FactContext = {
  zone: 'Europe/Paris',
  theirZone: 'America/Montreal',
  country: null,
  now: Date.parse('2026-08-25T08:00:00Z'),
  language: 'fr',
};

describe('the table of facts', () => {
  it('holds every option of the command line and every other fact of corrected, once', () => {
    const options = FLAGS.filter((flag) => flag.option).map((flag) => flag.name);
    expect(options).toEqual(
      (
        'at mode zone their-zone country with org job platform who-calls chat through their-phone their-email ' +
        'coordinator-email link me my-phone my-email voice language pace stay tone thanks process grace ' +
        'announce completion linkedin'
      ).split(' '),
    );
    const others = FLAGS.filter((flag) => !flag.option).map((flag) => flag.name);
    expect(others).toEqual('need struck skill detail slots fix cause extra announced dial-in pin holiday'.split(' '));
  });

  it.each(FLAGS)('$name is named after its property and described in both languages', (flag) => {
    expect(flag.property).toBe(flag.name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase()));
    expect({ ...intakeWords, ...linkWords }[flag.description]).toMatchObject({
      en: expect.any(String),
      fr: expect.any(String),
    });
    expect(flagOf(`--${flag.name}`)).toBe(flag);
  });
});

describe('one fact', () => {
  const cases: readonly (readonly [name: string, typed: string, facts: Partial<FactsInput>])[] = [
    ['at', '2026-11-23T14:30', { at: Date.parse('2026-11-23T13:30Z') }],
    ['mode', 'Phone', { mode: 'phone' }],
    ['mode', 'visio', { mode: 'video' }],
    ['mode', 'téléphone', { mode: 'phone' }],
    ['--their-zone', 'Londres', { theirZone: 'Europe/London' }],
    ['country', 'Canada', { country: 'CA' }],
    [
      'with',
      'Mme Claire Dupont; M. Paul Martin',
      {
        with: [
          { title: 'ms', first: 'Claire', last: 'Dupont' },
          { title: 'mr', first: 'Paul', last: 'Martin' },
        ],
      },
    ],
    ['with', '', { with: [] }],
    ['org', '  Acme\n Conseil ', { org: 'Acme Conseil' }],
    ['job', 'Chef\u001b[31m de projet', { job: 'Chef[31m de projet' }],
    ['job', '', { job: null }],
    ['platform', 'Google Meet', { platform: 'meet' }],
    ['who-calls', 'moi', { whoCalls: 'me' }],
    ['through', 'agency', { through: 'agency' }],
    ['their-phone', '514 555-0123', { theirPhone: '+15145550123' }],
    ['my-phone', '06 12 34 56 78', { myPhone: '+33612345678' }],
    ['dial-in', '514 555-0123', { dialIn: '+15145550123' }],
    ['their-email', 'c@example.com', { theirEmail: 'c@example.com' }],
    ['link', 'meet.google.com/abc', { link: 'https://meet.google.com/abc' }],
    ['me', 'Camille Roux', { me: 'Camille Roux' }],
    ['voice', 'relais', { voice: 'relay' }],
    ['language', 'fr', { language: 'fr-CA' }],
    ['language', 'FR_fr', { language: 'fr-FR' }],
    ['language', 'fr_CA.UTF-8', { language: 'fr-CA' }],
    ['language', 'en-gb', { language: 'en-GB' }],
    ['stay', '20', { stay: 20 }],
    ['stay', '30 min', { stay: 30 }],
    ['cause', 'technical', { cause: 'technical' }],
    ['announced', '3 décembre', { announced: '2026-12-03' }],
    ['linkedin', 'oui', { linkedin: 'yes' }],
    ['pin', '123 456#', { pin: '123456#' }],
    ['pin', '123 456 789#,,0000#', { pin: '123456789#,,0000#' }],
    ['pin', '81234567890#,,,,*123456#', { pin: '81234567890#,,,,*123456#' }],
    ['holiday', '2026-12-31, 2026-12-24 2026-12-24', { holiday: '2026-12-24,2026-12-31' }],
  ];

  it.each(cases)('%s %j', (name, typed, facts) =>
    expect(readFact(name, typed, context)).toEqual({ ok: true, value: facts }),
  );

  it.each(cases)('%s %j is read back from the journal as it was', (name, typed, facts) => {
    const flag = flagOf(name);
    const value = facts[flag?.property as keyof FactsInput] as FactsInput[keyof FactsInput];
    expect(readFact(name, writeFact(name, value), context)).toEqual(readFact(name, typed, context));
  });

  const unknown = Object.fromEntries(FLAGS.map((flag) => [flag.property, null])) as unknown as Facts;
  it.each(cases.filter(([name]) => name !== 'at'))(
    '%s %j reaches the facts of the day through the journal',
    (name, _, facts) => {
      const [property, value] = Object.entries(facts)[0] as [keyof Facts, Facts[keyof Facts]];
      const bare = name.replace(/^--/u, '');
      expect(correctedFacts(unknown, { [bare]: writeFact(bare, value) })[property]).toEqual(value);
    },
  );

  it('people keep their names in the journal', () => {
    const people = [
      { title: null, first: null, last: 'DUPONT' },
      { title: 'me', first: 'Anne', last: 'de La Tour' },
    ] as const;
    expect(writeFact('with', people)).toBe('||DUPONT;me|Anne|de La Tour');
    expect(readFact('with', writeFact('with', people), context)).toEqual({ ok: true, value: { with: people } });
  });

  it('reads an address beside a name, and what one talked about, and gives them back', () => {
    const claire: Person = { title: 'ms', first: 'Claire', last: 'Dupont', email: 'claire@lumen.example' };
    for (const typed of [
      'Mme Claire Dupont <claire@lumen.example>',
      'Mme Claire Dupont, claire@lumen.example',
      'Mme Claire Dupont claire@lumen.example',
      'ms|Claire|Dupont|claire@lumen.example',
    ]) {
      expect(readFact('with', typed, context), typed).toEqual({ ok: true, value: { with: [claire] } });
    }
    const people = [
      { ...claire, detail: 'le jardin : des roses, des lis' },
      { title: 'mr', first: null, last: 'Roy' },
    ] as const;
    const typed = 'Mme Claire Dupont <claire@lumen.example>: le jardin : des roses, des lis; M. Roy';
    expect(readFact('with', typed, context)).toEqual({ ok: true, value: { with: people } });
    expect(readFact('with', writeFact('with', people), context)).toEqual({ ok: true, value: { with: people } });
    expect(readFact('with', 'Mme Claire Dupont <claire@>', context)).toMatchObject({ ok: false });
    expect(readFact('with', 'Mme Claire Dupont, claire@lumen', context)).toMatchObject({ ok: false });
  });

  const smith: Person = { title: 'ms', first: null, last: 'Smith' };
  const ng: Person = { title: 'mr', first: null, last: 'Ng' };
  it.each<[string, Person[]]>([
    ['Ms Smith; Mr Ng', [smith, ng]],
    ['Ms Smith and Mr Ng', [smith, ng]],
    ['Mme Smith et M. Ng', [smith, ng]],
    ['Ms Smith, Mr Ng', [smith, ng]],
    ['Ms Smith & Mr Ng', [smith, ng]],
    ['Mme Smith / M. Ng', [smith, ng]],
    ['Mme Smith/M. Ng', [smith, ng]],
    ['Ms Smith (HR) and Mr Ng, CTO', [smith, ng]],
    ['Ms Smith, Head of Sales and Marketing, Mr Ng', [smith, ng]],
    ['Ms Smith, Mr Ng and Mr Roy', [smith, ng, { title: 'mr', first: null, last: 'Roy' }]],
    [
      'Ms Claire Smith <claire@lumen.example>, Tom Ng <tom@lumen.example>',
      [
        { title: 'ms', first: 'Claire', last: 'Smith', email: 'claire@lumen.example' },
        { title: null, first: 'Tom', last: 'Ng', email: 'tom@lumen.example' },
      ],
    ],
    [
      'Ms Smith, smith@lumen.example, Mr Ng, ng+hr@lumen.example',
      [
        { ...smith, email: 'smith@lumen.example' },
        { ...ng, email: 'ng+hr@lumen.example' },
      ],
    ],
    ['Smith, Claire <c@lumen.example>', [{ title: null, first: 'Claire', last: 'Smith', email: 'c@lumen.example' }]],
  ])('as many people as are certain: %s', (typed, people) =>
    expect(readFact('with', typed, context)).toMatchObject({ ok: true, value: { with: people } }),
  );

  it.each([
    'Ms Claire Smith <claire@lumen.example>, Tom Ng',
    'Claire Smith et Tom Ng',
    'Ms Smith, Claire <c@lumen.example>',
    'Ms Smith and Mr Ng: gardens',
    'Mme Smith et la RH',
  ])('who is not certain is asked about: %s', (typed) =>
    expect(readFact('with', typed, context)).toMatchObject({ ok: false, problem: { code: 'name-several' } }),
  );

  it('what was left out of a name is said', () =>
    expect(readFact('with', 'M. Roy; Mme Dupont (RH)', context)).toMatchObject({
      remarks: [{ code: 'name-aside', values: { text: 'RH' } }],
    }));

  it.each([
    ['colour', 'red', 'unknown-fact', {}],
    ['mode', '', 'fact-needed', { name: 'mode' }],
    ['mode', 'pigeon', 'not-a-choice', { values: 'phone, video' }],
    ['platform', 'Skype', 'skype-closed', { values: 'teams, zoom, meet, webex, whatsapp, facetime, other' }],
    ['stay', '25', 'not-a-choice', { values: '15, 20, 30' }],
    ['language', 'de', 'not-a-choice', { values: 'fr-FR, fr-CA, en-GB, en-US' }],
    ['pace', 'constructor', 'not-a-choice', { values: 'brisk, standard, patient' }],
    ['zone', 'CST', 'zone-abbreviation', {}],
    ['my-phone', '06 12 34 56 7', 'phone-too-short', {}],
    ['my-email', 'camille.example.com', 'email-without-at', {}],
    ['job', 'x'.repeat(201), 'text-too-long', { letters: 201, most: 200 }],
    ['me', '12', 'name-without-letters', {}],
    ['pin', 'abc', 'pin-not-understood', {}],
    ['pin', '1#;2', 'pin-not-understood', {}],
    ['holiday', '2026-02-30', 'date-impossible', {}],
    ['at', '2026-03-29 02:30', 'hour-skipped', {}],
  ])('%s %j is refused: %s', (name, typed, code, values) => {
    expect(readFact(name, typed, context)).toMatchObject({ ok: false, problem: { code, values } });
  });
});

/** What a person may paste: any characters, and pieces that look like what is asked for. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...'2026-03-29 T 02:30 14h30 demain lundi prochain next 02/03 31 fevrier le 3 à at pm EST + - . , Mme DUPONT de + ( 06 12 ; | @ a.b https:// % [ \u202f \ud800'.split(
          ' ',
        ),
      ),
      { maxLength: 14 },
    )
    .map((words) => words.join(' ')),
);

const filled = (problem: Problem): void => {
  for (const language of ['en', 'fr'] as const) {
    const sentence = say(language, problem.code, problem.values);
    expect(sentence).not.toBe(problem.code);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/u);
    expect(sentence.length).toBeLessThan(320);
  }
};

describe('whatever is typed', () => {
  it('no reader ever throws, and every problem can be said in both languages', () => {
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom('fr' as const, 'en' as const),
        fc.integer({ min: 0, max: 4e12 }),
        (text, language, now) => {
          const plain = { zone: 'Europe/Paris', now, language };
          const readings = [
            readHour(text, plain),
            readZone(text, language),
            readPhone(text, { country: 'FR' }),
            readPhone(text, { country: null }),
            readEmail(text),
            readLink(text),
            readPerson(text),
            ...FLAGS.map((flag) => readFact(flag.name, text, { ...context, now, language })),
            readFact(text, text, context),
          ];
          platformOfLink(text);
          interviewId(now, 'Europe/Paris', { title: null, first: text, last: null }, () => false);
          for (const reading of readings) {
            // What was typed is said again, in the plain form of its letters: a brace of its own is none of ours.
            if (!reading.ok && !/[{}]/u.test(text.normalize('NFKC'))) filled(reading.problem);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('what was accepted carries no control character into the journal', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...FLAGS), (text, flag) => {
        const reading = readFact(flag.name, text, context);
        if (!reading.ok) return;
        const value = reading.value[flag.property as keyof FactsInput] as FactsInput[keyof FactsInput];
        expect(writeFact(flag.name, value)).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2028\u2029]/u);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('every sentence', () => {
  it.each(Object.entries({ ...intakeWords, ...linkWords }))(
    '%s follows the typography of its language',
    (_, { en, fr }) => {
      expect(fr).not.toMatch(/ [;:!?»]|« |[^\u202f];|'(?!\{)/u);
      expect(`${en}${fr}`).not.toMatch(/!| {2}/u);
    },
  );
});

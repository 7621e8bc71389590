import { describe, expect, it } from 'vitest';
import type { Facts } from '../../source/day/interview.ts';
import type { Source } from '../../source/day/sources.ts';
import { frameOf, rowsOf } from '../../source/screens/frame/frame.ts';
import { widthOf } from '../../source/screens/frame/lines.ts';
import { SILENCE, spokenAfter } from '../../source/screens/reader/transcript.ts';
import { EMPTY_SCREEN } from '../../source/screens/screen-state.ts';
import { createSession } from '../../source/screens/session.ts';
import { VIDEO } from '../helpers/sample-day.ts';
import { fakeHost, settingOf } from './fake-host.ts';

const hour = { about: 'hour', day: null, weekday: null, zones: [] } as const;
const SOURCES: readonly Source[] = [
  {
    kind: 'invitation',
    file: 'invite.ics',
    says: [
      { ...hour, instant: '2026-11-23T13:30:00Z', hour: null, where: 'DTSTART' },
      { about: 'who-calls', who: 'link', where: 'LOCATION' },
    ],
    also: {
      links: ['https://www.linkedin.com/in/claire', 'https://tel.meet/abc-defg-hij?pin=1'],
      meetingId: '81234567890',
      passcode: 'aB3dE6',
      dialable: '+33170950103,,81234567890#',
    },
  },
  {
    kind: 'mail',
    file: null,
    says: [
      { ...hour, instant: null, hour: '15:00', where: 'Je vous appellerai lundi à 15h.' },
      { about: 'who-calls', who: 'they', where: 'Je vous appellerai lundi à 15h.' },
    ],
  },
];

function opened(clock: string, sources = SOURCES) {
  const host = fakeHost(clock, VIDEO);
  host.sample.interview = { ...host.sample.interview, sources };
  const session = createSession(host, host.day);
  const size = { columns: 80, rows: 24 };
  return {
    host,
    session,
    text: () => rowsOf(session.frame(size).lines).join('\n'),
    async press(key: string) {
      host.pass(1000);
      session.press({ key, text: key }, size);
      await session.settled();
    },
  };
}

describe('what does not agree', () => {
  it('shows a number as the one who said it wrote it', async () => {
    const says = (kind: 'invitation' | 'mail', number: string, where: string): Source => ({
      kind,
      file: null,
      says: [{ about: 'their-phone', number, where }],
    });
    const numbers = [
      says('mail', '+33145678901', 'Call me on +33 1 45 67 89 01 if anything goes wrong.'),
      says('invitation', '+33145678902', 'My line is (01) 45 67 89 02.'),
      says('invitation', '+33145678903', 'LOCATION'),
    ];
    const { text } = opened('13:00', numbers);
    const shown = text().replaceAll(/\s+/g, ' ');
    expect(shown).toContain('+33 1 45 67 89 01 (email)');
    expect(shown).toContain('(01) 45 67 89 02');
    expect(shown).toContain('or +33 1 45 67 89 03 (invitation)');
  });

  it('is shown before T−60 with both values and who said them, and the key that settles it', () => {
    const { text } = opened('13:00');
    expect(text()).toContain('Time: 2:30 pm (invitation) or 3:00 pm (email)?');
    expect(text()).toContain('Who calls: both join by the link (invitation) or they call you (email)?');
    expect(text()).toContain('Settle\u00a0it:\u00a0D');
  });

  it('D names where each was read; one digit settles it, and undo opens it again', async () => {
    const { host, press, text } = opened('13:00');
    await press('d');
    expect(text()).toContain('The time is not the same everywhere. Which one is right?');
    expect(text()).toContain('1  2:30 pm\n   invitation invite.ics, DTSTART');
    expect(text()).toContain('2  3:00 pm\n   email, “Je vous appellerai lundi à 15h.”');
    expect(text()).toContain('Then one more thing to settle.');
    await press('1');
    expect(host.sample.journal).toMatchObject([{ event: 'corrected', set: { at: '2026-11-23T13:30:00Z' } }]);
    expect(text()).toContain('Who calls whom is not the same everywhere.');
    await press('1');
    expect(text()).toContain('Noted: everything agrees now.');
    expect(text()).not.toContain('Settle\u00a0it');
    await press('u');
    expect(text()).toContain('Who calls: both join by the link');
  });

  it('moves the day where another hour was right', async () => {
    const { press, session, text } = opened('13:00');
    await press('d');
    await press('2');
    expect(session.state().situation?.scheduledAt).toBe(Date.parse('2026-11-23T14:00:00Z'));
    expect(text()).not.toContain('Time:');
  });

  it('takes one that nobody has said', async () => {
    const { host, press, session, text } = opened('13:00');
    await press('d');
    await press('0');
    expect(text()).toContain('When is the interview, on your clock?');
    for (const letter of '16h') session.press({ key: letter, text: letter }, { columns: 80, rows: 24 });
    await press('enter');
    expect(host.sample.journal).toMatchObject([{ event: 'corrected', set: { at: '2026-11-23T15:00:00.000Z' } }]);
    expect(text()).not.toContain('Time:');
  });

  it('I15 shows the other links with their hosts, and the way in by phone', async () => {
    const { press, text } = opened('13:00', SOURCES.slice(0, 1));
    await press('d');
    expect(text()).toContain('Link (zoom.example): https://zoom.example/j/123456');
    expect(text()).toContain('Meeting ID: 81234567890\nPasscode: aB3dE6\nBy phone: +33170950103,,81234567890#');
    expect(text()).toContain('www.linkedin.com: https://www.linkedin.com/in/claire');
    expect(text()).toContain('tel.meet: https://tel.meet/abc-defg-hij?pin=1');
    await press('d');
    expect(text()).not.toContain('tel.meet');
  });

  it('counts the others on a narrow screen, and names the sources of several values once', () => {
    const mail: Source = {
      kind: 'mail',
      file: null,
      says: [{ ...hour, day: '2026-11-23', weekday: 2, instant: null, hour: '15:00', where: 'mardi 23, 15h' }],
    };
    const { session } = opened('13:00', [...SOURCES.slice(0, 1), mail, ...SOURCES.slice(1)]);
    const rows = rowsOf(session.frame({ columns: 40, rows: 40 }).lines).join(' ');
    expect(rows).toContain('2:30 pm (invitation) or 3:00 pm or Tuesday 24 November, 3:00 pm (email)? And 1 more.');
    expect(rows).not.toContain('Who calls');
  });

  it('is quiet once the hour has come, and where there is nothing', () => {
    expect(opened('14:31').text()).not.toContain('Settle\u00a0it');
    expect(opened('13:00', []).text()).not.toContain('Settle\u00a0it');
  });

  it.each([
    [80, 24],
    [40, 20],
    [20, 6],
  ])('fits into %i×%i in both languages, with its question', (columns, rows) => {
    for (const language of ['en', 'fr'] as const) {
      const { session } = opened('13:00');
      const { situation } = session.state();
      for (const panel of ['step', 'details'] as const) {
        const { lines } = frameOf(
          { setting: settingOf(language), state: { ...EMPTY_SCREEN, situation, panel } },
          { columns, rows },
        );
        expect(lines.length).toBeLessThan(rows);
        for (const row of rowsOf(lines)) expect(widthOf(row), row).toBeLessThanOrEqual(columns);
        if (columns > 20) expect(rowsOf(lines).join(' ')).toMatch(panel === 'step' ? /:\u00a0D/u : /DTSTART/u);
      }
    }
  });

  it('X09 is read out in words', () => {
    const { session } = opened('13:00');
    const { situation } = session.state();
    const view = (panel: 'step' | 'details') => ({
      setting: settingOf('fr', { screenReader: true }),
      state: { ...EMPTY_SCREEN, situation, panel },
    });
    expect(rowsOf(spokenAfter(SILENCE, view('step')).lines)).toContain(
      'Heure\u00a0: 14\u00a0h\u00a030 (invitation) ou 15\u00a0h (e-mail)\u202f?',
    );
    expect(rowsOf(spokenAfter(SILENCE, view('details')).lines).join('\n')).toContain(
      'e-mail, «\u00a0Je vous appellerai lundi à 15h.\u00a0»',
    );
  });
});

describe('what is not noted yet (S0-02)', () => {
  const bare = { ...VIDEO, link: null, with: [], org: null };

  it('says that the link is missing, where to look for it, and takes it from the details', async () => {
    const host = fakeHost('14:26', bare);
    const session = createSession(host, host.day);
    const size = { columns: 80, rows: 24 };
    const text = () => rowsOf(session.frame(size).lines).join('\n');
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        host.pass(1000);
        session.press({ key, text: key.length === 1 ? key : '' }, size);
        await session.settled();
      }
    };
    expect(text()).toContain('No link is noted: look in the invitation and your email. D adds it.');
    await press('d');
    expect(text()).toMatch(/1 {2}The meeting link\n2 {2}Who you are meeting\n3 {2}The organisation/);
    await press('1');
    expect(text()).toContain('The meeting link');
    for (const letter of 'https://zoom.example/j/7') await press(letter);
    await press('enter');
    expect(session.state().situation?.ledger.facts.link).toBe('https://zoom.example/j/7');
    expect(text()).toContain('O opens the link: zoom.example/j/7');
    await press('d', '1');
    expect(text()).toContain('Who are you meeting?');
    for (const letter of 'ms|Claire|Smith') await press(letter);
    await press('enter');
    // What one enjoyed talking about with them is asked once one has talked.
    expect(text()).toContain('And who else?');
    await press('enter');
    expect(session.state().situation?.ledger.facts.with).toMatchObject([{ first: 'Claire', last: 'Smith' }]);
    expect(text()).toContain('Ms Claire Smith');
  });

  it('offers a name where the greeting has none, and asks for no link where the tool has none', () => {
    const text = (facts: Partial<Facts>, clock: string) => {
      const host = fakeHost(clock, facts);
      return rowsOf(createSession(host, host.day).frame({ columns: 80, rows: 24 }).lines).join('\n');
    };
    expect(text({ with: [] }, '13:00')).toContain('No name is noted: D adds one.');
    expect(text({}, '13:00')).not.toContain('No name is noted');
    expect(text({ ...bare, platform: 'whatsapp' }, '14:26')).not.toContain('No link is noted');
  });

  it('S3-08 asks for one’s own name and number before the hour, first of all', async () => {
    const mine = { me: null, myPhone: null };
    const { press, text, facts } = onPhone('13:50', mine);
    expect(text()).toContain('Your name and number are missing: D adds them.');
    await press('d');
    expect(text()).toMatch(/Not noted yet.*\n1 {2}Your name\n2 {2}Your number\n/);
    await press('1', ...'Camille Martin', 'enter');
    expect(facts().me).toBe('Camille Martin');
    expect(text()).toContain('Your number is missing: D adds it.');
    await press('d', '1', ...'+33639981234', 'enter');
    expect(facts().myPhone).toBe('+33639981234');
    expect(text()).not.toContain('missing');
    // Said once: where a text lacks it, by that text; by one who only writes, no number is needed; and not once it is time.
    const confirming = onPhone('12:45', mine).text();
    expect(confirming).toContain('[Missing: your name');
    expect(confirming).not.toContain('are missing');
    expect(onPhone('13:50', { myPhone: null, voice: 'no' }).text()).not.toContain('missing');
    expect(onPhone('14:31', mine).text()).not.toContain('are missing');
  });
});

/** A day by phone, with a hand on its keys. */
function onPhone(clock: string, given: Partial<Facts> = {}) {
  const host = fakeHost(clock, given);
  const session = createSession(host, host.day);
  const size = { columns: 80, rows: 24 };
  return {
    host,
    text: () => rowsOf(session.frame(size).lines).join('\n'),
    facts: () => session.state().situation?.ledger.facts ?? ({} as Partial<Facts>),
    situation: () => session.state().situation,
    field: () => session.state().prompt?.field.text,
    async press(...keys: string[]) {
      for (const key of keys) {
        host.pass(1000);
        session.press({ key, text: key.length === 1 ? key : '' }, size);
        await session.settled();
      }
    },
  };
}

describe('what is noted', () => {
  const two: Partial<Facts> = {
    with: [
      { title: 'ms', first: 'Claire', last: 'Smith' },
      { title: 'mr', first: 'Tom', last: 'Ng' },
    ],
    theirEmail: null,
  };

  it('D shows it with its value, and every one of several people', async () => {
    const { press, text } = onPhone('13:50', two);
    await press('d');
    expect(text()).toMatch(/1 {2}Their email address\n/);
    expect(text()).toContain(
      'Noted. A digit corrects it:\n2  Your name: Camille Martin\n3  Your number: 06 12 34 56 78',
    );
    expect(text()).toContain('4  Time: 2:30 pm');
    expect(text()).toContain('5  Who you are meeting: Ms Claire Smith, Mr Tom Ng');
    expect(text()).toContain('6  The organisation: Lumen');
    expect(text()).not.toContain('No link');
  });

  it('puts right a time that was mistyped at the start, from how it stands', async () => {
    const { press, field, text, situation, host } = onPhone('13:50');
    await press('d', '3');
    expect(text()).toContain('When is the interview, on your clock?');
    expect(field()).toBe('2026-11-23 14:30');
    // Left as it is, nothing is told.
    await press('enter');
    expect(host.sample.journal).toEqual([]);
    await press('d', '3', 'ctrl+u', ...'15h', 'enter');
    expect(host.sample.journal).toMatchObject([{ event: 'corrected', set: { at: '2026-11-23T14:00:00.000Z' } }]);
    expect(situation()?.scheduledAt).toBe(Date.parse('2026-11-23T14:00:00Z'));
  });

  it('puts right a number, and the name of one of two people', async () => {
    const { press, field, facts } = onPhone('13:50', two);
    await press('d', '7');
    expect(field()).toBe('01 45 67 89 01');
    await press('ctrl+u', ...'+33145678902', 'enter');
    expect(facts().theirPhone).toBe('+33145678902');
    await press('d', '5');
    expect(field()).toBe('Ms Claire Smith');
    await press('ctrl+u', ...'|Clara|Smith', 'enter');
    expect(field()).toBe('Mr Tom Ng');
    await press('enter', 'enter');
    expect(facts().with).toMatchObject([{ first: 'Clara' }, { first: 'Tom', last: 'Ng' }]);
  });
});

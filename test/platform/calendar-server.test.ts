import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calendarEvents } from '../../source/calendar/calendar-events.ts';
import { sameEvent, sequenceOf } from '../../source/calendar/same-event.ts';
import { calendarResource } from '../../source/calendar/write-calendar.ts';
import { calendarAddress } from '../../source/platform/calendar-address.ts';
import { type PushedEntry, pushCalendar } from '../../source/platform/calendar-server.ts';
import { say } from '../../source/wording/say.ts';
import { shippedInterface } from '../helpers/load-interface.ts';
import { freePort, NO_RADICALE, Radicale } from '../helpers/radicale.ts';
import { at, CHART, SampleDay } from '../helpers/sample-day.ts';

const OPTIONS = { same: sameEvent, sequenceOf };
const NOTHING = { created: 0, changed: 0, withdrawn: 0, unchanged: 0 };
const INTERFACE = shippedInterface();

function entriesOf(day: SampleDay, hour: string): PushedEntry[] {
  const { interview, journal } = day;
  const words = { interface: INTERFACE, language: 'fr' } as const;
  const { events, withdrawn } = calendarEvents({ chart: CHART, interview, journal, now: at(hour), words });
  return [
    ...events.map((event) => ({
      uid: event.uid,
      text: event.status === 'cancelled' ? null : calendarResource(event),
    })),
    ...withdrawn.map(({ uid }) => ({ uid, text: null })),
  ];
}

function noShow(): SampleDay {
  const day = new SampleDay({ with: [{ title: 'ms', first: 'Zoé', last: 'Müller, fille; «\u00a0Z\u00a0»' }] });
  day.tell('14:46', 'no-answer');
  day.tell('14:52', 'mailbox');
  day.tell('14:53', 'left');
  day.tell('14:55', 'sent');
  return day;
}

const INTERVIEW = '2026-11-23-dupont@jour-j.ics';
const NUDGE = '2026-11-23-dupont-ask-them-to-call-1@jour-j.ics';
const CLOSE = '2026-11-23-dupont-close-out-1@jour-j.ics';

const eventIn = (text = '') =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') as never);

describe.skipIf(NO_RADICALE)('a push to a real Radicale server', () => {
  let server: Radicale;
  const push = (entries: PushedEntry[], password = Radicale.password) =>
    pushCalendar({ collection: server.collection, user: Radicale.user, password }, entries, OPTIONS);

  beforeAll(async () => {
    server = await Radicale.start();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    for (const name of Object.keys(await server.contents())) {
      await server.request('DELETE', new URL(encodeURIComponent(name), server.collection));
    }
  });

  test('create: one resource for each entry, with the same instants', async () => {
    expect(await push(entriesOf(noShow(), '15:30'))).toEqual({ kind: 'pushed', ...NOTHING, created: 3 });
    const kept = await server.contents();
    expect(Object.keys(kept).sort()).toEqual([NUDGE, CLOSE, INTERVIEW].sort());
    expect(eventIn(kept[INTERVIEW]?.text).startDate.toJSDate().getTime()).toBe(at('14:30'));
    expect(eventIn(kept[INTERVIEW]?.text).summary).toContain('Müller, fille; «\u00a0Z\u00a0»');
    expect(eventIn(kept[NUDGE]?.text).startDate.toJSDate().getTime()).toBe(at('2026-11-25 10:00'));
    expect(kept[INTERVIEW]?.text.match(/BEGIN:VALARM/g)).toHaveLength(2);
  });

  test('twice: the second changes nothing', async () => {
    const entries = entriesOf(noShow(), '15:30');
    await push(entries);
    const before = await server.contents();
    expect(await push(entries)).toEqual({ kind: 'pushed', ...NOTHING, unchanged: 3 });
    expect(await server.contents()).toEqual(before);
  });

  test('change and withdraw: a new day replaces the interview and takes the actions away', async () => {
    const day = noShow();
    await push(entriesOf(day, '15:30'));
    day.tell('16:10', 'they-wrote');
    day.tell('16:11', 'they-move');
    day.tell('16:12', 'agreed', { at: '2026-11-26T09:00:00.000Z' });
    expect(await push(entriesOf(day, '16:13'))).toEqual({ kind: 'pushed', ...NOTHING, changed: 1, withdrawn: 2 });
    const kept = await server.contents();
    expect(Object.keys(kept)).toEqual([INTERVIEW]);
    expect(eventIn(kept[INTERVIEW]?.text).startDate.toJSDate().getTime()).toBe(at('2026-11-26 10:00'));
    expect(await push(entriesOf(day, '16:14'))).toEqual({ kind: 'pushed', ...NOTHING, unchanged: 3 });
  });

  test('cancel: the interview is gone from the server, and only it', async () => {
    const other = new URL('somebody-else.ics', server.collection);
    const theirs = calendarResource({
      ...calendarEvents({
        chart: CHART,
        interview: { ...noShow().interview, id: 'other' },
        journal: [],
        now: 0,
        words: { interface: INTERFACE, language: 'en' },
      }).events[0],
    } as never);
    await server.request('PUT', other, theirs, { 'content-type': 'text/calendar' });
    const day = new SampleDay();
    await push(entriesOf(day, '10:00'));
    day.tell('10:00', 'they-wrote');
    day.tell('10:01', 'they-cancel');
    expect(await push(entriesOf(day, '10:02'))).toEqual({ kind: 'pushed', ...NOTHING, withdrawn: 1 });
    expect(Object.keys(await server.contents())).toEqual(['somebody-else.ics']);
  });

  test('an entry moved by hand is put right again, above its own number', async () => {
    const entries = entriesOf(new SampleDay(), '10:00');
    await push(entries);
    const moved = (entries[0]?.text ?? '')
      .replace('SEQUENCE:0', 'SEQUENCE:4')
      .replace('T133000Z', 'T160000Z')
      .replace('T143000Z', 'T170000Z');
    await server.request('PUT', new URL(encodeURIComponent(INTERVIEW), server.collection), moved, {
      'content-type': 'text/calendar',
    });
    expect(await push(entries)).toEqual({ kind: 'pushed', ...NOTHING, changed: 1 });
    const event = eventIn((await server.contents())[INTERVIEW]?.text);
    expect([event.startDate.toJSDate().getTime(), event.sequence]).toEqual([at('14:30'), 5]);
  });

  test('an interview that is over is put right where it is, never added', async () => {
    const over = entriesOf(new SampleDay(), '10:00').map((entry) => ({ ...entry, onlyIfThere: true }));
    expect(await push(over)).toEqual({ kind: 'pushed', ...NOTHING, unchanged: 1 });
    expect(await server.contents()).toEqual({});
  });

  test('a wrong password: one sentence, nothing written', async () => {
    const failed = await push(entriesOf(noShow(), '15:30'), 'wrong');
    expect(failed).toMatchObject({ kind: 'failed', done: 0, problem: { code: 'calendar-password-refused' } });
    expect(await server.contents()).toEqual({});
  });

  test('a calendar that is not there', async () => {
    const account = {
      collection: new URL('../nowhere/', server.collection),
      user: Radicale.user,
      password: Radicale.password,
    };
    const failed = await pushCalendar(account, entriesOf(noShow(), '15:30'), OPTIONS);
    expect(failed).toMatchObject({
      kind: 'failed',
      problem: { code: 'calendar-not-found', values: { path: '/ana/nowhere/' } },
    });
  });

  test('offline, then on line again: the same push repairs everything', async () => {
    const day = noShow();
    await push(entriesOf(day, '15:30').slice(0, 1));
    await server.stop();
    try {
      const failed = await push(entriesOf(day, '15:30'));
      expect(failed).toMatchObject({
        kind: 'failed',
        done: 0,
        problem: { code: 'calendar-unreachable', values: { reason: 'ECONNREFUSED' } },
      });
    } finally {
      await server.run();
    }
    expect(await push(entriesOf(day, '15:30'))).toEqual({ kind: 'pushed', ...NOTHING, created: 2, unchanged: 1 });
  });
});

describe('odd answers of a server', () => {
  let server: Server;
  let answers: RequestListener;
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      request.resume();
      answers(request, response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const push = (limit = 10_000) => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const account = { collection: new URL(`http://127.0.0.1:${port}/cal/`), user: 'ana', password: 'secret' };
    return pushCalendar(account, entriesOf(noShow(), '15:30'), { ...OPTIONS, limit });
  };
  const EMPTY = '<?xml version="1.0"?><multistatus xmlns="DAV:"></multistatus>';
  const answer =
    (status: number, body = '', headers: Record<string, string> = {}): RequestListener =>
    (_, response) => {
      response.writeHead(status, headers).end(body);
    };
  /** Reading goes well and finds nothing; writing is answered otherwise. */
  const onWriting =
    (write: RequestListener): RequestListener =>
    (request, response) =>
      request.method === 'REPORT'
        ? answer(207, EMPTY, { 'content-type': 'application/xml' })(request, response)
        : write(request, response);

  test.each<[string, RequestListener, string]>([
    ['401', answer(401, '', { 'www-authenticate': 'Basic' }), 'calendar-password-refused'],
    ['403', answer(403), 'calendar-forbidden'],
    ['404', answer(404), 'calendar-not-found'],
    ['405', answer(405), 'calendar-not-caldav'],
    ['500', answer(500, '<html>'), 'calendar-server-error'],
    ['503', answer(503), 'calendar-server-error'],
    ['429', answer(429), 'calendar-entry-refused'],
    [
      'a page instead of XML',
      answer(200, '<html><h1>Welcome</h1></html>', { 'content-type': 'text/html' }),
      'calendar-not-caldav',
    ],
    ['207 with a page', answer(207, '<html>', { 'content-type': 'text/html' }), 'calendar-not-caldav'],
    ['207 with broken XML', answer(207, '<multistatus><a', { 'content-type': 'text/xml' }), 'calendar-not-caldav'],
    ['204 and nothing', answer(204), 'calendar-not-caldav'],
    ['a way to elsewhere', answer(302, '', { location: 'https://elsewhere.example/x?token=1' }), 'calendar-moved'],
    ['a line cut off', (request) => request.socket.destroy(), 'calendar-unreachable'],
    ['no HTTP at all', (request) => request.socket.end('220 ftp ready\r\n'), 'calendar-unreachable'],
  ])('on reading, %s: one sentence, and nothing is written', async (_, listener, code) => {
    answers = listener;
    const failed = await push();
    expect(failed).toMatchObject({ kind: 'failed', done: 0, problem: { code } });
    expect(asked.every((each) => each.startsWith('REPORT '))).toBe(true);
    if (failed.kind !== 'failed') return;
    for (const language of ['en', 'fr'] as const) {
      const sentence = say(language, failed.problem.code, failed.problem.values);
      expect(sentence).toContain('127.0.0.1');
      expect(sentence).not.toMatch(/secret|token|[{}]/);
    }
  });

  test.each<[string, RequestListener, string]>([
    ['403', answer(403), 'calendar-forbidden'],
    ['412 every time', answer(412), 'calendar-changed-meanwhile'],
    ['500', answer(500), 'calendar-server-error'],
    ['507', answer(507), 'calendar-server-error'],
    ['413', answer(413), 'calendar-entry-refused'],
  ])('on writing, %s: one sentence, and it stops there', async (_, listener, code) => {
    answers = onWriting(listener);
    expect(await push()).toMatchObject({ kind: 'failed', done: 0, problem: { code } });
    expect(asked.filter((each) => each.startsWith('PUT ')).length).toBeLessThanOrEqual(2);
  });

  test('writes only what is new, or over what was read', async () => {
    const told: string[] = [];
    const entries = entriesOf(noShow(), '15:30');
    const found = (uid: string) => `<response><href>/cal/${encodeURIComponent(uid)}.ics</href><propstat><prop>
      <getetag>"v1"</getetag><C:calendar-data><![CDATA[BEGIN:VCALENDAR\nEND:VCALENDAR]]></C:calendar-data>
      </prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
    const some = entries.slice(0, 2).map(({ uid }) => found(uid));
    const body = `<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">${some.join('')}
      <response><href>/cal/else.ics</href><status>HTTP/1.1 404 Not Found</status></response></multistatus>`;
    answers = (request, response) => {
      if (request.method === 'REPORT') return answer(207, body, { 'content-type': 'text/xml' })(request, response);
      const { 'if-match': match, 'if-none-match': none, authorization } = request.headers;
      told.push(`${request.method} ${match ?? '-'} ${none ?? '-'}`);
      expect(authorization).toBe(`Basic ${Buffer.from('ana:secret').toString('base64')}`);
      return answer(204)(request, response);
    };
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const account = { collection: new URL(`http://127.0.0.1:${port}/cal/`), user: 'ana', password: 'secret' };
    const pushed = await pushCalendar(
      account,
      entries.map((entry, index) => (index === 1 ? { ...entry, text: null } : entry)),
      OPTIONS,
    );
    expect(pushed).toEqual({ kind: 'pushed', created: 1, changed: 1, withdrawn: 1, unchanged: 0 });
    expect(told).toEqual(['PUT "v1" -', 'DELETE "v1" -', 'PUT - *']);
  });

  test('412 once: read again, and written over what stands there now', async () => {
    let puts = 0;
    answers = onWriting((request, response) => answer(puts++ === 0 ? 412 : 201)(request, response));
    expect(await push()).toEqual({ kind: 'pushed', ...NOTHING, created: 3 });
    expect(asked.map((each) => each.split(' ')[0])).toEqual(['REPORT', 'PUT', 'REPORT', 'PUT', 'PUT', 'PUT']);
  });

  test('a failure half way tells how many entries are as they should be', async () => {
    let puts = 0;
    answers = onWriting((request, response) => answer(puts++ < 2 ? 201 : 500)(request, response));
    expect(await push()).toMatchObject({ kind: 'failed', done: 2 });
  });

  test.each<[string, RequestListener]>([
    ['silence', () => {}],
    [
      'silence after the first line',
      (_, response) => void response.writeHead(207, { 'content-type': 'text/xml' }).flushHeaders(),
    ],
    ['silence on writing', onWriting(() => {})],
  ])('%s ends in its time', async (_, listener) => {
    answers = listener;
    expect(await push(300)).toMatchObject({
      kind: 'failed',
      problem: { code: 'calendar-no-answer', values: { seconds: 1 } },
    });
  });

  test('a server without a certificate that can be trusted', async () => {
    answers = answer(200);
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const account = { collection: new URL(`https://127.0.0.1:${port}/`), user: 'ana', password: 'secret' };
    expect(await pushCalendar(account, entriesOf(noShow(), '15:30'), OPTIONS)).toMatchObject({
      kind: 'failed',
      problem: { code: 'calendar-not-secure' },
    });
  });

  test('nobody there, and no such host', async () => {
    for (const host of [`127.0.0.1:${await freePort()}`, 'nobody.invalid']) {
      const account = { collection: new URL(`http://${host}/`), user: 'ana', password: 'secret' };
      // Where no server of names is reached, a system may ask for half a minute before it says so.
      expect(await pushCalendar(account, entriesOf(noShow(), '15:30'), { ...OPTIONS, limit: 120_000 })).toMatchObject({
        kind: 'failed',
        problem: { code: 'calendar-unreachable', values: { host } },
      });
    }
  });

  test('nothing to push asks nobody', async () => {
    const account = { collection: new URL('http://127.0.0.1:1/'), user: 'ana', password: 'secret' };
    expect(await pushCalendar(account, [], OPTIONS)).toEqual({ kind: 'pushed', ...NOTHING });
  });
});

describe('the address of a calendar', () => {
  test.each([
    ['https://cloud.example/dav/ana/work', 'https://cloud.example/dav/ana/work/'],
    ['https://cloud.example/dav/ana/work/', 'https://cloud.example/dav/ana/work/'],
    ['http://127.0.0.1:5232/ana/jobs', 'http://127.0.0.1:5232/ana/jobs/'],
    ['http://localhost/x/', 'http://localhost/x/'],
    ['http://[::1]:5232/', 'http://[::1]:5232/'],
  ])('%s', (text, address) => expect(calendarAddress(text)?.href).toBe(address));

  test.each([
    'http://cloud.example/dav/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'https://ana:secret@cloud.example/dav/',
    'https://cloud.example/dav/?token=1',
    'https://cloud.example/dav/#x',
    'webcal://cloud.example/',
    'file:///etc/passwd',
    'cloud.example/dav',
    '',
  ])('not %s', (text) => expect(calendarAddress(text)).toBeNull());
});

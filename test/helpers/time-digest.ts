import { createHash } from 'node:crypto';
import { Settings } from 'luxon';
import { HOUR, MINUTE, type ToldEvent } from '../../source/day/interview.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import { readHour } from '../../source/intake/read-hour.ts';
import { dayIn, hourIn } from '../../source/texts/hours.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { calendarOf } from './calendar-of.ts';
import { shippedMessages } from './load-messages.ts';
import { shippedScenario } from './load-scenario.ts';
import { CHART, SampleDay, T } from './sample-day.ts';

/*
 * What the product says of the same hours, days and journals, as one number: it must be the same on every machine,
 * in whatever zone it stands and whatever its today is. node time-digest.ts TODAY DAYS, under any TZ.
 */
const [today = '2026-01-15T12:00:00Z', days = '10'] = process.argv.slice(2);
Settings.now = () => Date.parse(today);

const ZONES = ['UTC', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'];
const TYPED = [
  '2026-03-29T02:30',
  '2026-10-25T02:30',
  '2026-10-25T02:30+01:00',
  '2026-03-29T03:15',
  '2026-04-05T01:45',
  '2026-10-04T02:15',
  'demain 14h30',
  'tomorrow 2:30pm',
  '29 août 9h',
  '02/03 10h',
  'lundi 8h',
  'in 20 minutes',
  '0h20',
];
const said: unknown[] = [];

for (const zone of ZONES) {
  for (const text of TYPED) {
    for (const now of [Date.parse('2026-01-15T12:00:00Z'), Date.parse('2026-08-28T22:30:00Z')]) {
      const reading = readHour(text, { zone, now, language: 'fr' });
      said.push([zone, text, reading]);
      if (reading.ok) said.push(hourIn(reading.value, zone, 'fr-FR'), dayIn(reading.value, zone, 'en-GB'));
    }
  }
}

/** Always the same numbers. */
let seed = 7;
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % below;
};

const messages = shippedMessages();
const words = { interface: shippedScenario().interface, language: 'en' } as const;
for (let number = 0; number < Number(days); number++) {
  const zone = ZONES[random(ZONES.length)] ?? 'UTC';
  // Some of them on the nights when clocks change.
  const T0 =
    [T, Date.parse('2026-03-29T01:30:00Z'), Date.parse('2026-10-25T00:30:00Z'), Date.parse('2026-11-01T06:10:00Z')][
      random(4)
    ] ?? T;
  const { interview } = new SampleDay({ zone, theirZone: ZONES[random(ZONES.length)] ?? 'UTC' }, T0);
  const journal: ToldEvent[] = [];
  let now = T0 - 3 * HOUR;
  for (let step = 0; step < 12; step++) {
    now += random(40) * MINUTE;
    const situation = situationAt(CHART, interview, journal, now);
    said.push(situation);
    for (const { text, channel } of situation.offers) said.push(renderMessage(messages, situation, text, { channel }));
    const simple = situation.choices.filter(({ event, needs }) => needs.length === 0 && event !== 'close');
    const choice = simple[random(Math.max(1, simple.length))];
    if (choice && random(3) > 0) journal.push({ at: now, event: choice.event });
  }
  said.push(calendarOf({ chart: CHART, interview, journal, history: journal, now, words }));
}

console.log(createHash('sha256').update(JSON.stringify(said)).digest('hex'));

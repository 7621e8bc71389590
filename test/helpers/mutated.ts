/** A source of numbers that gives the same row for the same seed, so that what was found can be found again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % Math.max(1, below);
  };
}

const PIECES = [
  'BEGIN:VEVENT',
  'END:VEVENT',
  'END:VCALENDAR',
  'DTSTART;TZID=FOO:20261203T143000',
  'DTSTART:20261203',
  'RRULE:FREQ=DAILY;BYDAY=1MO;BYMONTHDAY=9',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=WEEKLY;INTERVAL=60;BYDAY=MO,TU',
  'EXDATE:20261203T133000Z',
  'METHOD:CANCEL',
  'METHOD:REPLY',
  'STATUS:CANCELLED',
  'TZOFFSETTO:+9999',
  'DURATION:P99999W',
  'RECURRENCE-ID:20261203T133000Z',
  '\u001b]52;c;cm0=\u0007',
  '\u202e',
  '\u0000',
  '\u009b31m',
  '=?utf-8?Q?=00?=',
  'Content-Transfer-Encoding: base64',
];

/** A text changed in one to six places: a line gone, doubled, swapped or cut, letters of another kind, line ends. */
export function mutated(text: string, random: (below: number) => number): string {
  let lines = text.split('\r\n');
  for (let changes = 1 + random(6); changes > 0; changes -= 1) {
    const at = random(lines.length);
    const line = lines[at] ?? '';
    switch (random(9)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(at, 0, line);
        break;
      case 2:
        lines.splice(at, 1, lines[random(lines.length)] ?? '');
        break;
      case 3:
        lines[at] = line.slice(0, random(line.length + 1));
        break;
      case 4:
        lines.splice(at, 0, PIECES[random(PIECES.length)] ?? '');
        break;
      case 5: {
        const place = random(line.length + 1);
        lines[at] = line.slice(0, place) + (PIECES[random(PIECES.length)] ?? '') + line.slice(place);
        break;
      }
      case 6:
        lines[at] = random(2) === 0 ? line.toLowerCase() : line.toUpperCase();
        break;
      case 7:
        lines[at] = line.replace(/\d/u, String(random(10)));
        break;
      default:
        lines = lines.slice(0, random(lines.length) + 1);
    }
  }
  return lines.join(['\r\n', '\n', '\r', '\r\r\n'][random(12)] ?? '\r\n');
}

import { writeSync } from 'node:fs';
import { appendRecord } from '../../source/storage/append-record.ts';

// Appends events to a journal as a program of its own: node append-loop.ts FILE NAME COUNT.
// Every name that stands on standard output was said to be on disk.
const [file = '', name = '', count = '0'] = process.argv.slice(2);

for (let index = 0; index < Number(count); index++) {
  const event = { at: index, event: `${name}-${index}` };
  const appended = await appendRecord(file, { type: 'event', event, state: 'pause' }, { at: index, wait: 120_000 });
  writeSync(1, appended.kind === 'written' ? `${event.event}\n` : `! ${JSON.stringify(appended)}\n`);
}

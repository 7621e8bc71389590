import ICAL from 'ical.js';

/** What we say of an entry; what a server adds to it, or leaves out of the rest, is its own affair. */
const COMPARED = ['uid', 'dtstart', 'dtend', 'status', 'summary', 'description', 'location'];

/**
 * Whether two iCalendar texts of one entry say the same to whoever reads them, however they are written: a server may
 * fold, order and escape anew. What cannot be read says nothing.
 */
export function sameEvent(one: string, other: string): boolean {
  const said = saidBy(one);
  return said !== null && said === saidBy(other);
}

/** The number of changes that a stored entry claims; 0 where it claims none. */
export function sequenceOf(text: string): number {
  const value = Number(eventIn(text)?.getFirstPropertyValue('sequence') ?? 0);
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function saidBy(text: string): string | null {
  const event = eventIn(text);
  if (event === null) return null;
  const values = COMPARED.map((name) => String(event.getFirstPropertyValue(name) ?? '').trim());
  const triggers = event
    .getAllSubcomponents('valarm')
    .map((alarm) => alarm.getFirstPropertyValue('trigger'))
    .map((trigger) => (trigger instanceof ICAL.Duration ? trigger.toSeconds() : String(trigger)))
    .sort();
  return JSON.stringify([values, triggers]);
}

function eventIn(text: string): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  } catch {
    return null;
  }
}

import { describe, expect, test } from 'vitest';
import { type Facts, LANGUAGES, TONES } from '../../source/day/interview.ts';
import type { Channel, Situation } from '../../source/day/situation.ts';
import { situationAt } from '../../source/day/situation-at.ts';
import { stateTitle, stepWords } from '../../source/texts/interface.ts';
import { renderMessage } from '../../source/texts/render.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { at, clock, FACTS, T } from '../helpers/sample-day.ts';

const SCENARIO = shippedScenario('on-site-interview');
const { chart } = SCENARIO;

/** A day on site being told: hours in Paris. */
class OnSite {
  private readonly journal: { at: number; event: string; set?: Record<string, string> }[] = [];
  private readonly facts: Facts;

  constructor(facts: Partial<Facts> = {}) {
    this.facts = { ...FACTS, mode: 'on-site', ...facts };
  }

  at(hour: string): Situation {
    const interview = {
      id: '2026-11-23-dupont',
      createdAt: T - 3 * 86_400_000,
      scheduledAt: T,
      facts: this.facts,
      scenario: { name: chart.name, hash: chart.hash },
    };
    return situationAt(chart, interview, this.journal, at(hour));
  }

  tell(hour: string, event: string, set?: Record<string, string>): string {
    this.journal.push({ at: at(hour), event, ...(set ? { set } : {}) });
    const situation = this.at(hour);
    if (!situation.log.at(-1)?.applied) throw new Error(`${event} is no choice at ${hour} in ${situation.state}`);
    return situation.state;
  }

  see(hour: string): string {
    const { state, deadline } = this.at(hour);
    return deadline ? `${state} until ${clock(deadline.at)}` : state;
  }
}

describe('an interview on site, of which the program knows nothing but its YAML', () => {
  test('INV-14 who has been there and reads a message of theirs is not asked on the way again', () => {
    const day = new OnSite();
    day.tell('14:21', 'done');
    day.tell('14:31', 'called-in');
    day.tell('15:30', 'ended');
    day.tell('16:00', 'they-wrote');
    expect(day.at('16:01').choices.map(({ event }) => event)).not.toContain('late-or-cancel');
  });

  test('INV-14 a later version of the invitation does not begin the day again once it is over', () => {
    const day = new OnSite();
    day.tell('14:21', 'done');
    day.tell('14:31', 'called-in');
    day.tell('15:30', 'ended');
    day.tell('15:31', 'they-call');
    const moved = { uid: 'x', at: new Date(at('16:30')).toISOString() };
    expect(day.tell('15:32', 'invitation-updated', moved)).toBe('on-the-phone');
  });

  test('they forgot me: ten minutes early, three tries to be found, an honest end, a new date', () => {
    const day = new OnSite();
    expect(day.see('2026-11-21 12:00')).toBe('days-before until 2026-11-22 14:30');
    expect(day.see('2026-11-22 15:00')).toBe('confirm until 11:30');
    expect(day.tell('2026-11-22 15:01', 'sent')).toBe('get-ready');
    expect(day.see('13:00')).toBe('leave-home until 14:20');
    expect(day.tell('13:20', 'done')).toBe('on-the-way');
    expect(day.tell('14:05', 'done')).toBe('too-early');
    expect(day.see('14:20')).toBe('reception until 14:30');
    expect(day.tell('14:21', 'done')).toBe('waiting');
    expect(day.see('14:36')).toBe('ask-reception until 14:45');
    expect(day.tell('14:37', 'done')).toBe('ask-reception');
    expect(day.see('14:45')).toBe('contact-them until 15:00');
    expect(day.tell('14:46', 'no-answer')).toBe('contact-them');
    expect(day.tell('14:47', 'sent')).toBe('wait-on');
    const told = day.at('14:48').availableUntil;
    expect(clock(told)).toBe('15:15');
    expect(day.see('14:48')).toBe('wait-on until 15:15');
    expect(day.see('15:16')).toBe('forgotten until 15:35');
    expect(day.tell('15:20', 'done')).toBe('no-show');
    expect(day.tell('17:00', 'sent')).toBe('door-open');
    expect(day.see('2026-11-25 10:00')).toBe('ask-again until 2026-11-30 10:00');
    expect(day.tell('2026-11-25 11:00', 'agreed', { at: '2026-12-03T09:00:00.000Z' })).toBe('recap');
    expect(day.tell('2026-11-25 11:05', 'sent')).toBe('days-before');
    expect(day.at('2026-11-25 11:05').attempt).toBe(2);
  });

  test('where nothing is told, nobody is said to have forgotten anybody', () => {
    const day = new OnSite();
    expect(day.see('14:54')).toBe('contact-them until 14:55');
    expect(day.see('16:00')).toMatch(/^what-happened/);
    expect(day.tell('16:01', 'took-place')).toBe('debrief');
    const other = new OnSite();
    expect(other.tell('17:00', 'still-nothing')).toBe('forgotten');
  });

  test('they come for me, and the days after run as after any interview', () => {
    const day = new OnSite();
    day.tell('14:22', 'done');
    expect(day.tell('14:33', 'called-in')).toBe('live');
    expect(day.at('14:40').mayRing).toBe(false);
    expect(day.tell('15:30', 'ended')).toBe('debrief');
    expect(day.tell('16:00', 'done', { need: 'clore en cinq jours' })).toBe('thank-you');
    expect(day.tell('18:00', 'sent')).toBe('quiet');
    expect(day.see('2026-11-25 10:00')).toBe('quiet until 2026-12-03 10:00');
    expect(day.tell('2026-12-03 10:30', 'sent')).toBe('silence');
    expect(day.tell('2026-12-12 10:00', 'let-go')).toBe('closed-by-silence');
  });

  test('I am late: they are told how late, and the hour moves', () => {
    const day = new OnSite();
    day.tell('13:30', 'done');
    expect(day.tell('14:00', 'late-or-cancel')).toBe('late-or-cancel');
    expect(day.tell('14:01', 'late')).toBe('i-am-late');
    expect(day.tell('14:02', 'sent', { minutes: '20' })).toBe('on-the-way');
    expect(clock(day.at('14:03').scheduledAt)).toBe('14:50');
    expect(day.see('14:41')).toBe('reception until 14:50');
  });

  test('they are late by half an hour: the wait begins anew at the hour they named', () => {
    const day = new OnSite();
    day.tell('14:22', 'done');
    day.tell('14:31', 'they-call');
    expect(day.tell('14:32', 'they-are-late', { minutes: '30' })).toBe('waiting');
    expect(day.see('14:33')).toBe('waiting until 15:05');
  });

  test('the hour at which one must go ends the wait', () => {
    const day = new OnSite();
    day.tell('14:22', 'done');
    day.tell('14:23', 'must-leave', { at: new Date(at('14:50')).toISOString() });
    expect(day.see('14:51')).toBe('forgotten until 15:10');
  });

  const GENDERED =
    /(?<!\p{L})(prêt|désolé|ravi|assis|sûr|heureux|(?:êtes|suis|est) (?:passé|arrivé|allé|présenté|attendu))e?(?!\p{L})/iu;

  test.each(LANGUAGES)('every message in %s can be given at its step, in every tone, and is whole', (language) => {
    const seen = new Set<string>();
    for (const tone of TONES) {
      for (const known of [{}, { job: null, org: null }, { through: 'agency' }] as const) {
        const facts: Partial<Facts> = { language, tone, slots: 'le 1er, le 2', theirPhone: '+33145678901', ...known };
        for (const situation of stepsOf(new OnSite(facts))) {
          for (const { text, channel } of situation.offers) {
            const options = { channel: channel as Channel, language, minutes: 20, newHour: situation.now + 86_400_000 };
            const rendering = renderMessage(SCENARIO.messages, situation, text, options);
            if (rendering.kind !== 'message')
              throw new Error(`${situation.state} ${text}: ${JSON.stringify(rendering)}`);
            const { subject, body, meter } = rendering.message;
            seen.add(text);
            expect(`${subject} ${body}`, text).not.toMatch(/undefined|\{|\}| {2}| ,| \./u);
            if (channel === 'sms' && !language.startsWith('fr')) expect(meter.segments, body).toBe(1);
            if (channel === 'spoken')
              for (const line of body.split('\n\n')) expect(line.split(/\s+/u).length, line).toBeLessThanOrEqual(40);
            // whoever sits at the desk is told whom one came to see
            if (text === 'ask-reception' || text === 'leave-word') expect(body, text).toContain('Dupont');
            if (language.startsWith('fr')) expect(body, text).not.toMatch(GENDERED);
          }
        }
      }
    }
    const known = Object.keys(SCENARIO.messages.catalogues[language] ?? {});
    expect(known.filter((text) => !seen.has(text))).toEqual([]);
  });

  test.each(['en', 'fr'] as const)('the words of the screen in %s fit, and are no slip', (language) => {
    for (const situation of stepsOf(new OnSite())) {
      const { title, advice } = stepWords(SCENARIO.interface, situation, language);
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(advice.join(' ').length, advice.join(' ')).toBeLessThanOrEqual(240);
      for (const text of [title, ...advice]) {
        expect(text).not.toMatch(/[{}!]|undefined|\bnone\b| {2}/u);
        if (language === 'fr') expect(text).not.toMatch(GENDERED);
      }
    }
    for (const state of Object.keys(chart.states)) {
      const short = SCENARIO.interface.states[state]?.short[language] ?? '';
      expect(short.length, short).toBeLessThanOrEqual(14);
      expect(stateTitle(SCENARIO.interface, new OnSite().at('14:00'), state, language)).not.toBe('');
    }
  });
});

/** One situation in every step that a day comes through, whatever happens. */
function stepsOf(day: OnSite): Situation[] {
  const found: Situation[] = [];
  const say = (hour: string, event?: string, set?: Record<string, string>) => {
    if (event) day.tell(hour, event, set);
    found.push(day.at(hour));
  };
  found.push(new OnSite().at('16:00'));
  say('2026-11-21 12:00');
  say('2026-11-22 15:00');
  say('12:00');
  say('12:05', 'they-wrote');
  say('12:06', 'nothing-new');
  say('12:07', 'late-or-cancel');
  say('12:08', 'cancel');
  say('12:09', 'nothing-new');
  say('12:10', 'missed-call');
  say('12:11', 'no-answer');
  say('13:10');
  say('13:20', 'done');
  say('13:30', 'late-or-cancel');
  say('13:31', 'late');
  say('13:32', 'nothing-new');
  say('14:05', 'done');
  say('14:21');
  say('14:22', 'done');
  say('14:36');
  say('14:46');
  say('14:47', 'no-answer');
  say('14:48', 'sent');
  say('15:16');
  say('15:17', 'done');
  say('15:18', 'they-call');
  say('15:19', 'they-move');
  say('15:20', 'they-will-propose');
  say('2026-11-25 10:30');
  say('2026-12-01 10:30');
  say('2026-12-01 11:00', 'agreed', { at: '2026-12-03T09:00:00.000Z' });
  say('2026-12-01 11:05', 'sent');
  say('2026-12-03 10:05');
  say('2026-12-03 10:06', 'called-in');
  say('2026-12-03 11:00', 'ended');
  say('2026-12-03 11:10', 'done', { need: 'X', struck: 'Y', detail: 'Z' });
  say('2026-12-03 12:10', 'sent');
  say('2026-12-16 10:30');
  say('2026-12-16 10:31', 'sent');
  say('2026-12-24 10:31');
  say('2026-12-24 10:32', 'they-wrote');
  say('2026-12-24 10:33', 'decision');
  say('2026-12-24 10:34', 'offer');
  return found;
}

import { describe, expect, it, onTestFinished } from 'vitest';
import { fakeHost } from './fake-host.ts';
import { afterFirstCall, opened, told } from './opened-session.ts';

describe('the bell', () => {
  it('INV-09 is silent until something was told after T', () => {
    const host = fakeHost('14:29');
    const { session } = opened(host);
    for (const hour of ['14:30', '14:35', '14:45']) {
      host.setClock(hour);
      session.tick();
    }
    expect(host.rung).toBe(0);
  });

  it('rings once at a deadline, and never twice for one instant', () => {
    const { session, host } = afterFirstCall('14:50');
    host.setClock('14:51');
    session.tick();
    session.tick();
    expect(host.rung).toBe(1);
    host.setClock('14:50');
    session.tick();
    host.setClock('14:51');
    session.tick();
    expect(host.rung).toBe(1);
  });

  it('T01 rings once for all that was slept through', () => {
    const { session, host } = afterFirstCall('14:47');
    host.setClock('15:40');
    session.tick();
    expect(host.rung).toBeLessThanOrEqual(1);
  });

  it('does not ring for what was told', async () => {
    const { digit, press, host } = afterFirstCall('14:52');
    await press(digit('no-answer'));
    expect(host.rung).toBe(0);
  });
});

describe('T04 a clock that was set back', () => {
  it('says so, and keeps what was told', () => {
    const { session, host, text } = afterFirstCall('14:47');
    host.setClock('13:00');
    session.tick();
    expect(text()).toContain('The clock is behind the last thing told.');
    expect(session.state().situation?.state).toBe('pause');
  });
});

describe('clocks that jump, zones that change', () => {
  /** A screen that looks at the clock, as a running one does. */
  function running(hour: string) {
    const host = fakeHost(hour);
    const screen = opened(host);
    onTestFinished(screen.session.start());
    return { ...screen, host };
  }

  it('T01 T02 after a sleep the first look shows the step of now, with one sentence and one bell at most', () => {
    const { session, host, step, text } = running('13:20');
    host.jumpClock('14:10');
    session.tick();
    expect(step()).toBe('within-reach');
    expect(text()).toContain('A jump of 50 min');
    expect(host.rung).toBeLessThanOrEqual(1);
    host.pass(1_000);
    session.tick();
    expect(text().match(/A jump of/g)).toHaveLength(1);

    const late = running('14:20');
    late.host.jumpClock('14:50');
    late.session.tick();
    expect(late.step()).toBe('call-1');
    expect(late.host.rung).toBe(0);
  });

  it('T02 a machine whose other clock goes on in its sleep is noticed alike', () => {
    const { session, host, text } = running('13:20');
    host.setClock('14:10');
    session.tick();
    expect(text()).toContain('A jump of 50 min');
  });

  it('T02 a key pressed on a frame from before the sleep tells nothing, but their call', async () => {
    const asleep = running('14:46');
    asleep.host.jumpClock('15:00');
    await asleep.press(asleep.digit('no-answer'));
    expect(told(asleep.host)).toEqual([]);
    const called = running('14:46');
    called.host.jumpClock('15:00');
    await called.press('a');
    expect(told(called.host)).toEqual(['they-call']);
  });

  it('T04 a clock set back is said once, noted in the journal, and takes nothing back', async () => {
    const { session, host, press, digit, text } = running('14:46');
    await press(digit('no-answer'));
    host.jumpClock('12:46');
    session.tick();
    await session.settled();
    expect(text()).toContain('The clock was set back by 2 h. What was told stays.');
    expect(text()).toContain('The clock is behind the last thing told.');
    expect(host.notes).toEqual(['the clock was set back by 7200 s']);
    expect(told(host)).toEqual(['no-answer']);
    host.pass(1_000);
    session.tick();
    expect(host.notes).toHaveLength(1);
  });

  it('T05 set forward and corrected, the step is that of the corrected hour', () => {
    const { session, host, step } = running('13:50');
    host.jumpClock('16:50');
    session.tick();
    expect(step()).not.toBe('within-reach');
    host.jumpClock('13:50');
    session.tick();
    expect(step()).toBe('within-reach');
  });

  it('T19 a busy machine and a clock put right bit by bit are no jump', () => {
    const { session, host, text } = running('13:50');
    for (const late of [5_000, 20_000, 59_000]) {
      host.pass(late);
      session.tick();
    }
    for (let slewed = 0; slewed < 200; slewed++) {
      host.pass(1_000);
      session.tick();
    }
    expect(text()).not.toContain('A jump of');
  });

  it('T11 where the machine comes to another zone, its hour is shown with its name, and the interview stays', () => {
    const { session, host, text } = running('13:50');
    expect(text()).not.toContain('New York');
    const before = session.state().situation?.scheduledAt;
    host.travel('America/New_York');
    session.tick();
    expect(text()).toMatch(/now shows New York time/);
    expect(text()).toMatch(/7:50 am \(?.*New York/);
    expect(session.state().situation?.scheduledAt).toBe(before);
  });
});

describe('what W says', () => {
  it('goes on being right as time passes, and goes with its step', async () => {
    const host = fakeHost('13:58');
    const { press, session, text } = opened(host);
    await press('w');
    expect(text()).toContain('It is 1:58 pm');
    expect(text()).toContain('in 27 min');
    host.setClock('13:59:46');
    session.tick();
    expect(text()).toContain('It is 1:59 pm');
    expect(text()).not.toContain('1:58 pm');
    expect(text()).toContain('in 26 min');
    host.setClock('14:25:00');
    session.tick();
    expect(text()).not.toContain('It is ');
  });

  it('X09 is not said again for a minute that passed', async () => {
    const host = fakeHost('13:58', {}, { screenReader: true });
    const { press, session } = opened(host);
    await press('w');
    const said = session.said().length;
    host.setClock('13:59:46');
    session.tick();
    expect(session.said()).toHaveLength(said);
  });
});

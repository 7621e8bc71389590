import { expect, test } from 'vitest';
import { openContext } from '../../source/commands/context.ts';
import { StoredDay } from '../../source/commands/stored-day.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';
import { SampleHome } from '../helpers/run-jour-j.ts';

test('S07 what another window told between the first reading and the watch is there', async () => {
  const home = new SampleHome();
  home.run('14:20', 'new', '--at', '2026-11-23T14:30', '--mode', 'phone');
  const { store } = await openContext({ home: home.folder });
  const scenario = async () => ({ ...shippedScenario(), name: 'remote-interview', remarks: [] });
  const day = await StoredDay.open(store, '2026-11-23-1430', scenario);
  home.run('14:31', 'tell', 'they-call');
  day.watch(() => {})();
  expect(day.events.map(({ event }) => event)).toEqual(['they-call']);
  home.remove();
});

import type { Alerts } from '../screens/host.ts';
import type { Context } from './context.ts';

/** How alerts make themselves noticed here, by the settings: the tab says it in any case, for it makes no noise. */
export function alertsOf({ settings, platform }: Pick<Context, 'settings' | 'platform'>): Alerts {
  const level = settings.alerts;
  return {
    silent: level === 'silent',
    insistent: level === 'loud',
    ring({ title, body }) {
      if (level === 'silent') return;
      platform.bell.ring();
      if (level === 'loud') void platform.notifier.notify(title, body);
    },
    show: ({ title, progress }) => platform.tab.show(title, progress),
  };
}

import type { Messages } from '../../source/scenario/scenario.ts';
import { shippedScenario } from './load-scenario.ts';

/** The messages of the remote interview, read from their files. */
export const shippedMessages = (): Messages => shippedScenario().messages;

import type { InterfaceCatalogue } from '../../source/scenario/scenario.ts';
import { shippedScenario } from './load-scenario.ts';

/** The words of the remote interview on the screen, read from their file. */
export const shippedInterface = (): InterfaceCatalogue => shippedScenario().interface;

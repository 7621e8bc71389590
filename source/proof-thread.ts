import { parentPort, workerData } from 'node:worker_threads';
import { type Walk, walk } from './proof/prove.ts';

/** A thread of `check`: takes the walks that it is told, one after the other, through the chart that it was given. */
parentPort?.on('message', (each: Walk) => parentPort?.postMessage(walk(workerData, each)));

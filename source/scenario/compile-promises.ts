import type { Chart, Condition } from './chart.ts';
import type { Kind } from './known-names.ts';
import type { Promised } from './promise.ts';
import type { PromiseInput } from './promise-form.ts';
import type { Path } from './yaml-file.ts';

/** What the promises of a chart may name, and how the chart reads its own conditions. */
interface Known {
  readonly conditions: (list: readonly string[] | undefined, path: Path) => Condition[];
  readonly checkEach: (kind: Kind, names: readonly string[] | undefined, known: readonly string[], path: Path) => void;
  readonly states: readonly string[];
  readonly parts: readonly string[];
  readonly events: readonly string[];
  /** Null where the messages could not be read. */
  readonly texts: readonly string[] | null;
  readonly channels: readonly string[];
}

/** Reads the promises of a chart, and reports every name in them that is not known. */
export function compilePromises(
  form: Readonly<Record<string, readonly PromiseInput[]>>,
  known: Known,
): Chart['promises'] {
  const { conditions, checkEach, states, events } = known;
  return Object.fromEntries(
    Object.entries(form).map(([id, list]) => [id, list.map((each, index) => promised(each, ['promises', id, index]))]),
  );

  function promised(input: PromiseInput, path: Path): Promised {
    if ('steps' in input) checkEach('state', input.steps, states, [...path, 'steps']);
    if ('except' in input) checkEach('state', input.except, states, [...path, 'except']);
    if ('event' in input) checkEach('event', [input.event], events, [...path, 'event']);
    if ('events' in input) checkEach('event', input.events, events, [...path, 'events']);
    const held = 'if' in input ? conditions(input.if, path) : [];
    switch (input.kind) {
      case 'never-in':
      case 'never-enters':
        return { kind: input.kind, steps: input.steps, if: held };
      case 'never-offers':
        checkEach('text', input.texts, known.texts ?? input.texts ?? [], [...path, 'texts']);
        checkEach('channel', input.channels, known.channels, [...path, 'channels']);
        return {
          ...where(input),
          kind: input.kind,
          texts: input.texts ?? null,
          channels: input.channels ?? null,
          if: held,
        };
      case 'never-advises':
        return { ...where(input), kind: input.kind, advice: input.advice, if: held };
      case 'never-lets':
        return { ...where(input), kind: input.kind, event: input.event, if: held };
      case 'always-lets':
        checkEach('state', [input.to], states, [...path, 'to']);
        return { ...where(input), kind: input.kind, event: input.event, to: input.to, if: held };
      case 'at-most':
        for (const name of ['told', 'more'] as const) {
          checkEach(
            'state',
            input[name].map((each) => each.split(' ')[0] ?? ''),
            states,
            [...path, name],
          );
          checkEach(
            'event',
            input[name].map((each) => each.split(' ')[1] ?? ''),
            events,
            [...path, name],
          );
        }
        return input;
      case 'goes-through':
        checkEach('state', [input.step], states, [...path, 'step']);
        return {
          kind: input.kind,
          step: input.step,
          event: input.event,
          moves: input.moves,
          noShows: input['no-shows'],
          movesWithANoShow: input['moves-with-a-no-show'],
        };
      default:
        return input;
    }
  }
}

const where = ({ steps, except }: { steps?: readonly string[] | undefined; except: readonly string[] }) => ({
  steps: steps ?? null,
  except,
});

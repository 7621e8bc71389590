import { graphOf } from '../scenario/graph/graph-of.ts';
import type { Context } from './context.ts';
import { Failure } from './failure.ts';
import { wordsOfDrawing } from './words-of-drawing.ts';

/** How a chart can be drawn; each way is loaded only when it is asked for. */
const FORMATS = {
  mermaid: async () => (await import('../scenario/graph/mermaid.ts')).mermaidOf,
  dot: async () => (await import('../scenario/graph/dot.ts')).dotOf,
  svg: async () => (await import('../scenario/graph/svg.ts')).svgOf,
} as const;

/** `graph [SCENARIO]`: the chart on standard output. */
export async function graph(
  context: Context,
  name: string | undefined,
  flags: { readonly format?: string },
): Promise<void> {
  const format = flags.format ?? 'svg';
  if (!Object.hasOwn(FORMATS, format)) throw new Failure('unknown-format', { format });
  const draw = await FORMATS[format as keyof typeof FORMATS]();
  const scenario = await context.scenario(name);
  const drawing = draw(graphOf(scenario.chart), wordsOfDrawing(scenario, context.language)).trimEnd();
  context.printExactly(context.json ? JSON.stringify({ scenario: scenario.name, format, drawing }, null, 2) : drawing);
}

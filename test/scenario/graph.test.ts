import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordsOfDrawing } from '../../source/commands/words-of-drawing.ts';
import type { Chart } from '../../source/scenario/chart.ts';
import { dotOf } from '../../source/scenario/graph/dot.ts';
import type { DrawingWords } from '../../source/scenario/graph/drawing-words.ts';
import { type Graph, graphOf } from '../../source/scenario/graph/graph-of.ts';
import { layoutOf } from '../../source/scenario/graph/layout-of.ts';
import { mermaidOf } from '../../source/scenario/graph/mermaid.ts';
import { svgOf } from '../../source/scenario/graph/svg.ts';
import { leftOut } from '../helpers/left-out.ts';
import { shippedScenario } from '../helpers/load-scenario.ts';

const SCENARIO = { ...shippedScenario(), name: 'remote-interview', remarks: [] };
const { chart: CHART } = SCENARIO;
const GRAPH = graphOf(CHART);
const WORDS = wordsOfDrawing(SCENARIO, 'en');

/** Words that mean something to every format, in place of all of a scenario's. */
const NASTY = '<b>"x"</b> & \' ]]> {x} #quot; `y` \\n | ;--> %% \u0007\u202e end';
const NASTY_WORDS: DrawingWords = {
  ...WORDS,
  heading: NASTY,
  part: () => NASTY,
  short: () => NASTY,
  title: () => NASTY,
  event: () => NASTY,
};

describe('the drawing of a chart, as data', () => {
  it('has every step once, in the part that it belongs to', () => {
    const drawn = GRAPH.lanes.flatMap(({ part, nodes }) => nodes.map(({ state }) => `${part} ${state}`));
    const states = Object.entries(CHART.states).map(([name, { part }]) => `${part} ${name}`);
    expect(drawn.toSorted()).toEqual(states.toSorted());
  });

  it('leaves nothing out: every way of a step itself is an arrow, a deadline named once, or a way back', () => {
    for (const [from, state] of Object.entries(CHART.states)) {
      const targets = [
        ...state.until.map(({ to }) => to),
        ...state.pass.map(({ to }) => to),
        ...Object.values(state.on).flatMap(({ branches }) =>
          branches.filter(({ everywhere }) => !everywhere).map(({ to }) => to),
        ),
      ];
      const node = GRAPH.lanes.flatMap(({ nodes }) => nodes).find((each) => each.state === from);
      const named = [
        'stay',
        ...GRAPH.arrows.filter((arrow) => arrow.from === from).map(({ to }) => to),
        ...GRAPH.lanes.flatMap(({ shared }) =>
          shared.filter(({ states }) => states.includes(from)).map(({ to }) => to),
        ),
        ...(node?.returns.map(({ to }) => to) ?? []),
        ...(node?.interruptsBy.length ? ['back'] : []),
      ];
      for (const to of targets) expect(named, `${from} → ${to}`).toContain(to);
    }
  });

  it('has one arrow between two steps, and none for what can be told everywhere', () => {
    const pairs = GRAPH.arrows.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(GRAPH.arrows.filter(({ to }) => to === 'closed')).toEqual([]);
    expect(GRAPH.everywhere.find(({ event }) => event === 'they-call')).toMatchObject({ key: 'a', to: ['live'] });
  });

  it('knows the usual way through the day without a call', () => {
    const way = ['quiet-wait'];
    for (let next: string | undefined = way[0]; next !== undefined; ) {
      const from: string = next;
      next = GRAPH.arrows.find((arrow) => arrow.main && arrow.from === from)?.to;
      if (next !== undefined) way.push(next);
    }
    expect(way.slice(0, 9)).toEqual([
      'quiet-wait',
      'check-details',
      'ping',
      'wait-ping',
      'call-1',
      'pause',
      'call-2',
      'voicemail',
      'email',
    ]);
    expect(way.at(-1)).toBe('released');
  });

  it('names a deadline that many steps share once', () => {
    const ladder = GRAPH.lanes.find(({ part }) => part === 'ladder');
    expect(ladder?.shared.map(({ at, to }) => `${WORDS.deadline(at)}: ${to}`)).toEqual([
      'the time to leave: email',
      'the time to leave: released',
      'T+25 min: what-happened',
      'T+60 min, or later: released',
      'T+60 min, or later: what-happened',
    ]);
  });
});

describe('the words of a drawing', () => {
  const at = (state: string, index = 0) => CHART.states[state]?.until[index]?.at;
  const words = (language: 'en' | 'fr', state: string, index = 0) => {
    const instant = at(state, index);
    if (instant === undefined) throw new Error(`no deadline ${index} in ${state}`);
    return wordsOfDrawing(SCENARIO, language).deadline(instant);
  };

  it('say each deadline with its hour', () => {
    expect(words('en', 'confirm')).toBe('T−45 min');
    expect(words('en', 'check-details', 3)).toBe('T+10 min'); // after the hour at which one must leave
    expect(words('fr', 'signal')).toBe('T');
    expect(words('fr', 'breathe', 1)).toBe('après 2\u00a0min');
    expect(words('en', 'close-out')).toBe('5 working days');
    expect(words('en', 'silence', 1)).toBe('7 days after the follow-up');
  });

  it('say nothing that depends on the day: the agreed hour is T, and no day is named', () => {
    for (const language of ['en', 'fr'] as const) {
      const drawn = svgOf(GRAPH, wordsOfDrawing(SCENARIO, language)).replace(/<style>.*?<\/style>|<[^>]*>/gsu, ' ');
      expect(drawn).not.toMatch(/14:30|2:30|14\u00a0h\u00a030|9:15|November|novembre|Tuesday|mardi|none/u);
    }
    expect(WORDS.event('not-ready', 'live')).toBe('I asked to keep T');
    expect(WORDS.title('days-before')).toBeNull();
  });
});

describe('the places', () => {
  const box = (id: string, height = 40) => ({ id, width: 100, height });
  const link = (from: string, to: string, main = false) => ({ from, to, main, width: 40, height: 14 });

  it('put the usual way on one straight line', () => {
    const boxes = [box('a'), box('b', 160), box('c'), box('d', 90), box('e')];
    const links = [link('a', 'b', true), link('a', 'd'), link('b', 'c', true), link('d', 'c'), link('c', 'e', true)];
    const placed = layoutOf(boxes, links, 2000);
    const heights = ['a', 'b', 'c', 'e'].map((id) => placed.boxes.get(id)?.y);
    expect(new Set(heights).size).toBe(1);
  });

  it('never put two boxes one over the other nor a line over a box, and all of them inside, whatever the chart', () => {
    const graphs = fc.integer({ min: 1, max: 16 }).chain((count) => {
      const [end, width, height] = [
        fc.nat(count - 1),
        fc.integer({ min: 1, max: 160 }),
        fc.integer({ min: 1, max: 60 }),
      ];
      return fc.record({
        heights: fc.array(fc.integer({ min: 20, max: 200 }), { minLength: count, maxLength: count }),
        links: fc.array(fc.record({ from: end, to: end, main: fc.boolean(), width, height }), { maxLength: 24 }),
      });
    });
    fc.assert(
      fc.property(graphs, ({ heights, links }) => {
        const boxes = heights.map((height, index) => box(String(index), height));
        const apart = links.filter(({ from, to }) => from !== to);
        const lines = apart.map((each) => ({ ...each, from: String(each.from), to: String(each.to) }));
        const placed = layoutOf(boxes, lines, 1500);
        expect(layoutOf(boxes, lines, 1500)).toEqual(placed);
        const corners = boxes.map(({ id, width, height }) => {
          const { x, y } = placed.boxes.get(id) ?? { x: Number.NaN, y: Number.NaN };
          return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
        });
        for (const [index, one] of corners.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(-0.1);
          expect(one.top).toBeGreaterThanOrEqual(-0.1);
          expect(one.right).toBeLessThanOrEqual(placed.width + 0.1);
          expect(one.bottom).toBeLessThanOrEqual(placed.height + 0.1);
          for (const other of corners.slice(index + 1)) {
            const clear =
              one.right <= other.left + 0.2 ||
              other.right <= one.left + 0.2 ||
              one.bottom <= other.top + 0.2 ||
              other.bottom <= one.top + 0.2;
            expect(clear).toBe(true);
          }
        }
        // A line is level where it passes a box, and passes above or below it.
        for (const { points } of placed.links) {
          for (const [place, to] of points.slice(1).entries()) {
            const from = points[place] ?? to;
            for (const { left, right, top, bottom } of corners) {
              const beside = Math.max(from.x, to.x) <= left + 1 || Math.min(from.x, to.x) >= right - 1;
              const clear = Math.max(from.y, to.y) <= top + 0.2 || Math.min(from.y, to.y) >= bottom - 0.2;
              expect(beside || clear).toBe(true);
            }
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  it('keep what stands alone clear of a line that climbs beside it', () => {
    const boxes = [box('a', 90), box('b', 36), box('c', 91), box('d', 84), box('e', 173), box('alone', 20)];
    const links = [
      link('c', 'a'),
      link('a', 'd', true),
      link('e', 'b'),
      link('d', 'b'),
      link('d', 'e'),
      link('e', 'a'),
    ];
    const placed = layoutOf(boxes, links, 1500);
    const alone = placed.boxes.get('alone') ?? { x: 0, y: 0 };
    for (const { points } of placed.links) {
      for (const [place, to] of points.slice(1).entries()) {
        const from = points[place] ?? to;
        const apart = Math.max(from.x, to.x) < alone.x - 50 || Math.min(from.x, to.x) > alone.x + 50;
        expect(apart || Math.max(from.y, to.y) < alone.y - 10 || Math.min(from.y, to.y) > alone.y + 10).toBe(true);
      }
    }
  });
});

describe('the picture', () => {
  it('is drawn the same twice', () => {
    expect(svgOf(GRAPH, WORDS)).toBe(svgOf(graphOf(CHART), WORDS));
  });

  it('holds what came from outside as text and never as marks', () => {
    const tags = new Set([...svgOf(GRAPH, NASTY_WORDS).matchAll(/<\/?([^\s>/]*)/gu)].map(([, name]) => name));
    const known = ['svg', 'style', 'title', 'defs', 'marker', 'path', 'rect', 'g', 'text'];
    expect([...tags].filter((name) => !known.includes(name ?? ''))).toEqual([]);
    expect(svgOf(GRAPH, NASTY_WORDS)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
    expect(svgOf(GRAPH, NASTY_WORDS)).toContain('&lt;b&gt;&quot;x&quot;&lt;/b&gt;');
  });

  it('draws a chart of one step, and one without any end', () => {
    const [name, first] = Object.entries(CHART.states)[0] ?? [];
    if (name === undefined || first === undefined) throw new Error('no step');
    const bare: Chart = { ...CHART, everywhere: {}, states: { [name]: { ...first, until: [], on: {}, pass: [] } } };
    expect(svgOf(graphOf(bare), WORDS)).toContain('Days before');
  });
});

const hasPicture = spawnSync('rsvg-convert', ['--version']).error === undefined;
const noPicture = leftOut('the chart read as a picture', 'rsvg-convert', hasPicture);

test.skipIf(noPicture)('another program reads the picture, whatever stands in it', () => {
  for (const words of [WORDS, NASTY_WORDS]) {
    const { status, stderr } = spawnSync('rsvg-convert', ['--width', '200'], { input: svgOf(GRAPH, words) });
    expect([status, String(stderr)]).toEqual([0, '']);
  }
});

const hasGraphviz = spawnSync('dot', ['-V']).error === undefined;
const noGraphviz = leftOut('the chart read by Graphviz', 'dot', hasGraphviz);

/** What Graphviz understood: the labels of its boxes. */
function readByGraphviz(source: string): { boxes: string[]; arrows: number } {
  const { status, stdout, stderr } = spawnSync('dot', ['-Tjson0', '-Gsplines=false', '-Gnslimit=1'], { input: source });
  expect([status, String(stderr)]).toEqual([0, '']);
  const read = JSON.parse(String(stdout)) as { objects: { label?: string; nodes?: number[] }[]; edges: unknown[] };
  const boxes = read.objects.filter(({ nodes }) => nodes === undefined).map(({ label = '' }) => label);
  return { boxes, arrows: read.edges.length };
}

test.skipIf(noGraphviz)(
  'Graphviz reads the chart: every step, every arrow, and nothing else, whatever stands in it',
  () => {
    const states = Object.keys(CHART.states).length;
    const plain = readByGraphviz(dotOf(GRAPH, WORDS));
    expect([plain.boxes.length, plain.arrows]).toEqual([states, GRAPH.arrows.length]);
    expect(plain.boxes.some((label) => label.startsWith('K1 First call abc\\nCall now'))).toBe(true);
    const nasty = readByGraphviz(dotOf(GRAPH, NASTY_WORDS));
    expect([nasty.boxes.length, nasty.arrows]).toEqual([states, GRAPH.arrows.length]);
  },
);

describe('Mermaid', () => {
  const TEXT = String.raw`"[^"#&<>'\x60;|\\{}\[\]()%@\u0000-\u001f]*(?:(?:#\d+;|<br/>)[^"#&<>'\x60;|\\{}\[\]()%@\u0000-\u001f]*)*"`;
  const NAME = '[A-Za-z][A-Za-z0-9_]*';
  /** All that a line of the drawing may be, as Mermaid's flowcharts have it. */
  const LINES = [
    /^flowchart LR$/u,
    new RegExp(String.raw`^ {2}anywhere_note\[${TEXT}\]$`, 'u'),
    new RegExp(String.raw`^ {2}subgraph part\d+\[${TEXT}\]$`, 'u'),
    new RegExp(String.raw`^ {4}${NAME}(?:\(${TEXT}\)|\(\[${TEXT}\]\)|\[\[${TEXT}\]\])$`, 'u'),
    /^ {2}end$/u,
    new RegExp(String.raw`^ {2}${NAME} (?:-->|==>|-\.->)\|${TEXT}\| ${NAME}$`, 'u'),
    /^$/u,
  ];

  const check = (graph: Graph, words: DrawingWords) => {
    const lines = mermaidOf(graph, words).split('\n');
    for (const line of lines)
      expect(
        LINES.some((form) => form.test(line)),
        line,
      ).toBe(true);
    const boxes = lines.filter((line) => /^ {4}/u.test(line)).map((line) => /\w+/u.exec(line)?.[0] ?? '');
    expect(new Set(boxes).size).toBe(boxes.length);
    expect(boxes).toHaveLength(graph.lanes.flatMap(({ nodes }) => nodes).length);
    for (const line of lines) {
      const [, from, to] = /^ {2}(\w+) [-=.>]+\|.*\| (\w+)$/u.exec(line) ?? [];
      if (from !== undefined) expect(boxes).toEqual(expect.arrayContaining([from, to]));
    }
    return boxes;
  };

  it('gets a flowchart of whole lines, every arrow between boxes that there are', () => {
    check(GRAPH, WORDS);
    check(GRAPH, wordsOfDrawing(SCENARIO, 'fr'));
    check(GRAPH, NASTY_WORDS);
  });

  it('gets no box that is called like a word of its own, nor two alike', () => {
    const [lane] = GRAPH.lanes;
    const [node] = lane?.nodes ?? [];
    if (lane === undefined || node === undefined) throw new Error('no lane');
    const named = (state: string) => ({ ...node, state });
    const graph = {
      ...GRAPH,
      arrows: [],
      lanes: [{ ...lane, shared: [], nodes: ['end', 'a-b', 'a_b', 'a--b', 'Class', 'part0'].map(named) }],
    };
    const boxes = check(graph, NASTY_WORDS);
    expect(boxes).toEqual(['end_2', 'a_b', 'a_b_2', 'a_b_3', 'Class_2', 'part0_2']);
  });
});

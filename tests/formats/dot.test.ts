import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { render } from '../../src/render/index.ts';
import { documents, timeline } from './sample.ts';

const hasGraphviz = spawnSync('dot', ['-V']).status === 0;

interface Graph {
  objects?: { _gvid: number; name: string; label: string }[];
  edges?: { tail: number; head: number; label?: string }[];
}

async function read(of = timeline): Promise<{ nodes: Graph['objects'] & {}; edges: string[] }> {
  const { stdout, stderr } = spawnSync('dot', ['-Tdot_json'], {
    input: await render(of, 'dot', { documents }),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const graph = JSON.parse(stdout) as Graph;
  const nodes = graph.objects ?? [];
  const name = new Map(nodes.map((node) => [node._gvid, node.name]));
  const edges = (graph.edges ?? []).map(
    (edge) => `${name.get(edge.tail)} -> ${name.get(edge.head)}${edge.label ? `: ${edge.label}` : ''}`,
  );
  return { nodes, edges };
}

it.skipIf(!hasGraphviz)('reads back in Graphviz (skipped where there is no `dot`)', async () => {
  const { nodes, edges } = await read();
  expect(nodes.map((node) => node.name).toReversed()).toEqual(timeline.events.map((entry) => entry.id));
  expect(nodes.find((node) => node.name === 'ended')!.label).toContain('"Quotes", commas');
  expect(edges.sort()).toEqual(['museum -> leave', 'repaired -> opened: before-cue']);
});

it.skipIf(!hasGraphviz)('draws no edge that follows from others', async () => {
  const [a, b, c] = timeline.events
    .slice(0, 3)
    .map((entry) => ({ ...entry, after: [], before: [] as string[] }));
  a!.before.push(b!.id, c!.id);
  b!.before.push(c!.id);
  const { edges } = await read({ ...timeline, events: [a!, b!, c!] });
  expect(edges.sort().reverse()).toEqual([`${a!.id} -> ${b!.id}`, `${b!.id} -> ${c!.id}`]);
});

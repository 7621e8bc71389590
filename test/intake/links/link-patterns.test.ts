import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import { recogniserOf } from '../../../source/intake/links/link-patterns.ts';
import { matchTemplate, readTemplate } from '../../../source/intake/links/link-template.ts';
import { readLinkPatterns } from '../../../source/intake/links/read-link-patterns.ts';
import { STUCK } from '../../helpers/stuck.ts';

const matches = (template: string, address: string): readonly string[] | null => {
  const read = readTemplate(template);
  if (typeof read === 'string') throw new Error(`${template}: ${read}`);
  const url = new URL(`https://${address}`);
  const parts = url.pathname.split('/').filter((part) => part !== '');
  return matchTemplate(read, url.hostname, parts, url.searchParams);
};

describe('the shape of a link', () => {
  it.each([
    ['visio.acme.example/room/*', 'visio.acme.example/room/4f', ['4f']],
    ['visio.acme.example/room/*', 'visio.acme.example/ROOM/4F/', ['4F']],
    ['visio.acme.example/room/*', 'visio.acme.example/room', null],
    ['visio.acme.example/room/*', 'visio.acme.example/room/a/b', null],
    ['visio.acme.example/room/**', 'visio.acme.example/room/a/b', ['a', 'b']],
    ['visio.acme.example/room/**', 'visio.acme.example/room', null],
    ['*.acme.example/x', 'a.b.acme.example/x', []],
    ['*.acme.example/x', 'acme.example/x', null],
    ['*.acme.example/x', 'evilacme.example/x', null],
    ['jitsi.*/*', 'jitsi.org.example/r', ['r']],
    ['a.example/{digits 3}-{letters 2}', 'a.example/123-ab', ['123-ab']],
    ['a.example/{digits 3}-{letters 2}', 'a.example/1234-ab', null],
    ['a.example/{id}', 'a.example/a1', ['a1']],
    ['a.example/room-*-x', 'a.example/room-1-2-x', ['room-1-2-x']],
    ['a.example/room-*-x', 'a.example/room--x', null],
    ['a.example/join?id', 'a.example/join?ID=4', ['4']],
    ['a.example/join?id', 'a.example/join?id=', null],
  ])('%s and %s', (template, address, open) => expect(matches(template, address)).toEqual(open));

  it.each([
    ['', 'empty'],
    ['https://a.example/x', 'scheme'],
    ['a', 'host'],
    ['*.*', 'host'],
    ['a*b.example/x', 'host'],
    ['*zoom.us/j/*', 'host'],
    ['-*.example/x', 'host'],
    ['*', 'too-open'],
    ['*/*', 'too-open'],
    ['a.example//x', 'path'],
    ['a.example/**/x', 'path'],
    ['a.example/x y', 'path'],
    ['a.example/x#y', 'path'],
    ['a.example/{digit}', 'braces'],
    ['a.example/{digits 3-2}', 'braces'],
    ['a.example/}', 'braces'],
  ])('%j is refused: %s', (template, problem) => expect(readTemplate(template)).toBe(problem));

  it('I11 no template can hang', () => {
    const text = 'a'.repeat(100_000);
    const began = performance.now();
    expect(matches(`a.example/${'*a'.repeat(100)}b`, `a.example/${text.slice(0, 250)}`)).toBeNull();
    expect(matches(`a.example/${'{id}'.repeat(60)}-`, `a.example/${text.slice(0, 250)}`)).toBeNull();
    expect(matches('a.example/*a*a*a*b', `a.example/${text}`)).toBeNull();
    expect(performance.now() - began).toBeLessThan(STUCK);
  });
});

describe('patterns of one’s own', () => {
  const read = (text: string) => {
    const { patterns, problems } = readLinkPatterns(yaml, text, 'links.yaml');
    return { patterns, problems: problems.map(({ code, values }) => [code, values.line]) };
  };

  it('come before what is known, and take a tool away too', () => {
    const { patterns, problems } = read(
      'meetings:\n  - name: Salle Acme\n    links:\n      - visio.acme.example/salle/*\n      - meet.google.com/acme/*\nnever:\n  - acme.zoom.us/**\n',
    );
    expect(problems).toEqual([]);
    const recognise = recogniserOf(patterns);
    const known = (link: string) => recognise(new URL(link));
    expect(known('https://visio.acme.example/salle/4')).toMatchObject({ kind: 'meeting', service: 'Salle Acme' });
    expect(known('https://meet.google.com/acme/4')).toMatchObject({ service: 'Salle Acme', platform: 'other' });
    expect(known('https://acme.zoom.us/j/81234567890')).toEqual({ kind: 'never' });
    expect(known('https://zoom.us/j/81234567890')).toMatchObject({ service: 'Zoom' });
  });

  it.each([
    ['', []],
    ['# nothing yet\n', []],
    ['meetings: [', [['links-file-not-yaml', 1]]],
    ['- a\n', [['links-file-not-yaml', 1]]],
    ['meeting:\n  - x\n', [['links-file-unknown-key', 1]]],
    ['meetings:\n  name: x\n', [['links-file-no-list', 2]]],
    ['meetings:\n  - visio.acme.example/*\n', [['links-file-no-entry', 2]]],
    ['meetings:\n  - links: [a.example/*]\n', [['links-file-no-name', 2]]],
    ['meetings:\n  - name: A\n', [['links-file-no-list', 2]]],
    ['meetings:\n  - name: A\n    links: [a.example/*]\n    platform: skype\n', [['links-file-platform', 4]]],
    ['meetings:\n  - name: A\n    link: [a.example/*]\n    links: [a.example/*]\n', [['links-file-unknown-key', 3]]],
    [
      'never:\n  - ok.example/*\n  - https://a.example\n  - "*"\n',
      [
        ['links-file-scheme', 3],
        ['links-file-too-open', 4],
      ],
    ],
    [
      'never:\n  - {a: b}\n  - 12\n',
      [
        ['links-file-empty', 2],
        ['links-file-empty', 3],
      ],
    ],
    ['never: ["a.example/(a+)+$"]\n', []],
  ])('%j says what is wrong and where', (text, problems) => expect(read(text).problems).toEqual(problems));

  it('a wrong entry costs only itself', () => {
    const { patterns } = read(
      'meetings:\n  - name: A\n    links: ["?", a.example/*]\n  - oops\nnever: [b.example/**]\n',
    );
    expect(patterns).toEqual({
      services: [{ name: 'A', platform: 'other', links: ['a.example/*'] }],
      never: ['b.example/**'],
    });
  });
});

it.each(['invitations.md', 'invitations.fr.md'])('the example of docs/%s is read without a remark', (name) => {
  const page = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
  const example = /```yaml\n(meetings:[\s\S]*?)```/u.exec(page)?.[1] ?? '';
  const { patterns, problems } = readLinkPatterns(yaml, example, 'links.yaml');
  expect(problems).toEqual([]);
  expect([patterns.services.length, patterns.services[0]?.links.length, patterns.never.length]).toEqual([1, 3, 1]);
});

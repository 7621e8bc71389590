import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../../source/intake/invitation/html-text.ts';
import { STUCK } from '../../helpers/stuck.ts';

const tidy = (html: string): string =>
  textOfHtml(html)
    .replace(/[ \n]+/gu, ' ')
    .trim();

describe('what an HTML mail says', () => {
  it.each([
    ['<html><head><title>x</title></head><body><p>Bonjour&nbsp;Claire</p></body></html>', 'Bonjour Claire'],
    ['<HEAD><META NAME="Generator" CONTENT="version 14.02.5004.000"></HEAD><!-- Converted -->Bonjour', 'Bonjour'],
    ['<style>p{}</style>a<script>1<2</script >b<!-- c -->d', 'a b d'],
    ['<header>Bonjour</header>', 'Bonjour'],
    ['<style>a', 'a'],
    ['İ<style>x</style>é', 'İ é'],
    [
      '<a class="b" href="https://zoom.us/j/81234567890?pwd=a&amp;x=1">Rejoindre</a>',
      'https://zoom.us/j/81234567890?pwd=a&x=1 Rejoindre',
    ],
  ])('%j', (html, text) => expect(tidy(html)).toBe(text));

  it.each(['<head>', '<script ', '<!--', '<a href="https://', '<', '&#', '<style>x</styl'])(
    'I11 300 kB of %j take no time',
    (piece) => {
      const began = performance.now();
      textOfHtml(piece.repeat(300_000 / piece.length));
      expect(performance.now() - began).toBeLessThan(STUCK);
    },
  );
});

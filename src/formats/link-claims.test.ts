import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkClaims, type ClaimTargets } from './link-claims.ts';

const targets: ClaimTargets = new Map([
  ['s-1 event closed', { href: '/events/a/', lane: 'border' }],
  ['s-1 count 300 & more', { href: '/counts/camp/#b', lane: null }],
]);
const kindOf = () => 2;

const cases: [name: string, html: string, expected: string][] = [
  [
    'a claim becomes a link with the tint of its lane',
    '<span id="s-1" class="sentence claim">They <span class="mention event">closed</span> it.</span>',
    '<span id="s-1" class="sentence claim">They <a class="mention event tint-2" href="/events/a/">closed</a> it.</span>',
  ],
  [
    'escaped characters are read as they are shown',
    '<span id="s-1" class="sentence"><span class="mention count">300 &#x26; more</span></span>',
    '<span id="s-1" class="sentence"><a class="mention count" href="/counts/camp/#b">300 &#x26; more</a></span>',
  ],
  [
    'the same words in another sentence carry no claim',
    '<span id="s-2" class="sentence"><span class="mention event">closed</span></span>',
    '<span id="s-2" class="sentence"><span class="mention event">closed</span></span>',
  ],
  [
    'links do not nest',
    '<span id="s-1" class="sentence"><a href="/x/">is <span class="mention event">closed</span></a></span>',
    '<span id="s-1" class="sentence"><a href="/x/">is <span class="mention event">closed</span></a></span>',
  ],
  [
    'words behind a link are linked again',
    '<span id="s-1" class="sentence"><a href="/x/">x</a> <span class="mention event">closed</span></span>',
    '<span id="s-1" class="sentence"><a href="/x/">x</a> <a class="mention event tint-2" href="/events/a/">closed</a></span>',
  ],
  [
    'the mark behind a noted sentence leads to who says so',
    '<span id="s-1" class="sentence claim">x<a class="claim-link" href="#s-1" aria-label="Link">¶</a></span>',
    '<span id="s-1" class="sentence claim">x<a class="claim-link" href="#c-1" aria-label="Who says so">¶</a></span>',
  ],
  [
    'the mark behind any other sentence stays',
    '<span id="s-2" class="sentence claim">x<a class="claim-link" href="#s-2" aria-label="Link">¶</a></span>',
    '<span id="s-2" class="sentence claim">x<a class="claim-link" href="#s-2" aria-label="Link">¶</a></span>',
  ],
  [
    'citations keep their number and lose the repeated title; what follows is linked',
    '<span id="s-1">x<a class="citation" href="#source-a" aria-label="1: Paper, Title">1</a> <span class="mention event">closed</span></span>',
    '<span id="s-1">x<a class="citation" href="#source-1">1</a> <a class="mention event tint-2" href="/events/a/">closed</a></span>',
  ],
  [
    'another kind of mention is not taken for it',
    '<span id="s-1" class="sentence"><span class="mention actor">closed</span></span>',
    '<span id="s-1" class="sentence"><span class="mention actor">closed</span></span>',
  ],
];

for (const [name, html, expected] of cases) {
  test(name, () => assert.equal(linkClaims(html, targets, kindOf, new Set(['s-1'])), expected));
}

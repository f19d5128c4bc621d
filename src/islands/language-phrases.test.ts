import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSay } from './language-phrases.ts';

const say = createSay({
  language: 'pl',
  phrases: [
    ['{n} event', { one: '{n} wydarzenie', few: '{n} wydarzenia', many: '{n} wydarzeń' }],
    ['{n} events', { one: '{n} wydarzenie', few: '{n} wydarzenia', many: '{n} wydarzeń' }],
    ['{n} of {m} events', '{n} z {m} wydarzeń'],
    ['{event} at {name}', '{name}: {event}'],
    ['from {date}', 'od {date}'],
    ['Claimed by {name}', 'Twierdzenie: {name}'],
    ['Events tied to {names}', 'Wydarzenia: {names}'],
    ['the crisis', 'kryzys'],
    ['Timeline: {title}', 'Oś czasu: {title}'],
    ['about {count}', 'ok. {count}'],
    ['{count} people', '{count} (osoby)'],
    ['A point. A bar.', 'Punkt. Pasek.'],
    ['Law', 'Prawo'],
  ],
});
const cases: [written: string, said: string | null][] = [
  ['1 event', '1 wydarzenie'],
  ['3 events', '3 wydarzenia'],
  ['25 events.', '25 wydarzeń.'],
  ['12 of 1,532 events.', '12 z 1532 wydarzeń.'],
  ['3 events at Brzeg', '[Brzeg]: 3 wydarzenia'],
  // a sentence that only looks like one
  ['People at the fence', null],
  ['from November 2021', 'od listopada 2021'],
  ['from mid-November', null],
  ['Law · claimed by A, B', 'Prawo · twierdzenie: [A, B]'],
  ['Events tied to A or B', 'Wydarzenia: [A] lub [B]'],
  ['Timeline: the crisis', 'Oś czasu: kryzys'],
  ['The crisis, 8–18 November 2021 · Law', 'Kryzys, 8–18 listopada 2021 · Prawo'],
  ['A guard: about 30,500 people, 9 November 2021, Brzeg', '[A guard]: ok. 30 500 (osoby), 9 listopada 2021, [Brzeg]'],
  ['No matter. A point. A bar. Law.', '[No matter.] Punkt. Pasek. Prawo.'],
  ['2021', '2021'],
  ['a lawful end', null],
];
for (const [written, expected] of cases) {
  test(`${written} → ${expected ?? 'prose'}`, () => {
    const parts = say(written);
    const text = parts?.map((part) => (part.isSaid ? part.text : `[${part.text}]`)).join('');
    assert.equal(text?.replace(/\s/g, ' ') ?? null, expected);
  });
}

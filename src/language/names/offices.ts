import type { Registers } from '../../schema/registers.ts';
import type { Countries } from './countries.ts';
import { chiefOffices, leaderOffices, offices } from '../lexicon/offices.ts';
import { createPhraseIndex } from './phrase-index.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { parseTokens } from '../token.ts';
import { lowerAt } from './token-shape.ts';
import type { Name } from './vocabulary.ts';

interface Term {
  actor: string;
  /** Id of the state or organisation in which the office is held. */
  body: string;
  office: string;
  /** ISO prefixes; an open end is null. */
  from: string | null;
  to: string | null;
}

export interface Offices {
  /** Names of offices, to be looked up at a token; a name may stand for several offices. */
  phrases: PhraseIndex<string>;
  /** Who held one of the offices of a body on a day; null if nobody or several did. */
  holder: (body: string, keys: readonly string[], day: string) => string | null;
  /** Whether an actor held one of the offices, of whatever body, on a day. */
  holds: (actor: string, keys: readonly string[], day: string) => boolean;
}

/** Reads who held which office when from the titles in `actors.yaml`: "President of X", "Secretary General of NATO". */
export function createOffices({ actors }: Registers, countries: Countries, names: PhraseIndex<Name>): Offices {
  const phrases = createPhraseIndex<string>();
  for (const { key, phrases: own } of offices) for (const phrase of own) phrases.add(phrase, key, 'any');
  const terms: Term[] = [];
  const states = new Set(countries.list.map(({ actorId }) => actorId));
  for (const actor of actors) {
    const home = countries.byCode.get(actor.country ?? '')?.actorId ?? null;
    for (const role of actor.roles) {
      for (const title of role.title
        .replace(/\(.*?\)/g, '')
        .split(/;| and (?=Minister|President)|, (?=Commission|European)/)) {
        for (const { body, office } of readTitle(title, home, phrases, names, countries))
          terms.push({ actor: actor.id, body, office, from: role.from, to: role.to });
      }
    }
  }
  const fits = (term: Term, keys: readonly string[], day: string): boolean =>
    keys.includes(term.office) && (term.from === null || term.from <= day) && (term.to === null || day < term.to);
  const ofBody = Map.groupBy(terms, ({ body }) => body);
  const single = (body: string, keys: readonly string[], day: string): string | null => {
    const held = ofBody.get(body)?.filter((term) => fits(term, keys, day)) ?? [];
    const holders = new Set(held.map(({ actor }) => actor));
    const [only] = holders;
    return holders.size === 1 && only !== undefined ? only : null;
  };
  return {
    phrases,
    holder(body, keys, day) {
      const isState = states.has(body);
      if (keys.includes('chief')) return isState ? null : single(body, chiefOffices, day);
      if (!keys.includes('leader')) return single(body, keys, day);
      if (!isState) return null;
      for (const office of leaderOffices) {
        const holder = single(body, [office], day);
        if (holder !== null) return holder;
      }
      return null;
    },
    holds: (actor, keys, day) =>
      terms.some((term) => term.actor === actor && fits(term, keys.includes('leader') ? leaderOffices : keys, day)),
  };
}

function readTitle(
  title: string,
  home: string | null,
  phrases: PhraseIndex<string>,
  names: PhraseIndex<Name>,
  countries: Countries,
): { body: string; office: string }[] {
  const tokens = parseTokens(title.trim());
  // "UN Secretary-General", "US Secretary of State", "European Commissioner"
  const prefix = names.at(tokens, 0).find((hit) => hit.values.some(isBody));
  const demonym = countries.forms.at(tokens, 0)[0];
  const start = prefix?.end ?? demonym?.end ?? 0;
  const hit = phrases.at(tokens, start)[0];
  if (!hit) return [];
  let body = prefix?.values.find(isBody)?.id ?? demonym?.values[0]?.country.actorId ?? home;
  if (/^(?:of|for)$/.test(lowerAt(tokens, hit.end))) {
    const at = lowerAt(tokens, hit.end + 1) === 'the' ? hit.end + 2 : hit.end + 1;
    const owner = names.at(tokens, at)[0]?.values.find(isBody)?.id;
    // "Head of the cabinet office": of something that is in no register
    if (owner === undefined && prefix === undefined && demonym === undefined) return [];
    body = owner ?? body;
  }
  return body === null ? [] : hit.values.map((office) => ({ body, office }));
}

function isBody(name: Name): boolean {
  return name.type === 'actor' && name.form !== 'person' && name.form !== 'surname';
}

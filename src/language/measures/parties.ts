import type { ActorMention } from '../../schema/mention.ts';
import type { Registers } from '../../schema/registers.ts';
import type { DocumentReading, SentenceReading } from '../reading.ts';
import { prosePattern } from '../prose-pattern.ts';

const senderKinds = new Set(['state', 'intergovernmental', 'government-body']);

/** What the registers tell of who can impose measures, and on whom they mostly are. */
export interface Parties {
  isSender(id: string): boolean;
  /** In whose name an actor acts: the union of a council, the state of a minister on that day; null for who cannot impose anything. */
  principal(id: string): string | null;
  /** The state that an adjective names: "European measures". */
  byAdjective: ReadonlyMap<string, string>;
  /** States whom the measures of this crisis aim at where the text names nobody. */
  targets: readonly string[];
  /** Who imposes where the whole text names nobody. */
  senders: readonly string[];
  kinds: ReadonlyMap<string, Registers['actors'][number]['kind']>;
}

/** Those parties on a day, `YYYY-MM-DD`. */
export type PartiesOn = (date: string) => Parties;

export function createParties(registers: Registers): PartiesOn {
  const { actors, site } = registers;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const stateOf = new Map(
    actors.flatMap((actor) => (actor.kind === 'state' && actor.country ? [[actor.country, actor.id] as const] : [])),
  );
  // a union of states is no state, but its bodies act for it
  for (const { country, actsFor } of actors)
    if (actsFor && country && !stateOf.has(country)) stateOf.set(country, actsFor);
  // "High Representative of the EU": the body or the union that a title names
  const bodies = actors
    .filter(({ kind }) => senderKinds.has(kind))
    .map(({ id, actsFor, name, aliases }) => ({
      id: actsFor ?? id,
      pattern: new RegExp(
        `\\b(?:${[name, ...aliases].map((each) => each.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})(?!\\p{L})`,
        'u',
      ),
    }));
  const ofOffice = createMemo((title: string) => bodies.find(({ pattern }) => pattern.test(title))?.id ?? null);
  const principal = (id: string, date: string): string | null => {
    const actor = byId.get(id);
    if (!actor) return null;
    if (actor.actsFor) return actor.actsFor;
    if (actor.kind === 'person') {
      const held = actor.roles.filter(
        ({ from, to }) => (from ?? '') <= date && (to ?? date) >= date.slice(0, to?.length),
      );
      const office = (held.length > 0 ? held : actor.roles)
        .map(({ title }) => ofOffice(title))
        .find((body) => body !== null);
      return office ?? (actor.country && stateOf.get(actor.country)) ?? null;
    }
    if (!senderKinds.has(actor.kind)) return null;
    return actor.kind === 'government-body' ? ((actor.country && stateOf.get(actor.country)) ?? actor.id) : actor.id;
  };
  const parties: Omit<Parties, 'principal'> = {
    isSender: (id) => senderKinds.has(byId.get(id)?.kind ?? ''),
    byAdjective: new Map(
      Object.entries(site.demonyms).flatMap(([country, words]) => {
        const id = stateOf.get(country);
        return id ? words.map((word): [string, string] => [word.toLowerCase(), id]) : [];
      }),
    ),
    targets: site.sanctions.targets,
    senders: site.sanctions.senders,
    kinds: new Map(actors.map((actor) => [actor.id, actor.kind])),
  };
  return (date) => ({ ...parties, principal: (id) => principal(id, date) });
}

function createMemo<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** The sender that stands most often beside a measure ("EU sanctions"), else the first of the usual senders that is named. */
export function usualSender(document: DocumentReading, parties: Parties): string | null {
  const counts = new Map<string, number>();
  const named = new Set<string>();
  // "the Union's sanctions", "the Union, with its allies, has today imposed"
  const pattern = imposes;
  for (const sentence of document.sentences) {
    for (const mention of actorsOf(sentence)) {
      if (!parties.isSender(mention.id) || parties.targets.includes(mention.id)) continue;
      const id = parties.principal(mention.id) ?? mention.id;
      named.add(id);
      if (pattern.test(sentence.text.slice(mention.end, mention.end + 60))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  // one mention of somebody else's measures does not make a text one about them
  const usual = parties.senders.find((id) => named.has(id));
  if (usual !== undefined) counts.set(usual, (counts.get(usual) ?? 0) + 1);
  return (
    [...counts].toSorted((a, b) => b[1] - a[1] || Number(b[0] === usual) - Number(a[0] === usual))[0]?.[0] ??
    parties.senders[0] ??
    [...named][0] ??
    null
  );
}

/** The sender that the last heading before a sentence names, if it is that of its section: "2. United States" above "the listing of August stays in place". */
export function senderOfSection(
  sentence: SentenceReading,
  heading: SentenceReading | null,
  parties: Parties,
): string | null {
  // the heading of a cell is that of its column: the section is the one its table stands in
  if (heading === null || (sentence.row === null && heading.text !== sentence.heading)) return null;
  const named = actorsOf(heading).filter(
    (mention) => parties.isSender(mention.id) && !parties.targets.includes(mention.id),
  );
  const [first, ...others] = new Set(named.map((mention) => parties.principal(mention.id) ?? mention.id));
  // "Sudland unimpressed, Oslo impatient": the heading of what many say is not of anybody's measures
  const isOfMany =
    others.length > 0 || (named.some(({ metonym }) => metonym) && actorsOf(heading).length > named.length);
  return isOfMany ? null : (first ?? null);
}

export function actorsOf(sentence: SentenceReading): ActorMention[] {
  return sentence.mentions.filter((mention): mention is ActorMention => mention.type === 'actor');
}

/** "the Union's (sanctions)", "the Union, with its allies, has today imposed" */
const imposes = prosePattern(
  /^(?:(?:'s|’s)(?: [\p{L}-]+){0,2}|(?: (?!\p{L}+(?:s|ed|ing) )[\p{L}-]+)?) (?:sanctions?|package|ban|restrictions|blacklist|listings?|measures (?:against|will))\b|^(?:, [^,;]{3,60})?,? (?:(?:has|have) )?today (?:adopted|imposed|approved|listed|sanctioned|designated)\b|^,? (?:(?:has|have|had|could|would|may|might|will) )?(?:adopted|imposed?|lodged|approved?|listed|slapped|sanctioned|blacklisted|designated)\b(?! nothing)/u,
);

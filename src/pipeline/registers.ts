import { isSeq } from 'yaml';
import type { VFile } from 'vfile';
import type { z } from 'astro/zod';
import { Actor } from '../schema/actor.ts';
import { Moved } from '../schema/moved.ts';
import { Place } from '../schema/place.ts';
import type { Registers } from '../schema/registers.ts';
import { Site } from '../schema/site.ts';
import { Source } from '../schema/source.ts';
import { readLanguages } from './languages.ts';
import { hasErrors, report } from './report.ts';
import { parseYaml, readRecord } from './yaml-record.ts';

export interface RegisterFiles {
  site: VFile;
  actors: VFile;
  places: VFile;
  sources: VFile;
  moved: VFile;
  languages: readonly VFile[];
}

/** Reads the registers and the languages; faults are reported on their files, and any of them gives null. */
export function readRegisters(files: RegisterFiles): Registers | null {
  const site = readSite(files.site);
  const actors = readList(Actor, files.actors, 'actor');
  const places = readList(Place, files.places, 'place');
  const sources = readList(Source, files.sources, 'source');
  const moved = readList(Moved, files.moved, 'moved');
  if (site) checkReferences(site, new Set(places.map((place) => place.id)), files.site);
  const known = new Set(sources.map((source) => source.id));
  for (const actor of actors) {
    const unknown = actor.sources.filter((id) => !known.has(id));
    if (unknown.length > 0)
      reportAt(
        files.actors,
        actor.id,
        `Actor "${actor.id}" names sources that are not in the register: ${unknown.join(', ')}.`,
      );
  }
  const languages = readLanguages(files.languages, site);
  return site && !Object.values(files).flat().some(hasErrors)
    ? { site, actors, places, sources, moved, languages }
    : null;
}

function readSite(file: VFile): Site | null {
  const document = parseYaml(String(file), 0, file);
  return document && readRecord(Site, document, [], 0, file, 'site');
}

function readList<Schema extends z.ZodType<{ id: string }>>(
  schema: Schema,
  file: VFile,
  rule: string,
): z.infer<Schema>[] {
  const document = parseYaml(String(file), 0, file);
  if (!document) return [];
  if (!isSeq(document.contents)) {
    report(
      file,
      { start: 0, end: 0 },
      {
        rule,
        severity: 'error',
        reason: 'The file is not a list.',
        note: `Write one record after another, each beginning with "- id:".`,
      },
    );
    return [];
  }
  const seen = new Set<string>();
  const records: z.infer<Schema>[] = [];
  document.contents.items.forEach((item, index) => {
    const record = readRecord(schema, document, [index], 0, file, rule);
    if (!record) return;
    if (seen.has(record.id)) {
      const range = (item as { range?: [number, number, number] }).range ?? [0, 0, 0];
      report(
        file,
        { start: range[0], end: range[1] },
        {
          rule: `duplicate-${rule}`,
          severity: 'error',
          reason: `The id "${record.id}" stands twice.`,
          note: 'Ids are permanent and unique: merge the two records or rename one.',
        },
      );
      return;
    }
    seen.add(record.id);
    records.push(record);
  });
  return records;
}

/** What `site.yaml` names must be there: lanes, counted groups, places. */
function checkReferences(site: Site, places: Set<string>, file: VFile): void {
  const lanes = new Set(site.lanes.map((lane) => lane.id));
  const groups = new Set(site.countedGroups.map((group) => group.id));
  const check = (known: Set<string>, id: string, what: string): void => {
    if (!known.has(id)) reportAt(file, id, `"${id}" is not ${what}. Known: ${[...known].slice(0, 12).join(', ')}.`);
  };
  for (const type of site.eventTypes) check(lanes, type.lane, 'a lane');
  for (const metric of site.metrics) {
    check(lanes, metric.lane, 'a lane');
    for (const group of metric.groups) check(groups, group, 'a counted group');
  }
  for (const id of [site.map.routes.to, ...site.map.routes.from]) check(places, id, 'a place of the register');
}

function reportAt(file: VFile, word: string, reason: string): void {
  const start = Math.max(0, String(file).indexOf(word));
  report(
    file,
    { start, end: start + word.length },
    { rule: 'unknown-id', severity: 'error', reason, note: 'Add the record or correct the id.' },
  );
}

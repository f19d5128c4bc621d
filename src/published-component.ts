import { join } from 'node:path';
import { type Bundle, bundleScript } from './bundle-script.ts';
import { frozenModule } from './frozen-copies.ts';
import { toShadowStyle } from './formats/shadow-style.ts';
import { getPublished } from './published.ts';
import style from './styles/component.css?inline';

/** Name of the element that shows the timeline in pages of others. */
export function timelineElement({ prefix }: { prefix: string }): string {
  return `${prefix}-timeline`;
}

// one bundle a build; while editing, the next request shows what was saved
let bundle: Promise<Bundle> | null = null;

/** Address of that module which never changes. */
export async function frozenComponentPath(): Promise<string> {
  return frozenModule((await getTimelineComponent()).code).path;
}

/** The module that defines the element, all it needs in one file. */
export function getTimelineComponent(): Promise<Bundle> {
  if (import.meta.env.DEV) return bundleComponent();
  bundle ??= bundleComponent();
  return bundle;
}

async function bundleComponent(): Promise<Bundle> {
  const { site } = await getPublished();
  return bundleScript(join(process.cwd(), 'src/islands/timeline-component.ts'), {
    format: 'esm',
    define: { ELEMENT: JSON.stringify(timelineElement(site)), STYLE: JSON.stringify(toShadowStyle(style)) },
  });
}

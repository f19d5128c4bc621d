import type { APIRoute } from 'astro';
import { getTimelineComponent } from '../../published-component.ts';
import { respond } from '../../published-files.ts';

// The address says which major version it is: what pages of others rely on does not change below it.
export const GET: APIRoute = async () => respond((await getTimelineComponent()).code, 'text/javascript');

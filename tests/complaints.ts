import type { BrowserContext } from 'playwright-core';

/**
 * A list that fills with what goes wrong in pages and their frames: errors and warnings of the console, exceptions, answers that
 * refuse, and requests to anybody but the origins named.
 */
export function listenForComplaints(context: BrowserContext, origins: readonly string[]): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (event) => complaints.push(String(event.error())));
  context.on('request', (request) => {
    const isOwn = ['data:', 'blob:', ...origins].some((start) => request.url().startsWith(start));
    if (!isOwn) complaints.push(request.url());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

import type { EmbedChoice } from './embed-choice.ts';
import { readChoice } from './embed-choice.ts';

const texts = ['actor', 'place', 'article', 'from', 'to', 'theme', 'lang', 'height'] as const;

const boxesOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input[name=lane]'),
];
const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null =>
  form.querySelector(`[name="${name}"]`);

/** What the form says. */
export function readForm(form: HTMLFormElement): EmbedChoice {
  const data = new FormData(form);
  const query = new URLSearchParams();
  const widget = String(data.get('widget'));
  query.set('widget', widget);
  query.set('id', String(data.get(widget === 'count' ? 'metric' : 'id') ?? ''));
  for (const name of texts) query.set(name, String(data.get(name) ?? ''));
  const lanes = data.getAll('lane');
  // no lane at all would show nothing, which nobody wants
  if (lanes.length > 0 && lanes.length < boxesOf(form).length) query.set('lanes', lanes.join(','));
  return readChoice(query.toString());
}

/** Makes the form say it. */
export function writeForm(form: HTMLFormElement, choice: EmbedChoice): void {
  const radio = form.querySelector<HTMLInputElement>(`input[name=widget][value="${choice.widget}"]`);
  if (radio) radio.checked = true;
  for (const name of texts) {
    const field = fieldOf(form, name);
    if (field) field.value = choice[name];
  }
  const id = fieldOf(form, choice.widget === 'count' ? 'metric' : 'id');
  if (id && choice.id !== '') id.value = choice.id;
  for (const box of boxesOf(form)) box.checked = choice.lanes?.includes(box.value) ?? true;
  showFields(form);
}

/** Shows what the chosen widget can be asked for. */
export function showFields(form: HTMLFormElement): void {
  const widget = String(new FormData(form).get('widget'));
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]'))
    part.hidden = !part.dataset['for']?.split(' ').includes(widget);
}

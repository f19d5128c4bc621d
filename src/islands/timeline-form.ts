import type { Names, TimelineState } from './timeline-state.ts';
import { idsNamed } from './timeline-state.ts';

/** The filters of a timeline as the reader sees them. */
export class TimelineForm {
  readonly names: { actors: Names; places: Names };
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.names = { actors: this.#options('actor'), places: this.#options('place') };
  }

  #options(name: string): Map<string, string> {
    const options = this.#form.querySelectorAll<HTMLOptionElement>(`[id$="-${name}s"] option`);
    return new Map([...options].map((option) => [option.dataset['id'] ?? '', option.value]));
  }

  #input(name: string): HTMLInputElement | null {
    return this.#form.querySelector(`input[name="${name}"]`);
  }

  #boxes(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  #chosen(name: string): string[] | null {
    const boxes = this.#boxes(name);
    return boxes.every(({ checked }) => checked)
      ? null
      : boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** What is chosen; the window is not the form's business. */
  read(): Omit<TimelineState, 'window'> {
    const text = (name: string): string => this.#input(name)?.value.trim() ?? '';
    const named = (name: string, names: Names): string => {
      const ids = [...(idsNamed(text(name), names) ?? [])];
      return ids.length === 1 ? (ids[0] ?? '') : text(name);
    };
    return {
      lanes: this.#chosen('lane'),
      factuality: this.#chosen('factuality'),
      actor: named('actor', this.names.actors),
      place: named('place', this.names.places),
      words: text('q'),
      known: text('known'),
    };
  }

  /** Shows a state; opens the fold where something is left out, so that no filter works unseen. */
  write(state: TimelineState): void {
    for (const [name, list] of [
      ['lane', state.lanes],
      ['factuality', state.factuality],
    ] as const) {
      for (const box of this.#boxes(name)) box.checked = list === null || list.includes(box.value);
    }
    const texts = {
      actor: this.names.actors.get(state.actor) ?? state.actor,
      place: this.names.places.get(state.place) ?? state.place,
      q: state.words,
      known: state.known,
    };
    for (const [name, value] of Object.entries(texts)) {
      const input = this.#input(name);
      if (input) input.value = value;
    }
    const isFiltered =
      [state.lanes, state.factuality].some((list) => list !== null) || Object.values(texts).some(Boolean);
    if (isFiltered) this.#form.querySelector('details')?.setAttribute('open', '');
  }

  /** Says in words what is left out, for the reader who sees nothing. */
  describe(): string {
    const { lanes, factuality, words, known } = this.read();
    const typed = (name: string): string => this.#input(name)?.value.trim() ?? '';
    return [
      ...(lanes === null ? [] : [lanes.length === 0 ? 'no lane' : 'the chosen lanes']),
      ...(factuality === null ? [] : [factuality.length === 0 ? 'no certainty' : 'the chosen certainty']),
      ...(typed('actor') === '' ? [] : [`actor “${typed('actor')}”`]),
      ...(typed('place') === '' ? [] : [`place “${typed('place')}”`]),
      ...(words === '' ? [] : [`the words “${words}”`]),
      ...(known === '' ? [] : [`known by ${known}`]),
    ].join(', ');
  }
}

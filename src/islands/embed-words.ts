/** Says in a widget what is left in it: its title, for those who see and those who hear it, and how much that is. */
export function saySelection(main: HTMLElement, title: string, remark: string): void {
  for (const heading of main.querySelectorAll('h1, .figure-title')) heading.textContent = title;
  const line = main.querySelector('.figure-subtitle');
  if (line) line.textContent = remark;
  document.title = title;
}

/**
 * Says that nothing fits, which part of the address nothing is known by, and where to go on: the reader to the full page, the
 * editor who framed it to the settings.
 */
export function sayEmpty(main: HTMLElement, title: string, unknown: readonly string[]): void {
  saySelection(main, title, '');
  const settings = document.createElement('a');
  settings.href = '/embed/#settings';
  settings.textContent = 'choose again';
  const lines = [
    ['Nothing that is published fits this selection.'],
    unknown.length === 0 ? [] : [`Not known by that name: ${unknown.join(', ')}.`],
    ['Whoever placed this widget can ', settings, '.'],
  ];
  const figure = main.querySelector('figure');
  figure?.replaceChildren(
    ...figure.querySelectorAll('.figure-title'),
    ...lines
      .filter((line) => line.length > 0)
      .map((line) => {
        const paragraph = document.createElement('p');
        paragraph.className = 'note';
        paragraph.append(...line);
        return paragraph;
      }),
  );
}

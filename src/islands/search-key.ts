/** "/" leads to the field of the search, from everywhere but where somebody writes. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]')) return;
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!field) return;
  event.preventDefault();
  field.select();
  field.focus();
});

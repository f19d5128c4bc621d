// What stands behind the address, the state of a view or a sentence, would be lost by the way on that pages have without scripts.
const link = document.querySelector<HTMLAnchorElement>('[data-moved]');
if (link) location.replace(link.href + location.search + location.hash);

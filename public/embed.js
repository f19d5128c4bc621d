/* Border Ledger: gives embedded widgets their height. MIT licence. No cookies, no storage, no requests. */
(function () {
  'use strict';
  if (window.borderLedgerEmbed) return;
  window.borderLedgerEmbed = true;
  var script = document.currentScript;
  var origin = script && script.src ? new URL(script.src).origin : null;
  // a sandboxed frame has no origin of its own: the window that speaks is what tells it, not the origin
  function frameOf(source) {
    var frames = document.querySelectorAll('iframe');
    for (var i = 0; i < frames.length; i++) {
      if (frames[i].contentWindow !== source) continue;
      return !origin || new URL(frames[i].src, location.href).origin === origin ? frames[i] : null;
    }
    return null;
  }
  window.addEventListener('message', function (event) {
    var data = event.data;
    if (!data || typeof data !== 'object' || data.type !== 'border-ledger:resize') return;
    var height = Number(data.height);
    if (!isFinite(height)) return;
    var frame = frameOf(event.source);
    if (frame) frame.style.height = Math.min(5000, Math.max(100, Math.ceil(height))) + 'px';
  });
  // widgets that were there before this script have told their height to nobody
  var all = document.querySelectorAll('iframe');
  for (var n = 0; n < all.length; n++) {
    if (frameOf(all[n].contentWindow)) all[n].contentWindow.postMessage({ type: 'border-ledger:measure' }, '*');
  }
})();

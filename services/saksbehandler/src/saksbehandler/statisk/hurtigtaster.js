// A key that an element names in data-tast follows the link, or moves to the field. Never while one writes in a field,
// and not at all after it has been turned off on the help page (WCAG 2.1.4).
(() => {
  'use strict';
  const NOEKKEL = 'nir-hurtigtaster';

  // Where the browser keeps nothing, nobody could turn them off: then they are off.
  const paa = () => {
    try { return localStorage.getItem(NOEKKEL) !== 'av'; } catch (feil) { return false; }
  };

  const merk = () => document.querySelectorAll('[data-tast]').forEach((element) => {
    if (paa()) element.setAttribute('aria-keyshortcuts', element.dataset.tast);
    else element.removeAttribute('aria-keyshortcuts');
  });

  document.addEventListener('keydown', (hendelse) => {
    if (hendelse.ctrlKey || hendelse.altKey || hendelse.metaKey || hendelse.isComposing || hendelse.defaultPrevented) return;
    const i = hendelse.target;
    if (!paa() || !(i instanceof Element) || i.closest('input, select, textarea, [contenteditable]')) return;
    const tast = hendelse.key.toLowerCase();
    const element = [...document.querySelectorAll('[data-tast]')].find((en) => en.dataset.tast === tast);
    if (!element) return;
    hendelse.preventDefault();
    if (element instanceof HTMLInputElement) element.focus(); else element.click();
  });

  const start = () => {
    merk();
    document.querySelectorAll('[data-hurtigtaster]').forEach((bryter) => {
      bryter.parentElement.hidden = false;
      bryter.checked = paa();
    });
  };
  document.addEventListener('change', (hendelse) => {
    if (!(hendelse.target instanceof Element) || !hendelse.target.matches('[data-hurtigtaster]')) return;
    try { localStorage.setItem(NOEKKEL, hendelse.target.checked ? 'paa' : 'av'); } catch (feil) { hendelse.target.checked = false; }
    merk();
  });
  document.addEventListener('DOMContentLoaded', start);
  document.addEventListener('htmx:afterSettle', merk);
})();

// The slider beside the date field of the person page. Either of them moves the other; the button asks for the day.
(() => {
  'use strict';
  const DOEGN = 86400000;

  const start = (skjema) => {
    const glider = skjema.querySelector('#glider');
    const felt = skjema.querySelector('#dag');
    const ord = skjema.querySelector('output');
    const fra = Date.parse(skjema.dataset.fra);
    const ukedager = skjema.dataset.ukedager.split(' ');
    const maaneder = skjema.dataset.maaneder.split(' ');
    if (skjema.dataset.klar) return;
    skjema.dataset.klar = 'ja';
    skjema.querySelector('[data-glider]').hidden = false;

    const vis = (tid) => {
      const dag = new Date(tid);
      const navn = `${ukedager[(dag.getUTCDay() + 6) % 7]} ${dag.getUTCDate()}. ${maaneder[dag.getUTCMonth()]} ${dag.getUTCFullYear()}`;
      ord.textContent = navn;
      glider.setAttribute('aria-valuetext', navn);
    };
    glider.addEventListener('input', () => {
      const tid = fra + Number(glider.value) * DOEGN;
      felt.value = new Date(tid).toISOString().slice(0, 10);
      vis(tid);
    });
    felt.addEventListener('input', () => {
      const tid = /^\d{4}-\d{2}-\d{2}$/.test(felt.value) ? Date.parse(felt.value) : NaN;
      if (Number.isNaN(tid)) return;
      glider.value = String(Math.round((tid - fra) / DOEGN));
      vis(tid);
    });
  };

  const alle = () => document.querySelectorAll('[data-dagvelger]').forEach(start);
  document.addEventListener('DOMContentLoaded', alle);
  document.addEventListener('htmx:afterSettle', alle);
})();

// What htmx leaves to the page: focus after an update, the network's absence, a form that is sent twice,
// and the beregningslogg that opens when a link leads to it. Every page works without this file.
(() => {
  'use strict';

  const fokuser = (rot) => {
    const maal = rot.querySelector('[data-fokus]');
    if (maal) maal.focus();
  };

  const aapne = () => {
    const maal = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (maal instanceof HTMLDetailsElement) maal.open = true;
  };

  // «Åpne alle» of the months of a section.
  document.addEventListener('click', (hendelse) => {
    const knapp = hendelse.target instanceof Element && hendelse.target.closest('[data-aapne]');
    if (!knapp) return;
    document.getElementById(knapp.dataset.aapne).querySelectorAll('details').forEach((del) => { del.open = true; });
  });
  const visKnapper = () => document.querySelectorAll('[data-aapne]').forEach((knapp) => { knapp.hidden = false; });

  // A colleague's change. The stream is closed while the tab is hidden: a browser has few connections, and a
  // page that nobody looks at must not prolong the session.
  let kilde = null;
  let sted = null;
  let siste = '';
  const lukk = () => { if (kilde) kilde.close(); kilde = null; };
  const visEndring = (hendelse) => {
    siste = hendelse.lastEventId;
    const mal = document.getElementById('endret-mal');
    if (!mal || !sted) return;
    const varsel = mal.content.cloneNode(true);
    varsel.querySelector('[data-setning]').textContent = hendelse.data;
    sted.replaceChildren(varsel);
    if (window.htmx) window.htmx.process(sted);
  };
  const foelg = () => {
    const naa = document.querySelector('[data-endringer]');
    if (naa !== sted) { lukk(); sted = naa; siste = ''; }
    if (!sted || kilde || document.hidden || !window.EventSource) return;
    const adresse = new URL(sted.dataset.endringer, location.href);
    if (siste) adresse.searchParams.set('siden', siste);
    kilde = new EventSource(adresse);
    kilde.addEventListener('endret', visEndring);
    kilde.addEventListener('slutt', lukk);
    kilde.onerror = lukk;
  };
  document.addEventListener('visibilitychange', () => { if (document.hidden) lukk(); else foelg(); });
  document.addEventListener('click', (hendelse) => {
    const knapp = hendelse.target instanceof Element && hendelse.target.closest('#endret [data-lukk]');
    if (knapp) document.addEventListener('htmx:afterRequest', () => sted && sted.replaceChildren(), { once: true });
  });

  const varsle = (id) => {
    const varsler = document.getElementById('varsler');
    const mal = document.getElementById(id);
    if (varsler && mal) varsler.replaceChildren(mal.content.cloneNode(true));
  };

  const frigi = (skjema) => {
    delete skjema.dataset.sendt;
    skjema.querySelectorAll('button[type=submit]').forEach((knapp) => knapp.removeAttribute('aria-disabled'));
  };

  document.addEventListener('DOMContentLoaded', () => { fokuser(document); aapne(); visKnapper(); foelg(); });
  window.addEventListener('hashchange', aapne);
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-skjema]').forEach(frigi));

  // Capturing, so that it comes before htmx.
  document.addEventListener('submit', (hendelse) => {
    const skjema = hendelse.target;
    if (!(skjema instanceof HTMLFormElement) || !('skjema' in skjema.dataset)) return;
    if (skjema.dataset.sendt) {
      hendelse.preventDefault();
      hendelse.stopImmediatePropagation();
      return;
    }
    skjema.dataset.sendt = 'ja';
    skjema.querySelectorAll('button[type=submit]').forEach((knapp) => knapp.setAttribute('aria-disabled', 'true'));
  }, true);

  // The effect is asked for half a second after a key. When the form has been sent by then, it must not replace it.
  document.addEventListener('htmx:confirm', (hendelse) => {
    const skjema = hendelse.target.closest && hendelse.target.closest('form[data-skjema]');
    if (skjema && skjema !== hendelse.target && skjema.dataset.sendt) hendelse.preventDefault();
  });

  ['htmx:sendError', 'htmx:timeout'].forEach((navn) => document.addEventListener(navn, (hendelse) => {
    varsle('nettet-borte');
    const skjema = hendelse.target.closest && hendelse.target.closest('form[data-skjema]');
    if (skjema) frigi(skjema);
  }));

  // New fields come for a chosen code. What is typed while they are on their way is newer than what they have.
  let typet = null;
  let gjenskapt = null;
  let innsatt = null;
  document.addEventListener('htmx:beforeSwap', (hendelse) => {
    if (hendelse.detail.target.id !== 'felter') return;
    typet = new Map();
    hendelse.detail.target.querySelectorAll('input:not([type=hidden]), select, textarea').forEach((felt) => {
      typet.set(felt.id, felt.type === 'checkbox' ? felt.checked : felt.value);
    });
    typet.fokus = document.activeElement && document.activeElement.id;
  });
  document.addEventListener('htmx:afterSwap', () => {
    const felter = document.getElementById('felter');
    if (!typet || !felter) return;
    let endret = null;
    typet.forEach((verdi, id) => {
      const felt = document.getElementById(id);
      if (!felt || felt.readOnly) return;
      const naa = felt.type === 'checkbox' ? felt.checked : felt.value;
      if (naa === verdi) return;
      if (felt.type === 'checkbox') felt.checked = verdi; else felt.value = verdi;
      endret = felt;
    });
    const fokus = typet.fokus && document.getElementById(typet.fokus);
    if (fokus) fokus.focus();
    typet = null;
    gjenskapt = endret;
    innsatt = new Map([...felter.querySelectorAll('input, select, textarea')].map((felt) => [felt, felt.value]));
  });
  // The new fields listen from here on. What was typed in them before that, nobody has heard yet.
  document.addEventListener('htmx:afterSettle', () => {
    const uhoert = innsatt && [...innsatt.keys()].find((felt) => felt.isConnected && felt.value !== innsatt.get(felt));
    const felt = gjenskapt || uhoert;
    gjenskapt = null;
    innsatt = null;
    if (felt) felt.dispatchEvent(new Event('input', { bubbles: true }));
  });

  document.addEventListener('htmx:beforeRequest', () => {
    const varsler = document.getElementById('varsler');
    if (varsler) varsler.replaceChildren();
  });

  document.addEventListener('htmx:afterSettle', (hendelse) => {
    if (hendelse.detail.boosted || hendelse.target === document.body) {
      const maal = document.querySelector('[data-fokus]') || document.getElementById('innhold');
      if (maal) maal.focus();
      aapne();
      visKnapper();
      foelg();
    }
  });
})();

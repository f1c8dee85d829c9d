// The filters of a list act a moment after one types. What is clicked meanwhile takes them along as they are
// typed: a heading is a button of the form, and a link with data-filtre gets the values of the form's fields,
// but for the fields that data-filtre names. Without this file a link leads to the list as it is shown.
(() => {
  'use strict';
  const skjema = () => document.getElementById('filterskjema');
  const utfylt = (verdier) => verdier.map((verdi) => verdi.trim()).filter(Boolean).sort().join('\n');
  // A field that always has a value is not missing in an address, but left to the page.
  const harAlltidVerdi = (felt) => felt instanceof HTMLSelectElement && [...felt.options].every((valg) => valg.value);

  const medFiltre = (lenke) => {
    const adresse = new URL(lenke.href, location.href);
    const typet = new FormData(skjema());
    const egne = lenke.dataset.filtre.split(' ');
    let endret = false;
    const felter = new Map([...skjema().elements].filter((felt) => felt.name).map((felt) => [felt.name, felt]));
    felter.forEach((felt, navn) => {
      const foer = adresse.searchParams;
      if (egne.includes(navn) || utfylt(foer.getAll(navn)) === utfylt(typet.getAll(navn))) return;
      if (!foer.has(navn) && harAlltidVerdi(felt)) return;
      foer.delete(navn);
      typet.getAll(navn).filter(Boolean).forEach((verdi) => foer.append(navn, verdi));
      endret = true;
    });
    // A page of the list as it was is no page of the list as it will be.
    if (endret) adresse.searchParams.delete('side');
    if (endret) lenke.href = adresse.href;
  };
  ['click', 'auxclick'].forEach((slag) => document.addEventListener(slag, (hendelse) => {
    const lenke = hendelse.target instanceof Element && hendelse.target.closest('a[data-filtre]');
    if (lenke && skjema()) medFiltre(lenke);
  }, true));

  // A box of ticks closes when one goes on elsewhere, and by Escape.
  const lukkAndre = (i) => document.querySelectorAll('.flervalg details[open]').forEach((boks) => {
    if (!(i instanceof Node) || !boks.contains(i)) boks.open = false;
  });
  document.addEventListener('click', (hendelse) => lukkAndre(hendelse.target));
  document.addEventListener('focusin', (hendelse) => lukkAndre(hendelse.target));
  document.addEventListener('keydown', (hendelse) => {
    const boks = hendelse.key === 'Escape' && hendelse.target instanceof Element && hendelse.target.closest('.flervalg details[open]');
    if (!boks) return;
    boks.open = false;
    boks.querySelector('summary').focus();
  });

  // From the click on, every request of the form has the new order, also one that replaces this one.
  document.addEventListener('click', (hendelse) => {
    const knapp = hendelse.target instanceof Element && hendelse.target.closest('button[name=sorter]');
    const felt = knapp && document.querySelector('input[name=sorter]');
    if (felt) felt.value = knapp.value;
  }, true);
})();

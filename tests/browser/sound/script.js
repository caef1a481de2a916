const field = document.querySelector('[data-narrow] select');

field.addEventListener('change', () => {
  for (const entry of document.querySelectorAll('.list li')) entry.hidden = Boolean(field.value) && entry.dataset.word !== field.value;
  history.replaceState(null, '', field.value ? `?word=${field.value}` : location.pathname);
});

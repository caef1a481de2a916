const field = document.querySelector('[data-narrow] select');

function show() {
  for (const entry of document.querySelectorAll('[data-facets]')) {
    entry.hidden = Boolean(field.value) && entry.dataset.facets !== `sana:${field.value}`;
  }
}

field.value = new URLSearchParams(location.search).get('sana') ?? '';
show();
field.addEventListener('change', () => {
  show();
  history.pushState(null, '', field.value ? `?sana=${field.value}` : location.pathname);
});

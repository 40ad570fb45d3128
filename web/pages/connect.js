import { combobox } from './search.js'

/**
 * The two search boxes of the page that links two: a chosen suggestion puts its name into the box and its id into the form, so
 * that the server need not ask who is meant. Without this script names are typed, and the server asks where it must.
 */

/** @param {HTMLInputElement} box */
function enhance(box) {
  const { name } = box
  const chosen = document.createElement('input')
  chosen.type = 'hidden'
  box.form?.append(chosen)

  combobox(
    box,
    (option) => {
      box.value = option.querySelector('bdi')?.textContent ?? ''
      chosen.value = option.dataset.id ?? ''
      chosen.name = name
      box.removeAttribute('name')
    },
    name,
  )
  box.addEventListener('input', () => {
    box.name = name
    chosen.removeAttribute('name')
  })
}

for (const box of document.querySelectorAll('.connect input[data-suggestions]'))
  if (box instanceof HTMLInputElement) enhance(box)

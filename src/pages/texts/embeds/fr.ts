import { plural, type Texts } from '../texts.js'

/** Widgets, and the page that hands them out, in French. */
export const frEmbeds: Texts['embeds'] = {
  title: 'Des widgets pour vos pages',
  lead: 'Montrez sur votre site ce qui est consigné ici, avec ses sources : par un élément et une ligne de script, ou par un cadre qui s’en passe.',
  names: {
    dialogues: 'Les dialogues d’une ville',
    meetings: 'Qui rencontre qui',
    map: 'La carte d’un programme',
    timeline: 'Une chronologie',
    number: 'Un chiffre et sa source',
  },
  abouts: {
    dialogues: 'À quels dialogues une ville a pris part, année par année, et à quel titre.',
    meetings: 'Qui une ville ou une organisation a rencontré le plus souvent, et lors de quels dialogues.',
    map: 'Les villes d’un programme, avec leur phase.',
    timeline: 'Les dialogues d’une ville, d’une organisation, d’un programme ou d’un thème, année par année.',
    number: 'Ce que les sources disent d’un chiffre, côte à côte.',
  },
  preview: 'Le voir seul',
  element: 'Comme élément',
  frame: 'Comme cadre',
  size: '{size} ko, compressé',
  attributes: 'Attributs',
  attributesLead:
    'Pour chaque élément. Ce qui se trouve à l’intérieur reste affiché jusqu’à l’arrivée des données, et partout où elles ne peuvent être obtenues.',
  about: 'ce dont il s’agit : {list}',
  unit: 'ce qui est compté, s’il y a plusieurs chiffres, par exemple {list}',
  first: 'combien au plus, de 1 à 100',
  lang: 'la langue : en, fr, es ou ar ; à défaut celle de votre page',
  theme: 'light (clair) ou dark (sombre) ; à défaut le choix du lecteur',
  base: 'un autre service que celui dont vient le script',
  property: 'quel chiffre, par exemple {list}',
  events: 'Événements',
  eventsLead:
    'Ils remontent de l’élément : {load} avec les données, {error} avec un message, {select} avec un identifiant avant qu’un lien soit suivi, ce que l’on peut empêcher.',
  style: 'Style',
  styleLead: 'Les propriétés {properties} et les parties {parts} sont à votre disposition.',
  policy: 'Ce que votre page doit autoriser',
  policyElement: 'Pour les éléments, une page qui a une Content-Security-Policy doit avoir :',
  policyFrame: 'Pour les cadres :',
  hash: 'Avec {attribute}, le navigateur n’exécute le script que tel qu’il est aujourd’hui. Après une mise à jour de ce service il ne l’exécutera plus, et le lien placé à l’intérieur s’affichera, jusqu’à ce que vous repreniez la nouvelle ligne.',
  rows: 'Pour Grafana et Kumu',
  rowsLead:
    'Ce qui entoure une entité, ou sans entité les paires qui se sont rencontrées le plus souvent, en lignes que lisent un panneau « node graph » et une importation distante.',
  oembed: 'Pour les éditeurs qui changent un lien en aperçu (oEmbed)',
  more: 'En savoir plus sur Parley',
  perYear: 'Dialogues par an, de {from} à {to}',
  onMap: plural({ one: '{n} ville sur la carte', other: '{n} villes sur la carte' }),
  notOnMap: plural({
    one: 'Pour {n} ville, aucun lieu n’est consigné.',
    other: 'Pour {n} villes, aucun lieu n’est consigné.',
  }),
}

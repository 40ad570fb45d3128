import { plural, type Texts } from '../texts.js'

/** Widgets, and the page that hands them out, in Spanish. */
export const esEmbeds: Texts['embeds'] = {
  title: 'Widgets para sus páginas',
  lead: 'Muestre en su sitio lo que aquí se registra, con sus fuentes: como elemento con una línea de script, o como marco que no necesita ninguna.',
  names: {
    dialogues: 'Los diálogos de una ciudad',
    meetings: 'Quién se encuentra con quién',
    map: 'El mapa de un programa',
    timeline: 'Una cronología',
    number: 'Una cifra y su fuente',
  },
  abouts: {
    dialogues: 'En qué diálogos participó una ciudad, año por año, y en qué calidad.',
    meetings: 'Con quién se encontró más a menudo una ciudad o una organización, y en qué diálogos.',
    map: 'Las ciudades de un programa, con su fase.',
    timeline: 'Los diálogos de una ciudad, una organización, un programa o un tema, año por año.',
    number: 'Lo que las fuentes dicen de una cifra, una al lado de otra.',
  },
  preview: 'Verlo solo',
  element: 'Como elemento',
  frame: 'Como marco',
  size: '{size} kB, comprimido',
  attributes: 'Atributos',
  attributesLead:
    'Para cada elemento. Lo que hay dentro se muestra hasta que llegan los datos, y siempre que no se puedan obtener.',
  about: 'de qué se trata: {list}',
  unit: 'qué se cuenta, si hay varias cifras, por ejemplo {list}',
  first: 'cuántos como máximo, de 1 a 100',
  lang: 'el idioma: en, fr, es o ar; si falta, el de su página',
  theme: 'light (claro) o dark (oscuro); si falta, como lo tenga el lector',
  base: 'otro servicio que aquel del que viene el script',
  property: 'qué cifra, por ejemplo {list}',
  events: 'Eventos',
  eventsLead:
    'Suben desde el elemento: {load} con los datos, {error} con un mensaje, {select} con un identificador antes de seguir un enlace, lo que se puede impedir.',
  style: 'Estilo',
  styleLead: 'Las propiedades {properties} y las partes {parts} están a su disposición.',
  policy: 'Lo que su página debe permitir',
  policyElement: 'Para los elementos, una página con Content-Security-Policy necesita:',
  policyFrame: 'Para los marcos:',
  hash: 'Con {attribute}, el navegador solo ejecuta el script tal como es hoy. Tras una actualización de este servicio dejará de ejecutarlo y se mostrará el enlace de dentro, hasta que usted tome la nueva línea.',
  rows: 'Para Grafana y Kumu',
  rowsLead:
    'Lo que rodea a una entidad, o sin ella las parejas que más veces se encontraron, en filas que leen un panel «node graph» y una importación remota.',
  oembed: 'Para editores que convierten un enlace en vista previa (oEmbed)',
  more: 'Más en Parley',
  perYear: 'Diálogos por año, de {from} a {to}',
  onMap: plural({ one: '{n} ciudad en el mapa', other: '{n} ciudades en el mapa' }),
  notOnMap: plural({
    one: 'De {n} ciudad no se registra ningún lugar.',
    other: 'De {n} ciudades no se registra ningún lugar.',
  }),
}

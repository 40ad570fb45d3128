import { dialoguesEmbed } from './dialogues.js'
import type { Embed } from './embed.js'
import { mapEmbed } from './map.js'
import { meetingsEmbed } from './meetings.js'
import { numberEmbed } from './number.js'
import { timelineEmbed } from './timeline.js'

/** All widgets, by the names of their queries. */
export const EMBEDS = {
  dialogues: dialoguesEmbed,
  meetings: meetingsEmbed,
  map: mapEmbed,
  timeline: timelineEmbed,
  number: numberEmbed,
} as const satisfies Readonly<Record<string, Embed>>

export type EmbedName = keyof typeof EMBEDS
export const EMBED_NAMES = Object.keys(EMBEDS) as readonly EmbedName[]
export const isEmbedName = (text: string): text is EmbedName => Object.hasOwn(EMBEDS, text)

import { describe, expect, it } from 'vitest'
import {
  actorOfParticipationId,
  articleOfMentionId,
  entityId,
  isSlug,
  kindOfId,
  mentionId,
  participationId,
} from '../../../src/domain/values/ids.js'

describe('ids', () => {
  it('are a kind and a slug', () => {
    expect(entityId('CITY', 'tangier')).toBe('city:tangier')
    expect(['city:tangier', 'source:x', 'claim:x', 'city', '', 'constructor:x'].map(kindOfId)).toEqual([
      'CITY',
      'SOURCE',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('of edges are made of their ends, never alike for different ends', () => {
    const id = participationId('city:tangier', 'programme:mc2cm', 'MEMBER', 'Phase I~x')
    expect(id).toBe('participation:city:tangier~programme:mc2cm~member~Phase%20I~x')
    expect(actorOfParticipationId(id)).toBe('city:tangier')
    expect(participationId('city:a', 'event:b', 'HOST', null)).toBe('participation:city:a~event:b~host')
    expect(articleOfMentionId(mentionId('article:a', 'city:b'))).toBe('article:a')
    for (const nonsense of ['', 'participation:', 'participation:x', 'mention:a~b']) {
      expect(actorOfParticipationId(nonsense)).toBeUndefined()
    }
  })

  it('have slugs of small letters, digits and single hyphens', () => {
    expect(['tangier', 'a-1', '2030'].every(isSlug)).toBe(true)
    expect(['', 'A', 'a--b', '-a', 'a-', 'a b', 'ä', 'a~b', 'a:b'].some(isSlug)).toBe(false)
  })

  it('stay what they are: a changed id is a breaking change', () => {
    expect([
      participationId('city:quito', 'event:mayoral-forum-1-barcelona-2014', 'PARTICIPANT', null),
      participationId('organisation:eu-dg-near', 'programme:mc2cm', 'FUNDER', null),
      participationId('city:lisbon', 'programme:mc2cm', 'MEMBER', 'Phase II'),
      participationId('city:rabat', 'programme:x', 'MEMBER', 'Origin (Municipal Forum)'),
      mentionId('article:uclg-c2c-priority', 'city:amman'),
    ]).toEqual([
      'participation:city:quito~event:mayoral-forum-1-barcelona-2014~participant',
      'participation:organisation:eu-dg-near~programme:mc2cm~funder',
      'participation:city:lisbon~programme:mc2cm~member~Phase%20II',
      'participation:city:rabat~programme:x~member~Origin%20(Municipal%20Forum)',
      'mention:article:uclg-c2c-priority~city:amman',
    ])
  })
})

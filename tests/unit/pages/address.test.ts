import { describe, expect, it } from 'vitest'
import { pathOfId, pathOfRoute, placeOf, queryOf, routeOf } from '../../../src/pages/address.js'
import {
  BadParameter,
  COUNTRY,
  CURSOR,
  choice,
  DATE,
  ID,
  readParameters,
  TEXT,
  YEAR,
} from '../../../src/pages/parameters.js'

describe('addresses', () => {
  it.each([
    ['/', { language: 'es', prefix: '', path: '/' }],
    ['/fr', { language: 'fr', prefix: '/fr', path: '/' }],
    ['/fr/', { language: 'fr', prefix: '/fr', path: '/' }],
    ['/ar/city/tangier', { language: 'ar', prefix: '/ar', path: '/city/tangier' }],
    ['/city/tangier/', { language: 'es', prefix: '', path: '/city/tangier' }],
    ['/de/city/tangier', { language: 'es', prefix: '', path: '/de/city/tangier' }],
    ['/city/%D8%B7', { language: 'es', prefix: '', path: '/city/ط' }],
    ['/fr/city/%E0%A4%A', { language: 'fr', prefix: '/fr', path: null }],
  ])('%s', (address, expected) => {
    expect(placeOf(address, 'es')).toEqual(expected)
  })

  it.each([
    ['/', { page: 'landing', id: '' }],
    ['/search', { page: 'search', id: '' }],
    ['/cities', { page: 'cities', id: '' }],
    ['/city/tangier', { page: 'city', id: 'city:tangier' }],
    ['/city/a/b', { page: 'city', id: 'city:a/b' }],
    ['/connect', { page: 'connect', id: '' }],
    ['/network.csv', { page: 'network', id: '', format: 'csv' }],
    ['/network.gif', undefined],
    ['/city/tangier/timeline', { page: 'timeline', id: 'city:tangier' }],
    ['/programme/mc2cm/map.png', { page: 'map', id: 'programme:mc2cm', format: 'png' }],
    ['/city/tangier/map', { page: 'city', id: 'city:tangier/map' }],
    ['/source/x/around.svg', { page: 'source', id: 'source:x/around.svg' }],
    ['/city/timeline.svg', { page: 'city', id: 'city:timeline.svg' }],
    ['/constructor', undefined],
    ['/landing', undefined],
    ['/claim/x', undefined],
    ['/city', undefined],
  ])('%s leads to a page or nowhere', (path, expected) => {
    expect(routeOf(path)).toEqual(expected)
  })

  it('of an id leads back to it, whatever is in the id', () => {
    for (const id of ['city:tangier', 'event:a/b?c#d', 'topic:ä %', 'source:طنجة']) {
      const { path } = placeOf(pathOfId(id), 'en')
      expect(routeOf(path ?? '')?.id).toBe(id)
    }
  })

  it('of a picture leads back to it', () => {
    for (const path of ['/city/tangier', '/city/tangier/timeline', '/event/x/map.svg']) {
      const route = routeOf(path)
      expect(route && pathOfRoute(route)).toBe(path)
    }
  })

  it('have no part that says nothing', () => {
    expect(queryOf({ q: 'a b&c', kind: '', after: undefined })).toBe('?q=a+b%26c')
    expect(queryOf({ q: '' })).toBe('')
  })
})

describe('the parts of an address', () => {
  const parameters = {
    q: TEXT,
    from: DATE,
    country: COUNTRY,
    after: CURSOR,
    actor: ID,
    role: choice(['HOST', 'SPEAKER']),
    fromYear: YEAR,
  }
  const refused = (query: string): string => {
    try {
      readParameters(query, parameters)
      return 'accepted'
    } catch (error) {
      return error instanceof BadParameter ? error.parameter : String(error)
    }
  }

  it('leave out what others add to links that are shared', () => {
    expect(readParameters('utm_source=mail&q=x&fbclid=1&mc_eid=2', parameters)).toEqual({ q: 'x' })
    expect(refused('utm=1')).toBe('utm')
  })

  it('are read; empty ones count for nothing', () => {
    expect(readParameters('q=%D8%B7&from=2017-02&country=&role=HOST', parameters)).toEqual({
      q: 'ط',
      from: '2017-02',
      role: 'HOST',
    })
  })

  it.each([
    [`q=${'x'.repeat(200)}`, 'accepted'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['from=2017-02-29', 'from'],
    ['from=2016-02-29', 'accepted'],
    ['from=yesterday', 'from'],
    ['country=MAR', 'country'],
    ['country=ma', 'country'],
    ['after=%00', 'after'],
    [`after=${'a'.repeat(1000)}`, 'accepted'],
    [`after=${'a'.repeat(1001)}`, 'after'],
    ['actor=tangier', 'actor'],
    ['actor=city:tangier', 'accepted'],
    ['role=host', 'role'],
    ['fromYear=2017', 'accepted'],
    ['fromYear=2017-02', 'fromYear'],
    ['fromYear=17', 'fromYear'],
    ['role=HOST&role=SPEAKER', 'role'],
    ['colour=red', 'colour'],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor'],
    ['q=%E0%A4%A', 'accepted'],
  ])('%.40s', (query, expected) => {
    expect(refused(query)).toBe(expected)
  })
})

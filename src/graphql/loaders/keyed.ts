import DataLoader from 'dataloader'
import type { Page } from '../../domain/criteria/page.js'
import type { Slice } from '../../graph/index.js'

/** Reads the values of many keys at once; what is missing from the answer has no value. */
type Read<K, V> = (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>

/** Loads single values by id: all ids asked for in one turn are one read. */
export function byId<V>(read: Read<string, V>): DataLoader<string, V | undefined> {
  return new DataLoader(async (ids) => {
    const values = await read(ids)
    return ids.map((id) => values.get(id))
  })
}

/**
 * Loads one value for each of many parents, by criteria: all parents with equal criteria asked for in one turn are one read.
 * So a field of a query is one read, however many parents it has.
 */
export class ByParent<C, V> {
  readonly #read: (criteria: C, parents: readonly string[]) => Promise<ReadonlyMap<string, V>>
  readonly #missing: V
  readonly #loaders = new Map<string, DataLoader<string, V>>()

  constructor(
    read: (criteria: C, parents: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    missing: V,
  ) {
    this.#read = read
    this.#missing = missing
  }

  load(parent: string, criteria: C): Promise<V> {
    const key = JSON.stringify(criteria)
    const loader = this.#loaders.get(key) ?? this.#open(key, criteria)
    return loader.load(parent)
  }

  #open(key: string, criteria: C): DataLoader<string, V> {
    const loader = new DataLoader<string, V>(async (parents) => {
      const values = await this.#read(criteria, parents)
      return parents.map((parent) => values.get(parent) ?? this.#missing)
    })
    this.#loaders.set(key, loader)
    return loader
  }
}

/** Loads pages and totals of what hangs on many parents, by criteria. */
export class PagedByParent<C extends object, I> {
  readonly #pages: ByParent<C & { readonly page: Page }, Slice<I>>
  readonly #totals: ByParent<C, number>

  constructor(
    pages: (
      asked: C & { readonly page: Page; readonly parents: readonly string[] },
    ) => Promise<ReadonlyMap<string, Slice<I>>>,
    totals: (asked: C & { readonly parents: readonly string[] }) => Promise<ReadonlyMap<string, number>>,
  ) {
    this.#pages = new ByParent((criteria, parents) => pages({ ...criteria, parents }), {
      items: [],
      more: false,
    })
    this.#totals = new ByParent((criteria, parents) => totals({ ...criteria, parents }), 0)
  }

  page(parent: string, criteria: C, page: Page): Promise<Slice<I>> {
    return this.#pages.load(parent, { ...criteria, page })
  }

  total(parent: string, criteria: C): Promise<number> {
    return this.#totals.load(parent, criteria)
  }
}

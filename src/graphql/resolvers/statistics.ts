import type { StatisticsResolvers } from '../generated.js'

export const Statistics: StatisticsResolvers = {
  datasets: (_, __, { reads }) => reads.datasets(),
}

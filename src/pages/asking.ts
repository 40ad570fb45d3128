/** Asks GraphQL. @throws GraphQLFailure where the answer has errors */
export type Ask = (query: string, variables: unknown) => Promise<unknown>

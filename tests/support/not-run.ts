/** Says in a line what does not run on this machine and how it would; where everything is to be checked, it is a failure. */
export function notRun(what: string, advice: string): void {
  const line = `Not run: ${what}. ${advice}, and run \`npm test\` again.`
  if (process.env.CI === 'true') throw new Error(line)
  console.warn(line)
}

/** The id of the note of what the write with this number touched. */
export const touchedKey = (sequence: number): string => `touched:${sequence}`

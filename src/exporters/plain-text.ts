/** Characters that XML cannot hold, and that no text needs: controls but for tab and line ends, and halves of characters. */
const UNFIT = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text as every format can hold it. */
export const plain = (text: string): string => text.replace(UNFIT, '\u{FFFD}')

/** Text in one line. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

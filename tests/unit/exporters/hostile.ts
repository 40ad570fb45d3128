/** Texts that would break out of a format, were they written as they are. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  ']]> & <![CDATA[ "quotes" \'too\'',
  '&lt;b&gt; &amp; AT&T',
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\tTab',
  'line\r\nATTENDEE:mailto:evil@example.org\r\nEND:VEVENT',
  'semi;colon, comma \\ backslash \\n',
  'nul\u0000bell\u0007half\uD800',
  '\u202Eطنجة‏ 😀',
  '',
] as const

import { expect, it } from 'vitest'
import { html, list } from '../../../src/http/html.js'

it('escapes what is put in, and keeps what is HTML already', () => {
  const hostile = `<script>alert("x")</script> & 'y'`
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
  )
  expect(html`<ul>${list([html`<li>${'1'}</li>`, html`<li>${'2'}</li>`])}</ul>`.text).toBe(
    '<ul><li>1</li>\n<li>2</li></ul>',
  )
})

import { Inside } from '../../parts/links.js'
import { useReader } from '../../reader.js'
import { FORMATS, type Format, pathIn } from '../formats.js'

/** The formats of a page, for a reader who asked for another. */
export function ThereIs({ path, formats }: { readonly path: string; readonly formats: readonly Format[] }) {
  const { texts } = useReader()
  return (
    <>
      <p>{texts.data.thereIs}</p>
      <ul class="ways">
        <li>
          <Inside path={path}>
            <bdi lang="en">HTML</bdi>
          </Inside>
        </li>
        {formats.map((format) => (
          <li key={format}>
            <Inside path={pathIn(path, format)}>
              <bdi lang="en">{FORMATS[format].name}</bdi>
            </Inside>
          </li>
        ))}
      </ul>
    </>
  )
}

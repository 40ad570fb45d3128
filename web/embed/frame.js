/** On a host page: gives the frames that come from here the height of their content. */
const HOME = `${new URL(import.meta.url).origin}/embed/v1/`
const MOST = 20_000

const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(HOME))

addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'parley-height' || !(data.height > 0)) return
  const frame = frames().find(({ contentWindow }) => contentWindow === source)
  if (frame) frame.style.height = `${Math.min(data.height, MOST)}px`
})
// Those that were there before this script have already said it.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'parley-height-wanted' }, '*')

/** In a frame: tells the host page how high the content is, when it changes and when it is asked. */
const tell = () => {
  const { height } = document.documentElement.getBoundingClientRect()
  parent.postMessage({ type: 'parley-height', height: Math.ceil(height) }, '*')
}

if (parent !== window) {
  new ResizeObserver(tell).observe(document.documentElement)
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'parley-height-wanted') tell()
  })
}

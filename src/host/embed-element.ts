// The <karabakh-map> element for pages on other sites: one frame, its height in list mode, what the reader chose.
// Built to `embed.js`, at most 1 kB gzip; it stands alone and imports nothing, and leaves no name behind.

/** What a frame is called, by the site's folder of each language: '' for the site's own (vite.config.ts). */
declare const FRAME_TITLES: Readonly<Record<string, string>>

;(() => {
  const script = document.currentScript
  const site = new URL('.', (script as HTMLScriptElement | null)?.src || location.href)
  const titles = FRAME_TITLES
  const kinds = ['story', 'article', 'event', 'place']
  const ownAttributes = [...kinds, 'class', 'id', 'style', 'title']
  let made = 0

  class KarabakhMap extends HTMLElement {
    static observedAttributes = [...kinds, 'from', 'to', 'lang', 'theme']
    #frame = document.createElement('iframe')

    connectedCallback(): void {
      const frame = this.#frame
      const get = (name: string) => this.getAttribute(name)
      const kind = kinds.find(get)
      const folder = `${this.lang}/` in titles ? `${this.lang}/` : ''
      const url = new URL(`${folder}embed${kind ? `/${kind}/${get(kind)}` : ''}.html`, site)
      for (const { name, value } of this.attributes) {
        if (!ownAttributes.includes(name)) url.searchParams.set(name, value)
      }
      // As the frame's own code has it (domain/embed/frame.ts), which this file does not import.
      const height = Number(get('height'))
      const room = get('list') === '1' ? (height || 520) + 420 : height
      frame.name = `karabakh-map-${++made}`
      frame.title = get('title') ?? titles[folder] ?? ''
      frame.loading = 'lazy'
      frame.allow = 'fullscreen; clipboard-write'
      frame.sandbox =
        'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'
      frame.style.cssText ||= `border:0;display:block;width:100%;${room ? `height:${room}px` : 'aspect-ratio:4/5;max-height:min(90vh,640px)'}`
      frame.src = url.href
      // What stands in for the frame, the link to the map, has had its time.
      this.replaceChildren(frame)
      addEventListener('message', this)
    }

    disconnectedCallback(): void {
      removeEventListener('message', this)
    }

    /** The frame is put in anew: one that goes from page to page adds to the history of the page around. */
    attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
      if (before !== after && this.#frame.isConnected) this.connectedCallback()
    }

    /** Messages of this frame only, of our own site only, of the right shape only. */
    handleEvent({ source, origin, data }: MessageEvent): void {
      if (source !== this.#frame.contentWindow || origin !== site.origin || !data) return
      const { type, height, ...detail } = data
      if (type === 'karabakh-map:height' && Number.isFinite(height) && height >= 100 && height <= 20000)
        this.#frame.style.height = `${height}px`
      if (type === 'karabakh-map:select')
        this.dispatchEvent(new CustomEvent('karabakh-map-select', { bubbles: true, detail }))
    }

    /** Asks the map to show `{place}`, `{event}` or `{mention}`. */
    show(what: object): void {
      this.#frame.contentWindow?.postMessage({ ...what, type: 'karabakh-map:show' }, site.origin)
    }
  }

  if (!customElements.get('karabakh-map')) customElements.define('karabakh-map', KarabakhMap)
})()

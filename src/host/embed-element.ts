// The <karabakh-map> element for pages on other sites: one frame, its height in list mode, what the reader chose.
// Built to `embed.js`, at most 1 kB gzip; it stands alone and imports nothing, and leaves no name behind.

/** What a frame is called in each language, the site's own first (vite.config.ts). */
declare const FRAME_TITLES: Readonly<Record<string, string>>

;(() => {
  const script = document.currentScript
  const site = new URL('.', script instanceof HTMLScriptElement ? script.src : location.href)
  const [own = '', ...others] = Object.keys(FRAME_TITLES)
  const paths = ['story', 'article', 'event', 'place']
  const ownAttributes = [...paths, 'class', 'id', 'style', 'title']
  let made = 0

  class KarabakhMap extends HTMLElement {
    static observedAttributes = [...paths, 'from', 'to', 'lang', 'theme']
    #frame = document.createElement('iframe')

    connectedCallback(): void {
      const frame = this.#frame
      const get = (name: string) => this.getAttribute(name)
      const list = get('list') === '1'
      frame.name = `karabakh-map-${++made}`
      frame.title = get('title') ?? FRAME_TITLES[others.includes(this.lang) ? this.lang : own] ?? ''
      frame.loading = 'lazy'
      frame.allow = 'fullscreen; clipboard-write'
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
      )
      frame.style.cssText = `border:0;display:block;width:100%;${list ? 'height:900px' : 'aspect-ratio:4/5;max-height:min(90vh,640px)'}`
      this.attributeChangedCallback()
      this.append(frame)
      addEventListener('message', this)
    }

    disconnectedCallback(): void {
      removeEventListener('message', this)
      this.#frame.remove()
    }

    attributeChangedCallback(): void {
      const path = paths.find((name) => this.hasAttribute(name))
      const url = new URL(
        `${others.includes(this.lang) ? `${this.lang}/` : ''}embed${path ? `/${path}/${this.getAttribute(path)}` : ''}.html`,
        site,
      )
      for (const { name, value } of this.attributes) {
        if (!ownAttributes.includes(name)) url.searchParams.set(name, value)
      }
      if (this.#frame.src !== url.href) this.#frame.src = url.href
    }

    /** Messages of this frame only, of our own site only, of the right shape only. */
    handleEvent({ source, origin, data }: MessageEvent): void {
      const frame = this.#frame
      if (source !== frame.contentWindow || origin !== site.origin || !data) return
      const { type, height, kind, id } = data
      if (type === 'karabakh-map:height' && Number.isFinite(height) && height >= 100 && height <= 20000)
        frame.style.height = `${height}px`
      if (type === 'karabakh-map:select') {
        this.dispatchEvent(new CustomEvent('karabakh-map-select', { bubbles: true, detail: { kind, id } }))
      }
    }

    /** Asks the map to show `{place}`, `{event}` or `{mention}`. */
    show(what: object): void {
      this.#frame.contentWindow?.postMessage({ ...what, type: 'karabakh-map:show' }, site.origin)
    }
  }

  if (!customElements.get('karabakh-map')) customElements.define('karabakh-map', KarabakhMap)
})()

import './embed.css'
import { asksForNoSelection, parseUrlState } from '../domain/url/url-state.ts'
import { setScriptPolicy } from '../page/script-policy.ts'
import { bringPage } from './bring-page.ts'
import { markOptions } from './mark-options.ts'
import { readShow, type Show } from './messages.ts'
import { embedOptions } from './options.ts'
import { tellHeight, tellReady } from './tell-host.ts'
import { whenWanted } from './when-wanted.ts'

setScriptPolicy()
const url = parseUrlState(location.search)
const saveData = 'connection' in navigator && Object(navigator.connection).saveData === true
const options = embedOptions(url, saveData)
const root = document.getElementById('root')

/** What hosts asked to show before the live map could; the last counts. */
let asked: Show | null = null
let show = (next: Show) => {
  asked = next
}

if (root) {
  if (asksForNoSelection(location.search)) root.dataset.missing = ''
  const brought = await bringPage(root, url)
  markOptions(root, options, !brought)
  tellReady()
  if (options.list) tellHeight(root)
  const wanted = whenWanted(options.interactive, () => {
    void import('./live-embed.ts').then(async ({ startLiveEmbed }) => {
      const live = await startLiveEmbed(options)
      if (!live) return
      show = live
      if (asked) live(asked)
    })
  })
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || window.parent === window) return
    const next = readShow(event.data)
    if (!next) return
    show(next)
    wanted()
  })
}

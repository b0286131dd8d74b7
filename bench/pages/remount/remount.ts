// The whole page with its live map, put on and taken off again and again: what stays behind is a leak.
import '../../../src/app/app.css'
import { createElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { Page } from '../../../src/app/page.tsx'
import { loadDataset } from '../../../src/data/load-dataset.ts'
import { loadMessages } from '../../../src/i18n/load-messages.ts'
import { createMapStore } from '../../../src/store/create-store.ts'
import { offer } from '../task.js'

await loadMessages('ar')
const loaded = await loadDataset(new URL('/data/', location.href).href)
if (!loaded.ok) throw new Error(JSON.stringify(loaded.fault))
const { dataset } = loaded.value
const container = document.getElementById('root')
if (!container) throw new Error('no root')

let root: Root | null = null
offer({
  mount: () => {
    root = createRoot(container)
    root.render(createElement(Page, { store: createMapStore(dataset, {}) }))
  },
  unmount: () => {
    root?.unmount()
    root = null
  },
})

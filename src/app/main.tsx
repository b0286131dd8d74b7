import './app.css'
import { fetchMap } from '../map/fetch-map.ts'
import { setScriptPolicy } from '../page/script-policy.ts'
import { startPage } from '../page/start-page.tsx'
import { startNotes } from '../panels/start-notes.tsx'
import { Page } from './page.tsx'

setScriptPolicy()
// While the page is brought to life the line is free for the map.
fetchMap()
void startPage({
  page: (store, { root }) => <Page store={store} root={root} />,
  ...startNotes,
})

import './app.css'
import { setScriptPolicy } from '../page/script-policy.ts'
import { startPage } from '../page/start-page.tsx'
import { startNotes } from '../panels/start-notes.tsx'
import { Page } from './page.tsx'

setScriptPolicy()
void startPage({
  page: (store, { root }) => <Page store={store} root={root} />,
  ...startNotes,
})

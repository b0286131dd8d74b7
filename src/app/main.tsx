import './app.css'
import { setScriptPolicy } from '../page/script-policy.ts'
import { startPage } from '../page/start-page.tsx'
import { LoadError, LoadSlow } from '../panels/load-error.tsx'
import { WithMessages } from '../panels/with-messages.tsx'
import { Page } from './page.tsx'

setScriptPolicy()
void startPage({
  page: (store, { root }) => <Page store={store} root={root} />,
  fault: (fault, onRetry, language) => (
    <WithMessages language={language}>
      <LoadError fault={fault} onRetry={onRetry} />
    </WithMessages>
  ),
  slow: (language) => (
    <WithMessages language={language}>
      <LoadSlow />
    </WithMessages>
  ),
  ownsUrl: true,
})

import './embed.css'
import { startPage } from '../page/start-page.tsx'
import { LoadError } from '../panels/load-error.tsx'
import { WithMessages } from '../panels/with-messages.tsx'
import { EmbedPage } from './embed-page.tsx'

void startPage({
  page: (store, { root }) => <EmbedPage store={store} root={root} />,
  fault: (fault, onRetry, language) => (
    <WithMessages language={language}>
      <LoadError fault={fault} onRetry={onRetry} />
    </WithMessages>
  ),
  ownsUrl: false,
})

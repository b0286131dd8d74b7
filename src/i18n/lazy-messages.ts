import type { i18n } from 'i18next'
import embeddingAr from './messages/embedding.ar.json' with { type: 'json' }
import embeddingEn from './messages/embedding.en.json' with { type: 'json' }
import measureAr from './messages/measure.ar.json' with { type: 'json' }
import measureEn from './messages/measure.en.json' with { type: 'json' }
import takeawayAr from './messages/takeaway.ar.json' with { type: 'json' }
import takeawayEn from './messages/takeaway.en.json' with { type: 'json' }

/** Messages of parts of the page that are loaded when a reader asks for them. */
export const lazyResources = {
  ar: { takeaway: takeawayAr, measure: measureAr, embedding: embeddingAr },
  en: { takeaway: takeawayEn, measure: measureEn, embedding: embeddingEn },
} as const

/** Adds the messages to an instance that was made without them; told twice, it does nothing. */
export function addLazyMessages(instance: i18n): void {
  for (const language of ['ar', 'en'] as const) {
    for (const [namespace, messages] of Object.entries(lazyResources[language]))
      if (!instance.hasResourceBundle(language, namespace))
        instance.addResourceBundle(language, namespace, messages)
  }
}

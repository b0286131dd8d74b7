import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/languages.ts'
import articleModeAr from './messages/article-mode.ar.json' with { type: 'json' }
import articleModeEn from './messages/article-mode.en.json' with { type: 'json' }
import cardsAr from './messages/cards.ar.json' with { type: 'json' }
import cardsEn from './messages/cards.en.json' with { type: 'json' }
import embedAr from './messages/embed.ar.json' with { type: 'json' }
import embedEn from './messages/embed.en.json' with { type: 'json' }
import findAr from './messages/find.ar.json' with { type: 'json' }
import findEn from './messages/find.en.json' with { type: 'json' }
import layersAr from './messages/layers.ar.json' with { type: 'json' }
import layersEn from './messages/layers.en.json' with { type: 'json' }
import mapAr from './messages/map.ar.json' with { type: 'json' }
import mapEn from './messages/map.en.json' with { type: 'json' }
import offlineAr from './messages/offline.ar.json' with { type: 'json' }
import offlineEn from './messages/offline.en.json' with { type: 'json' }
import reachAr from './messages/reach.ar.json' with { type: 'json' }
import reachEn from './messages/reach.en.json' with { type: 'json' }
import readingAr from './messages/reading.ar.json' with { type: 'json' }
import readingEn from './messages/reading.en.json' with { type: 'json' }
import storyAr from './messages/story.ar.json' with { type: 'json' }
import storyEn from './messages/story.en.json' with { type: 'json' }
import timeAr from './messages/time.ar.json' with { type: 'json' }
import timeEn from './messages/time.en.json' with { type: 'json' }
import uiAr from './messages/ui.ar.json' with { type: 'json' }
import uiEn from './messages/ui.en.json' with { type: 'json' }

/** Messages in both languages, by namespace and key. */
export type Messages = i18n

export const resources = {
  ar: {
    ui: uiAr,
    time: timeAr,
    story: storyAr,
    reading: readingAr,
    cards: cardsAr,
    find: findAr,
    embed: embedAr,
    layers: layersAr,
    articleMode: articleModeAr,
    reach: reachAr,
    offline: offlineAr,
  },
  en: {
    ui: uiEn,
    time: timeEn,
    story: storyEn,
    reading: readingEn,
    cards: cardsEn,
    find: findEn,
    embed: embedEn,
    layers: layersEn,
    articleMode: articleModeEn,
    reach: reachEn,
    offline: offlineEn,
  },
} as const

/** MapLibre's own strings, by MapLibre's keys. */
export const mapLibreMessages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: mapAr,
  en: mapEn,
}

/** An i18next instance of its own, ready at once: servers and browsers render the same first picture. */
export function createI18n(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: false,
    defaultNS: 'ui',
    ns: Object.keys(resources.ar),
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}

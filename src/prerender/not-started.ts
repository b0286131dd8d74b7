import type { Language } from '../domain/languages.ts'
import { escapeHtml } from '../domain/text/escape-html.ts'
import { texts } from './texts.ts'

/**
 * Markup of what is said when the page's script does not arrive (src/page/start-notes.css shows it by itself after a
 * while). The link leads to the page itself.
 */
export function notStartedNote(language: Language): string {
  const { t } = texts[language]
  return `<p class="page-note not-started">${escapeHtml(t('notStarted'))} <a href="">${escapeHtml(t('startAgain'))}</a></p>`
}

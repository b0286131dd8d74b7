import { type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mentionsAlong } from '../../domain/articles/mention-places.ts'
import type { ArticleText } from '../../domain/schema/article-text.ts'
import type { ArticleDetail, ArticleHead } from '../../domain/schema/dataset.ts'
import { useMapStoreApi } from '../use-map-store.ts'
import { useSelect } from '../use-select.ts'
import { TypesetText } from './article-text.tsx'
import { Furniture } from './furniture.tsx'
import { comeBack, leaveAt } from './left-at.ts'
import { MarksKey } from './marks-key.tsx'
import { lightMentions, type MentionLights } from './mention-lights.ts'
import { MentionNav } from './mention-nav.tsx'
import { MentionRun } from './mention-run.tsx'
import { MentionStrip, ticksPath } from './mention-strip.tsx'
import { useMarkLooks } from './use-mark-looks.ts'

/** Reading direction of a text's language. */
const directionOfText = (language: string) => (/^(ar|fa|ur|he|ckb)$/.test(language) ? 'rtl' : 'ltr')

/** The article's places where they stand: in its text where that is at hand, else as the run of its mentions. */
export function ArticleReading({
  article,
  detail,
  text,
}: {
  article: ArticleHead
  detail: ArticleDetail
  text: ArticleText | undefined
}) {
  const { t } = useTranslation('reading')
  const select = useSelect()
  const { mentions, lengthUtf16 } = detail
  const looks = useMarkLooks(mentions)
  const body = useRef<HTMLDivElement>(null)
  const lit = useRef<SVGPathElement>(null)
  const here = useRef<SVGPathElement>(null)
  const along = useMemo(
    () => mentionsAlong(mentions, text ? text.blocks.map(({ range }) => range) : [[0, lengthUtf16]]),
    [mentions, text, lengthUtf16],
  )
  const { current, go } = useMentionLights(article.id, body, lit, here, along)
  const choose = (event: MouseEvent<HTMLDivElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    const mark = event.target instanceof Element && event.target.closest<HTMLElement>('[data-mention]')
    const index = mark ? Number(mark.dataset.mention) : -1
    const mention = mentions[index]
    if (!mention) return
    event.preventDefault()
    leaveAt(article.id, index)
    select({ kind: 'place', id: mention.place })
  }
  if (mentions.length === 0 && !text) return <p className="empty">{t('noMentions')}</p>
  return (
    <section className="card-section article-reading" data-reading={text ? 'text' : 'mentions'}>
      <h3>{t(text ? 'textHeading' : 'mentionsHeading')}</h3>
      {!text && <p className="section-note">{t('mentionsNote')}</p>}
      {mentions.length > 0 ? <MarksKey mentions={mentions} /> : <p className="empty">{t('noMentions')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks in it are links, which this takes on the page */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <div
        className="reading-body"
        ref={body}
        lang={article.language}
        dir={directionOfText(article.language)}
        onClick={choose}
      >
        {text ? (
          <TypesetText text={text} mentions={mentions} looks={looks} />
        ) : (
          <MentionRun mentions={mentions} looks={looks} language={article.language} />
        )}
        {mentions.length > 0 && <MentionStrip along={along} lit={lit} here={here} onGo={go} />}
      </div>
      {mentions.length > 0 && <MentionNav current={current} count={mentions.length} onGo={go} />}
      {text && <Furniture text={text} language={article.language} />}
    </section>
  )
}

/** The mention the reader is at, and the way to another; the strip's lit ticks are drawn without rendering. */
function useMentionLights(
  article: string,
  body: RefObject<HTMLDivElement | null>,
  lit: RefObject<SVGPathElement | null>,
  here: RefObject<SVGPathElement | null>,
  along: readonly number[],
): { current: number; go: (mention: number) => void } {
  const store = useMapStoreApi()
  const lights = useRef<MentionLights>(null)
  const [current, setCurrent] = useState(-1)
  useEffect(() => {
    const panel = body.current?.closest<HTMLElement>('[data-panel]')
    if (!body.current || !panel) return
    const ticksOf = (mentions: readonly number[]) => ticksPath(mentions.map((mention) => along[mention] ?? 0))
    const running = lightMentions(store, body.current, panel, {
      onCurrent: (mention) => {
        setCurrent(mention)
        here.current?.setAttribute('d', ticksOf([mention]))
      },
      onLit: (mentions) => lit.current?.setAttribute('d', ticksOf(mentions)),
    })
    lights.current = running
    const left = comeBack(article)
    if (left !== null) running.go(left)
    return running.stop
  }, [store, article, body, lit, here, along])
  return { current, go: (mention) => lights.current?.go(mention) }
}

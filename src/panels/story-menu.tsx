import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { StoryList } from './story-list.tsx'
import { useMapStore } from './use-map-store.ts'

/** The button of the top bar that opens the list of stories: a native popover, closed by Escape or a press elsewhere. */
export function StoryMenu() {
  const { t } = useTranslation('story')
  const any = useMapStore((state) => state.dataset.core.stories.length > 0)
  const menu = useRef<HTMLDivElement>(null)
  if (!any) return null
  return (
    <>
      <button type="button" className="button" popoverTarget="story-menu" data-story-menu>
        {t('heading')}
      </button>
      <div ref={menu} id="story-menu" className="story-menu" popover="auto">
        <StoryList level="h2" heading={t('heading')} onChoose={() => menu.current?.hidePopover()} />
      </div>
    </>
  )
}

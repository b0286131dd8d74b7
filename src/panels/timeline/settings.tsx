import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { traitsOf } from '../../domain/languages.ts'
import { clocks, digitSystems, monthStyles } from '../../domain/url/url-state.ts'
import { useMapStore } from '../use-map-store.ts'
import { Choice } from './choice.tsx'
import { type PlaySettings, playSpeeds } from './playback.ts'
import { playSteps } from './playback-steps.ts'

/** Key of a choice's word: `months` and `levant` make `monthsLevant`. */
// messages: clock* step* speed* digits* months*
const keyOf = (stem: string, value: string) => `${stem}${value.charAt(0).toUpperCase()}${value.slice(1)}`

/** What the window goes by, how time plays, and how Arabic days and figures are written. */
export function TimeSettings({
  play,
  onPlay,
}: {
  play: PlaySettings
  onPlay: (settings: PlaySettings) => void
}) {
  const { t } = useTranslation('time')
  const id = useId()
  const language = useMapStore((state) => state.language)
  const clock = useMapStore((state) => state.clock)
  const digits = useMapStore((state) => state.digits)
  const months = useMapStore((state) => state.months)
  const { setClock, setDigits, setMonths } = useMapStore((state) => state.actions)
  return (
    <>
      <button
        type="button"
        className="timeline-button timeline-settings-button"
        popoverTarget={id}
        aria-label={t('settings')}
        title={t('settings')}
        data-time-settings
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M1.5 4.5h7M12.5 4.5h2M1.5 11.5h2M7.5 11.5h7"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
          <circle cx="10.5" cy="4.5" r="1.9" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <circle cx="5.5" cy="11.5" r="1.9" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      <div id={id} popover="auto" className="timeline-popover" role="dialog" aria-label={t('settings')}>
        <Choice
          legend={t('clock')}
          options={clocks}
          value={clock}
          onChoose={setClock}
          label={(value) => t(keyOf('clock', value))}
        />
        <p className="choice-note">{t('clockTip')}</p>
        <Choice
          legend={t('playStep')}
          options={playSteps}
          value={play.step}
          onChoose={(step) => onPlay({ ...play, step })}
          label={(value) => t(keyOf('step', value))}
        />
        <Choice
          legend={t('speed')}
          options={playSpeeds}
          value={play.speed}
          onChoose={(speed) => onPlay({ ...play, speed })}
          label={(value) => t(keyOf('speed', value))}
        />
        {traitsOf(language).choosesDates && (
          <>
            <Choice
              legend={t('digits')}
              options={digitSystems}
              value={digits}
              onChoose={setDigits}
              label={(value) => t(keyOf('digits', value))}
            />
            <Choice
              className="choice choice-rows"
              legend={t('months')}
              options={monthStyles}
              value={months}
              onChoose={setMonths}
              label={(value) => t(keyOf('months', value))}
            />
          </>
        )}
      </div>
    </>
  )
}

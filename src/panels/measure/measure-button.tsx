import { useTranslation } from 'react-i18next'
import { emptyTool } from '../../domain/measure/measure-tool.ts'
import { useMapStore } from '../use-map-store.ts'

/** Takes out the measuring tools, and puts them away again. */
export function MeasureButton() {
  const { t } = useTranslation()
  const open = useMapStore((state) => state.measure !== null)
  const { setMeasure } = useMapStore((state) => state.actions)
  return (
    <button
      type="button"
      className="icon-button measure-button"
      aria-label={t('measure')}
      title={t('measure')}
      aria-pressed={open}
      onClick={() => setMeasure(open ? null : emptyTool('ruler'))}
      data-measure-button
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="17" height="17">
        <path
          d="M1.6 10.8 10.8 1.6l3.6 3.6-9.2 9.2ZM4.2 8.2l1.6 1.6M6.6 5.8l2.2 2.2M9 3.4 10.6 5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
    </button>
  )
}

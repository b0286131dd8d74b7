import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PICTURE_SIZES, type PictureShape } from '../../map/drawing/picture/draw-picture.ts'
import { useDates } from '../use-dates.ts'
import { useMapStoreApi } from '../use-map-store.ts'
import { ChoiceRow } from './choice-row.tsx'
import { pictureSvg, pngOf } from './make-picture.ts'
import { viewHeading } from './picture-request.ts'
import { saveFile } from './save-file.ts'
import { fileStem, windowText } from './subject.ts'

const SCALES = [1, 2, 3] as const
const shapes = Object.keys(PICTURE_SIZES) as PictureShape[]

interface Drawn {
  shape: PictureShape
  svg: Blob
  /** Address of the preview. */
  url: string
}

/** The view as a picture, seen before it is saved: SVG, or PNG in three sizes. */
export function PictureSection() {
  const { t, i18n } = useTranslation('takeaway')
  const { number } = useDates()
  const store = useMapStoreApi()
  const state = store.getState()
  const [shape, setShape] = useState<PictureShape>('landscape')
  const { drawn, failed } = useDrawn(shape)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState(false)
  const ready = drawn?.shape === shape ? drawn : null
  const stem = fileStem(state, { kind: 'view' })
  const { width, height } = PICTURE_SIZES[shape]
  const savePng = async (scale: (typeof SCALES)[number]) => {
    if (!ready) return
    setBusy(true)
    setRefused(false)
    try {
      saveFile(`${stem}_${width * scale}x${height * scale}.png`, await pngOf(ready.svg, shape, scale))
    } catch {
      setRefused(true)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="takeaway-section" data-section="picture">
      <ChoiceRow
        label={t('shape.label')}
        name="shape"
        chosen={shape}
        onChoose={setShape}
        options={shapes.map((value) => ({ value, text: t(`shape.${value}`) }))}
      />
      <div className="picture-preview" data-shape={shape} data-previewed={ready ? '' : undefined}>
        {ready ? (
          <img
            src={ready.url}
            width={width}
            height={height}
            alt={t('pictureAlt', {
              title: viewHeading(state, i18n),
              window: windowText(state, state.language),
            })}
          />
        ) : (
          <p role="status">{!failed && t('drawing')}</p>
        )}
      </div>
      {(failed || refused) && (
        <p className="fault" role="alert">
          {t('pictureFailed')}
        </p>
      )}
      <div className="picture-files">
        {SCALES.map((scale) => (
          <button
            key={scale}
            type="button"
            className="button"
            disabled={!ready || busy}
            onClick={() => void savePng(scale)}
            data-png={scale}
          >
            <bdi>PNG {scale}×</bdi>
            <span className="quiet">
              {t('pixels', { width: number(width * scale), height: number(height * scale) })}
            </span>
          </button>
        ))}
        <button
          type="button"
          className="button"
          disabled={!ready}
          onClick={() => ready && saveFile(`${stem}_${shape}.svg`, ready.svg)}
          data-svg
        >
          <bdi>SVG</bdi>
          <span className="quiet">{t('vector')}</span>
        </button>
      </div>
      <p className="quiet">{t('pictureNote')}</p>
    </div>
  )
}

/** The picture of a shape, drawn when it is asked for; its address lives as long as it is shown. */
function useDrawn(shape: PictureShape): { drawn: Drawn | null; failed: boolean } {
  const { i18n } = useTranslation()
  const store = useMapStoreApi()
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [failed, setFailed] = useState<PictureShape | null>(null)
  useEffect(() => {
    let url: string | null = null
    let stale = false
    pictureSvg(store.getState(), i18n, shape)
      .then((svg) => {
        if (stale) return
        url = URL.createObjectURL(svg)
        setDrawn({ shape, svg, url })
      })
      .catch(() => {
        if (!stale) setFailed(shape)
      })
    return () => {
      stale = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [store, i18n, shape])
  return { drawn, failed: failed === shape }
}

import type { LinkerScore } from '../../domain/schema/about.ts'
import type { Bilingual } from '../../domain/schema/common.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import type { AboutTexts } from './texts.ts'

export interface LinkerErrorsProps {
  score: LinkerScore | null
  /** What the texts of each set are. */
  labels: Readonly<Record<string, Bilingual>>
  texts: AboutTexts
  day: (iso: string) => string
}

/** The linker's measured error rates, set by set; a plain word where they were not measured. */
export function LinkerErrors({
  score,
  labels,
  texts: { t, number, percent, style },
  day,
}: LinkerErrorsProps) {
  if (!score) return <p>{t('linkerNone')}</p>
  const columns = [
    'linkerSet',
    'linkerTexts',
    'linkerRight',
    'linkerWrong',
    'linkerMissed',
    'linkerWrongRate',
    'linkerMissedRate',
  ]
  return (
    <>
      <p>{t('linkerIntro', { day: day(score.measured), version: score.linkerVersion })}</p>
      <div className="wide">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {score.sets.map(({ id, texts: count, right, wrong, missed }) => (
              <tr key={id}>
                <th scope="row">{inLanguage(labels[id], style.language) ?? id}</th>
                {[count, right, wrong, missed].map((value, i) => (
                  <td key={columns[i + 1]}>{number(value)}</td>
                ))}
                <td>{percent(wrong, right + wrong)}</td>
                <td>{percent(missed, right + missed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

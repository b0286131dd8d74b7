import type { Dataset } from '../domain/dataset/dataset.ts'
import { labelledIn } from '../domain/dataset/label-languages.ts'
import type { Language } from '../domain/languages.ts'
import type { LabelLanguage } from '../domain/url/url-state.ts'
import { memoizeLast } from '../store/selectors.ts'

/** The dataset as the map letters it; for the same choice the same. */
export const lettered = memoizeLast(
  (dataset: Dataset, labels: LabelLanguage | null, page: Language): Dataset =>
    labels === null || labels === page ? dataset : labelledIn(dataset, labels, page),
)

import type { StoryHead } from '../schema/dataset.ts'
import type { Story } from '../schema/story.ts'

/** What lists need of a story. */
export function storyHead({ id, title, summary, steps }: Story): StoryHead {
  return { id, title, summary, steps: steps.length }
}

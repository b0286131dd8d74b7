/**
 * The text of a selection inside the blocks of an article, as the article has it: spaces and line breaks kept, blocks apart by
 * an empty line. Null where the selection reaches beyond the blocks: the browser then copies as it does.
 */
export function copiedText(body: HTMLElement, selection: Selection | null): string | null {
  const text = body.querySelector('[data-article-text]')
  if (!text || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const chosen = selection.getRangeAt(0)
  if (!text.contains(chosen.commonAncestorContainer)) return null
  const parts: string[] = []
  for (const block of text.children) {
    if (!chosen.intersectsNode(block)) continue
    const part = document.createRange()
    part.selectNodeContents(block)
    if (block.contains(chosen.startContainer)) part.setStart(chosen.startContainer, chosen.startOffset)
    if (block.contains(chosen.endContainer)) part.setEnd(chosen.endContainer, chosen.endOffset)
    parts.push(part.toString())
  }
  return parts.join('\n\n')
}

import { type ChildNode, parse, type Rule } from 'postcss'

const isStepOfKeyframes = ({ parent }: Rule) =>
  parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(parent.name)

/** Takes a rule out, and the conditions that hold nothing without it. */
export function takeOut(node: ChildNode): void {
  const { parent } = node
  node.remove()
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) takeOut(parent as ChildNode)
}

/** CSS with the selectors that are wanted; rules of which none is left go. Fonts, movements and the like stay. */
export function keepSelectors(css: string, wanted: (selector: string) => boolean): string {
  const sheet = parse(css)
  sheet.walkRules((rule) => {
    if (isStepOfKeyframes(rule)) return
    const kept = rule.selectors.filter(wanted)
    if (kept.length === 0) takeOut(rule)
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  return sheet.toString()
}

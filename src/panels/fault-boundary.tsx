import { Component, type ReactNode } from 'react'

interface Props {
  /** Shown instead of the children after one of them failed. */
  fallback: (retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps a fault in one part of the page from taking the rest with it. */
export class FaultBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children
  }
}

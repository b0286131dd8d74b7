/** Closes what it stands in. */
export function CloseButton({
  label,
  onClose,
  className = 'icon-button card-close',
  ...rest
}: {
  label: string
  onClose: () => void
  className?: string
  title?: string
  'data-measure-close'?: boolean
}) {
  return (
    <button type="button" {...rest} className={className} aria-label={label} onClick={onClose}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  )
}

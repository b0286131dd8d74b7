import { useId } from 'react'

/** One choice among a few, as native radio buttons under a heading. */
export function Choice<T extends string>({
  legend,
  options,
  value,
  onChoose,
  label,
  className = 'choice',
}: {
  legend: string
  options: readonly T[]
  value: T
  onChoose: (value: T) => void
  label: (value: T) => string
  className?: string
}) {
  const name = useId()
  return (
    <fieldset className={className}>
      <legend>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

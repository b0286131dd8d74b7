import './choice-row.css'
import { useId } from 'react'

/** A choice of one out of a few, in a row: native radio buttons dressed as chips. */
export function ChoiceRow<T extends string>({
  label,
  options,
  chosen,
  onChoose,
  name,
}: {
  label: string
  options: readonly { value: T; text: string }[]
  chosen: T
  onChoose: (value: T) => void
  /** Ends the `data-` attribute that carries the value. */
  name: string
}) {
  const group = useId()
  return (
    <fieldset>
      <legend className="visually-hidden">{label}</legend>
      <div className="pick-row">
        {options.map(({ value, text }) => (
          <label key={value} className="pick">
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              {...{ [`data-${name}`]: value }}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

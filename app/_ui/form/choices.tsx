import type { ReactNode, Ref } from "react";
import styles from "./field.module.css";
import { describedBy, FieldErrors, type FieldProps, type Labels, RequiredMark } from "./form-field";
import type { Option } from "./select";

type GroupProps = FieldProps &
  Labels & {
    options: readonly Option[];
    /** On one line; a few short words stand so of themselves. */
    inline?: boolean;
    /** Two beside each other where there is room; a long list of boxes stands so of itself. */
    columns?: 2;
  };

const MOST_IN_LINE = 3;
const LETTERS_IN_LINE = 30;
const FEWEST_IN_COLUMNS = 6;

/** Whether choices are so few and so short that they are read at a glance on one line. */
function fitInLine(options: readonly Option[]) {
  const letters = options.reduce((sum, { label }) => sum + label.length, 0);
  return (
    options.length <= MOST_IN_LINE &&
    letters <= LETTERS_IN_LINE &&
    !options.some(({ help }) => help !== undefined)
  );
}

/** One yes or no. Posts true or false: the mark tells the server that an absent name means false. */
export function Checkbox({
  id,
  name,
  defaultValue,
  errors,
  inputRef,
  onChange,
  onBlur,
  label,
  help,
}: FieldProps & Omit<Labels, "required" | "note">) {
  return (
    <div className={`${styles.field} ${styles.box}`}>
      <input type="hidden" name="_boolean" value={name} />
      <label className={styles.choice} htmlFor={id}>
        <input
          id={id}
          name={name}
          type="checkbox"
          defaultChecked={defaultValue === true || defaultValue === "true"}
          ref={inputRef as Ref<HTMLInputElement>}
          onChange={onChange}
          onBlur={onBlur}
          className="ds-input"
          aria-invalid={errors?.length ? true : undefined}
          aria-describedby={describedBy(id, help, errors)}
        />
        <span>{label}</span>
      </label>
      {help && (
        <div id={`${id}-help`} className={styles.help}>
          {help}
        </div>
      )}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

/** Any number of choices; always posts a list. */
export function CheckboxGroup(props: GroupProps) {
  const chosen = new Set(Array.isArray(props.defaultValue) ? props.defaultValue.map(String) : []);
  const isLong = props.options.length >= FEWEST_IN_COLUMNS;
  return (
    <Group {...props} columns={props.columns ?? (isLong ? 2 : undefined)}>
      <input type="hidden" name="_array" value={props.name} />
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          group={props}
          option={option}
          index={index}
          type="checkbox"
          checked={chosen.has(option.value)}
        />
      ))}
    </Group>
  );
}

export function RadioGroup(props: GroupProps) {
  return (
    <Group {...props} inline={props.inline ?? fitInLine(props.options)}>
      {props.options.map((option, index) => (
        <Choice
          key={option.value}
          group={props}
          option={option}
          index={index}
          type="radio"
          checked={String(props.defaultValue ?? "") === option.value}
        />
      ))}
    </Group>
  );
}

function Group({ children, ...props }: GroupProps & { children: ReactNode }) {
  const { id, label, help, required, errors, inline, columns, note } = props;
  return (
    <fieldset
      data-group
      data-columns={columns}
      className={styles.group}
      aria-describedby={describedBy(id, help, errors)}
    >
      <legend className={styles.legend}>
        {label}
        {required && <RequiredMark />}
      </legend>
      {help && (
        <div id={`${id}-help`} className={styles.help}>
          {help}
        </div>
      )}
      <div className={styles.choices} data-inline={inline} data-columns={columns}>
        {children}
      </div>
      <FieldErrors id={id} errors={errors} />
      {note}
    </fieldset>
  );
}

function Choice({
  group,
  option,
  index,
  type,
  checked,
}: {
  group: GroupProps;
  option: Option;
  index: number;
  type: "checkbox" | "radio";
  checked: boolean;
}) {
  // The first choice has the group's own id, so that a link in the error summary leads to it.
  const id = index === 0 ? group.id : `${group.id}-${index}`;
  return (
    <label className={styles.choice} htmlFor={id}>
      <input
        id={id}
        name={group.name}
        type={type}
        value={option.value}
        defaultChecked={checked}
        ref={group.inputRef as Ref<HTMLInputElement>}
        onChange={group.onChange}
        onBlur={group.onBlur}
        className="ds-input"
        aria-invalid={group.errors?.length ? true : undefined}
        aria-describedby={option.help ? `${id}-help` : undefined}
      />
      <span>{option.label}</span>
      {option.help && (
        <span id={`${id}-help`} className={styles.choiceHelp}>
          {option.help}
        </span>
      )}
    </label>
  );
}

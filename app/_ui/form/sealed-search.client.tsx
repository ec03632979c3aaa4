"use client";
import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { useEffect, useRef } from "react";
import styles from "./sealed-search.module.css";
import { SubmitButton } from "./submit-button.client";
import { TextInput } from "./text-input";

const PAUSE_MS = 350;
const STILL_TYPING_MS = 5_000;

/** What was typed last: the answer draws the page anew, and the field with it. */
let typed: { value: string; at: number } | null = null;

/**
 * Searches while one types. The words go in the body of a form, so that no name or number
 * ever stands in an address; without JavaScript the button sends them.
 */
export function SealedSearch({
  action,
  term,
  label,
  help,
  submit,
  keep = {},
}: {
  action: (form: FormData) => Promise<void>;
  term: string;
  label: string;
  help: string;
  submit: string;
  /** Filters that stand in the address and stay there. */
  keep?: Record<string, string | undefined>;
}) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const send = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => form.current?.requestSubmit(), PAUSE_MS);
  };
  useEffect(() => {
    const input = form.current?.elements.namedItem("term");
    if (!(input instanceof HTMLInputElement) || !typed) return;
    if (Date.now() - typed.at > STILL_TYPING_MS) return;
    input.value = typed.value;
    input.focus();
    input.setSelectionRange(typed.value.length, typed.value.length);
    if (typed.value.trim() !== term) {
      timer.current = setTimeout(() => form.current?.requestSubmit(), PAUSE_MS);
    }
    return () => clearTimeout(timer.current);
  }, [term]);
  // Whoever follows a link of what has been found goes there, and is not called back by the search.
  useEffect(() => {
    const leave = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("a[href]")) clearTimeout(timer.current);
    };
    document.addEventListener("click", leave, true);
    return () => document.removeEventListener("click", leave, true);
  }, []);
  return (
    <search aria-label={label}>
      <form
        ref={form}
        action={action}
        className={styles.form}
        onSubmit={() => clearTimeout(timer.current)}
      >
        {Object.entries(keep).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <TextInput
          id="sealed-search"
          name="term"
          label={label}
          help={help}
          defaultValue={term}
          maxLength={100}
          onChange={({ target }) => {
            typed = { value: (target as HTMLInputElement).value, at: Date.now() };
            send();
          }}
        />
        <SubmitButton variant="secondary" icon={<MagnifyingGlassIcon aria-hidden />}>
          {submit}
        </SubmitButton>
      </form>
    </search>
  );
}

"use client";
import {
  type FormEvent,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { type FieldValues, get, type Resolver, useForm } from "react-hook-form";
import type { FieldProps } from "./form-field";
import { type FormAction, type FormState, IDLE } from "./form-state";
import { checkedInBrowser, type InputSource } from "./input-check";
import { useMessageText } from "./message-text.client";

type Options = {
  /** What the fields hold at first. */
  values?: Record<string, unknown>;
  /** Labels of the fields, to name them when someone else saved first. */
  conflictLabels?: Record<string, string>;
  /** After a save that does not lead to another page. */
  onSaved?: (state: FormState) => void;
};

type FoundError = { message?: unknown; root?: { message?: unknown } } | undefined;

export type ActionForm = ReturnType<typeof useActionForm>;

/**
 * One form on both sides of the wire: `input` loads the module's own zod object, `action` is a
 * server action made by `formAction`. Without JavaScript the form posts to the same action, and what
 * was typed comes back in the state.
 */
export function useActionForm(input: InputSource, action: FormAction, options: Options = {}) {
  const prefix = useId();
  const text = useMessageText();
  const formRef = useRef<HTMLFormElement>(null);
  const [state, dispatch, pending] = useActionState(action, IDLE);
  const [attempts, setAttempts] = useState(0);
  const values = { ...options.values, ...state.values };
  const [check] = useState(() => checkedInBrowser(input));
  const form = useForm<FieldValues>({
    resolver: check.resolver as Resolver<FieldValues>,
    defaultValues: values,
    mode: "onSubmit",
    reValidateMode: "onChange",
    shouldFocusError: false,
  });
  const { errors } = form.formState;

  const shown = useRef<FormState>(IDLE);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    for (const [name, messages] of Object.entries(state.fields ?? {})) {
      form.setError(name, { type: "server", message: messages[0] });
    }
    if (state.status === "error" || state.status === "conflict") setAttempts((count) => count + 1);
    if (state.status === "saved") options.onSaved?.(state);
  }, [state, form, options]);

  const send = useCallback((data: FormData) => startTransition(() => dispatch(data)), [dispatch]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const element = event.currentTarget;
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    void form.handleSubmit(
      () => send(new FormData(element, submitter)),
      () => setAttempts((count) => count + 1),
    )(event);
  };

  const messagesOf = (name: string): string[] => {
    const error: FoundError = get(errors, name);
    const own = error?.message ?? error?.root?.message;
    if (typeof own === "string") return [text(own, state.params)];
    const server = form.formState.isSubmitted || attempts > 0 ? [] : (state.fields?.[name] ?? []);
    return server.map((key) => text(key, state.params));
  };

  /** What an input needs: spread it. */
  const field = (name: string): FieldProps => {
    const { ref, onChange, onBlur } = form.register(name);
    return {
      id: `${prefix}-${name}`,
      name,
      defaultValue: get(values, name),
      errors: messagesOf(name),
      inputRef: ref,
      onChange: onChange as FieldProps["onChange"],
      onBlur: onBlur as FieldProps["onBlur"],
    };
  };

  const failed = new Set([...leaves(errors), ...Object.keys(state.fields ?? {})]);
  const summary = [...failed]
    .map((name) => ({ id: `${prefix}-${name}`, name, text: messagesOf(name)[0] }))
    .filter((entry): entry is { id: string; name: string; text: string } => Boolean(entry.text));

  return {
    field,
    state,
    pending,
    attempts,
    summary,
    send,
    dispatch,
    onSubmit,
    prepare: check.load,
    formRef,
    values,
    conflictLabels: options.conflictLabels ?? {},
    general: state.code ? text(state.code, state.params) : null,
    setValue: form.setValue,
    getValues: form.getValues,
    unregister: form.unregister,
    watch: form.watch,
    isDirty: form.formState.isDirty,
  };
}

/** Dotted names of the fields that have an error, however deep they nest. */
function leaves(errors: object, path = ""): string[] {
  return Object.entries(errors).flatMap(([key, entry]) => {
    if (typeof entry !== "object" || entry === null || key === "ref") return [];
    const name = path ? `${path}.${key}` : key;
    if (key === "root") return [path || "root"];
    return typeof (entry as { type?: unknown }).type === "string" ? [name] : leaves(entry, name);
  });
}

"use client";
import { useTranslations } from "next-intl";
import { startTransition, useActionState } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox, RadioGroup } from "@/app/_ui/form/choices";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { type FormAction, type FormState, IDLE } from "@/app/_ui/form/form-state";
import { useMessageText } from "@/app/_ui/form/message-text.client";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { DateInput } from "@/app/_ui/form/text-input";
import { Textarea } from "@/app/_ui/form/textarea.client";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { Alert } from "@/app/_ui/kit/alert";
import { Button } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import { LetterNotices } from "@/app/_ui/letters/letter-notices";
import { LetterPreview } from "@/app/_ui/letters/letter-preview";
import { StandingNotice } from "@/app/_ui/self-settlement/standing-notice.client";
import type { Letter, LetterNotice } from "@/lib/letters/types";

const sendAnswerInput = () =>
  import("@/lib/self-settlement/input").then((inputs) => inputs.sendAnswerInput);

type Shown = { letter: Letter; notices: readonly LetterNotice[] };

/** The letter as it will be, and what its writer decides: language, address and what it offers. */
export function SendAnswerForm({
  send,
  preview,
  state,
  values,
  shown,
}: {
  send: FormAction;
  preview: FormAction;
  /** What the letter tells: an approval, a refusal, or what is missing. */
  state: "approved" | "rejected" | "more_information";
  values: Record<string, unknown> & { applicationId: string; version: number };
  /** The letter with what the form begins with, when it can be written. */
  shown: Shown | null;
}) {
  const t = useTranslations("self-settlement.letter");
  const form = useActionForm(sendAnswerInput, send, { values });
  const [previewed, show, pending] = useActionState(preview, IDLE);
  const look = () => {
    const element = form.formRef.current;
    if (element) startTransition(() => show(new FormData(element)));
  };
  return (
    <ActionForm form={form} version={values.version} label={t("title")}>
      <StandingNotice form={form} />
      <HiddenInput name="applicationId" value={values.applicationId} />
      <RadioGroup
        {...form.field("language")}
        label={t("language")}
        options={(["nb", "nn", "en"] as const).map((value) => ({ value, label: t(value) }))}
        required
        inline
      />
      <Checkbox {...form.field("plain")} label={t("plain")} />
      {state === "approved" && (
        <>
          <Textarea {...form.field("conditions")} label={t("conditions")} help={t("lines")} />
          <Textarea {...form.field("support")} label={t("support")} help={t("lines")} />
        </>
      )}
      {state === "rejected" && (
        <Textarea
          {...form.field("acceptable")}
          label={t("acceptable")}
          help={t("acceptableHelp")}
          rows={5}
          required
        />
      )}
      {state === "more_information" && (
        <DateInput {...form.field("replyBy")} label={t("replyBy")} required />
      )}
      <Textarea {...form.field("address")} label={t("address")} help={t("addressHelp")} rows={3} />
      <Row>
        <SubmitButton>{t("send")}</SubmitButton>
        <Button variant="secondary" onClick={look} aria-busy={pending}>
          {t("preview")}
        </Button>
      </Row>
      <Sheet previewed={previewed} shown={shown} />
    </ActionForm>
  );
}

function Sheet({ previewed, shown }: { previewed: FormState; shown: Shown | null }) {
  const t = useTranslations("self-settlement.letter");
  const text = useMessageText();
  if (previewed.status === "error") {
    const problems = Object.values(previewed.fields ?? {}).flat();
    return (
      <Alert tone="warning" title={t("cannot")} level={3} role="alert">
        {[...new Set(problems.length > 0 ? problems : [previewed.code ?? "errors.unknown"])].map(
          (key) => (
            <p key={key}>{text(key, previewed.params)}</p>
          ),
        )}
      </Alert>
    );
  }
  const letter = previewed.status === "saved" ? (previewed.value as Shown) : shown;
  if (!letter) return null;
  return (
    <section aria-label={t("sheet")} aria-live="polite">
      <LetterNotices notices={letter.notices} />
      <LetterPreview letter={letter.letter} />
    </section>
  );
}

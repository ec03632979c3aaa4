"use client";
import { useTranslations } from "next-intl";
import { startTransition, useActionState } from "react";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { Checkbox, RadioGroup } from "@/app/_ui/form/choices";
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
import type { Letter, LetterNotice } from "@/lib/letters/types";

const sendOfferLetterInput = () =>
  import("@/lib/housing/input/offer-letter").then((inputs) => inputs.sendOfferLetterInput);

type Shown = { letter: Letter; notices: readonly LetterNotice[] };

/** The letter as it will be, and what its writer decides: language, address, and what a refusal means. */
export function SendOfferLetterForm({
  send,
  preview,
  values,
  shown,
}: {
  send: FormAction;
  preview: FormAction;
  values: Record<string, unknown> & { version: number };
  /** The letter with what the form begins with, when it can be written. */
  shown: Shown | null;
}) {
  const t = useTranslations("housing.letter");
  const form = useActionForm(sendOfferLetterInput, send, {
    values,
    conflictLabels: { answerDueOn: t("answerBy") },
  });
  const [previewed, show, pending] = useActionState(preview, IDLE);
  const look = () => {
    const element = form.formRef.current;
    if (element) startTransition(() => show(new FormData(element)));
  };
  return (
    <ActionForm form={form} version={values.version} label={t("title")}>
      <RadioGroup
        {...form.field("language")}
        label={t("language")}
        options={(["nb", "nn", "en"] as const).map((value) => ({ value, label: t(value) }))}
        required
        inline
      />
      <Checkbox {...form.field("plain")} label={t("plain")} />
      <DateInput {...form.field("answerBy")} label={t("answerBy")} required />
      <Textarea
        {...form.field("ifRefused")}
        label={t("ifRefused")}
        help={t("ifRefusedHelp")}
        rows={3}
        warnSensitive
      />
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
  const t = useTranslations("housing.letter");
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

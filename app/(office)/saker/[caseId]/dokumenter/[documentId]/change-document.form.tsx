"use client";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/app/_ui/form/action-form.client";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import type { FormAction } from "@/app/_ui/form/form-state";
import { type Option, Select } from "@/app/_ui/form/select";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { useActionForm } from "@/app/_ui/form/use-action-form.client";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row } from "@/app/_ui/kit/page";
import type { DocumentRow } from "@/lib/documents/types";

type Said = Pick<
  DocumentRow,
  "title" | "kind" | "receivedOn" | "supersededById" | "version" | "origin"
>;

const input = () =>
  import("@/lib/documents/input").then(({ changeDocumentInput }) =>
    changeDocumentInput.omit({ documentId: true }),
  );

/** Corrects what is said of a document. What the program made keeps its kind and day. */
export function ChangeDocumentForm({
  action,
  document,
  kinds,
  others,
  today,
  backHref,
}: {
  action: FormAction;
  document: Said;
  kinds: readonly Option[];
  others: readonly Option[];
  today: string;
  backHref: string;
}) {
  const t = useTranslations("documents.change");
  const { title, kind, receivedOn, supersededById, version } = document;
  const form = useActionForm(input, action, {
    values: { title, kind, receivedOn, supersededById, version },
    conflictLabels: {
      title: t("documentTitle"),
      kind: t("kind"),
      receivedOn: t("receivedOn"),
      supersededById: t("supersededBy"),
    },
  });
  return (
    <ActionForm form={form} version={version} label={t("title")}>
      <TextInput {...form.field("title")} label={t("documentTitle")} maxLength={150} required />
      {document.origin === "made" ? (
        <>
          <HiddenInput name="kind" value={kind} />
          <HiddenInput name="receivedOn" value={receivedOn} />
        </>
      ) : (
        <>
          <Select {...form.field("kind")} label={t("kind")} options={kinds} required />
          <TextInput
            {...form.field("receivedOn")}
            type="date"
            max={today}
            width="medium"
            label={t("receivedOn")}
            required
          />
        </>
      )}
      {others.length > 0 && (
        <Select
          {...form.field("supersededById")}
          label={t("supersededBy")}
          help={t("supersededHelp")}
          options={others}
          placeholder={t("notSuperseded")}
        />
      )}
      <Row gap="md">
        <SubmitButton>{t("submit")}</SubmitButton>
        <AppLink href={backHref}>{t("cancel")}</AppLink>
      </Row>
    </ActionForm>
  );
}

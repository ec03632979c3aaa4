import type { getTranslations } from "next-intl/server";
import type { Field } from "@/app/_ui/form/one-field.client";
import { SUPPORT_KINDS, SUPPORT_STATUSES } from "@/lib/career/rules/codes";

type Words = Awaited<ReturnType<typeof getTranslations<"career">>>;

/** What is recorded of an application for support. */
export function supportFields(t: Words): Field[] {
  return [
    {
      kind: "radio",
      name: "kind",
      label: t("support.kind"),
      options: SUPPORT_KINDS.map((value) => ({ value, label: t(`supportKind.${value}`) })),
      required: true,
    },
    {
      kind: "select",
      name: "status",
      label: t("support.status"),
      options: SUPPORT_STATUSES.map((value) => ({ value, label: t(`supportStatus.${value}`) })),
      required: true,
    },
    { kind: "date", name: "appliedOn", label: t("support.appliedOn") },
    { kind: "date", name: "answeredOn", label: t("support.answeredOn") },
    { kind: "money", name: "amount", label: t("support.amount"), help: t("support.amountHelp") },
    {
      kind: "words",
      name: "refusalReason",
      label: t("support.refusalReason"),
      help: t("support.refusalHelp"),
    },
    { kind: "words", name: "note", label: t("field.note") },
  ];
}
